import type { Context } from '../command.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { boundsOf } from '../knowledge/period.ts';
import type { Step } from '../next.ts';
import { wordsOf } from './fold.ts';
import { type QuestionIndex, questionIndex, type Understood } from './index.ts';
import { type Intent, intentOf } from './lexicon.ts';
import type { Target } from './targets.ts';
import { takeTimes } from './when.ts';

/** What a question was read as: one command; a few that it may be; or nothing known, with what is nearest. */
export type Reading =
  | { readonly kind: 'sure'; readonly step: Step }
  | { readonly kind: 'unsure'; readonly steps: readonly Step[] }
  | { readonly kind: 'unknown'; readonly nearest: readonly Step[] };

interface Asked {
  readonly period: string | undefined;
  readonly intent: Intent | undefined;
}

interface Scored {
  readonly target: Target;
  readonly score: number;
}

/**
 * A wrong answer is worse than none: the best reading must explain nearly every word and lead the next, or explain most
 * and lead by far.
 */
const SURE = [
  { score: 0.8, lead: 0.06 },
  { score: 0.64, lead: 0.15 },
] as const;
/** Readings closer to each other than this are rivals. */
const RIVAL = 0.06;
/** Below this, too much of the question is not explained for it to be offered as a meaning of it. */
const POSSIBLE = 0.55;
const NEAR = 0.35;
const MOST_CHOICES = 4;
/** No question has more words that matter; what is longer is something else. */
const MOST_WORDS = 40;
const LONGEST = 1000;

/** How well a kind of target answers a kind of question, 0 to 1. */
function fits({ kind, about, isMoney }: Target, { intent, period }: Asked): number {
  if (kind === 'release') return intent === 'who' || intent === 'when' ? 0.97 : intent === 'count' ? 0.5 : 0.75;
  if (intent === undefined) return kind === 'scheme' ? 1 : period !== undefined && kind !== 'series' ? 0.9 : 0.95;
  if (intent === 'count' || intent === 'money') {
    if (kind === 'series') return isMoney === (intent === 'money') ? 1 : 0.85;
    return kind === 'scheme' ? 0.92 : 0.8;
  }
  if (kind === 'series') return intent === 'what' || intent === 'how' ? 0.88 : 0.75;
  return about === intent ? 1 : 0.88;
}

const overlap = (one: string, other: string): boolean => {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a !== undefined && b !== undefined && a.first <= b.last && b.first <= a.last;
};

/** What is said of another time than the one asked about is no answer; a series itself says which times it covers. */
function timely({ kind, periods }: Target, { period }: Asked): number {
  if (period === undefined || periods.length === 0 || periods.some((one) => overlap(one, period))) return 1;
  return kind === 'series' ? 0.85 : 0.6;
}

function scoreAll(words: readonly Understood[], asked: Asked, index: QuestionIndex): readonly Scored[] {
  const explained = new Map<number, number>();
  let all = 0;
  for (const { meaning, sureness } of words) {
    const telling = index.tells(meaning);
    all += telling;
    if (meaning === undefined) continue;
    for (const [at, weight] of index.holding(meaning))
      explained.set(at, (explained.get(at) ?? 0) + telling * weight * sureness);
  }
  return [...explained]
    .flatMap(([at, sum]) => {
      const target = index.targets[at];
      return target ? [{ target, score: (sum / all) * fits(target, asked) * timely(target, asked) }] : [];
    })
    .sort((one, other) => other.score - one.score);
}

/** The command line for a target at the time that was asked about. */
function stepFor({ kind, step, scheme }: Target, { period, intent }: Asked, knowledge: Knowledge): Step {
  if (period === undefined) return step;
  if (kind === 'series') return { ...step, options: { ...step.options, period } };
  if (kind === 'topic' && period.length === 'YYYY-MM-DD'.length)
    return { ...step, options: { ...step.options, date: period } };
  if (kind !== 'scheme' || scheme === undefined || !/^\d{4}$/.test(period) || intent === 'count') return step;
  const hasMoney = knowledge.seriesOf(scheme).some(({ unit }) => unit === 'NOK');
  return hasMoney ? { ...step, command: 'budget', options: { year: period, scheme } } : step;
}

/** "How many" of a scheme asks for its counts, none of which is named. */
const countsOf = (scheme: string, asked: Asked, knowledge: Knowledge): readonly Step[] =>
  questionIndex(knowledge)
    .targets.filter((one) => one.kind === 'series' && one.scheme === scheme && !one.isMoney)
    .map((one) => stepFor(one, asked, knowledge));

const PLAIN: readonly (Intent | undefined)[] = [undefined, 'money', 'count', 'what'];

/** A name and a time, and nothing else: no need to weigh words. "Why" with a name asks what is said of why. */
function readName(words: readonly Understood[], asked: Asked, { knowledge }: Context): Reading | undefined {
  const meanings = words.flatMap(({ meaning }) => meaning ?? []);
  const target = meanings.length === words.length ? questionIndex(knowledge).named(meanings) : undefined;
  if (!target) return undefined;
  const { intent } = asked;
  const scheme = target.kind === 'scheme' && target.scheme ? knowledge.getScheme(target.scheme) : undefined;
  if (scheme && intent === 'count') {
    const [first, ...others] = countsOf(scheme.id, asked, knowledge);
    if (first && others.length > 0) return { kind: 'unsure', steps: [first, ...others].slice(0, MOST_CHOICES) };
    if (first) return { kind: 'sure', step: first };
  }
  if (PLAIN.includes(intent)) return { kind: 'sure', step: stepFor(target, asked, knowledge) };
  if (!scheme?.statements.some(({ about }) => about === intent)) return undefined;
  return { kind: 'sure', step: { ...target.step, options: { name: scheme.id, about: intent } } };
}

/** The one command that answers: the best reading, or statements of one scheme on one aspect, which answer together. */
function sureOf(
  scored: readonly Scored[],
  words: readonly Understood[],
  asked: Asked,
  knowledge: Knowledge,
): Step | undefined {
  const [best] = scored;
  // One word that is no name may be said of many things.
  if (!best || words.length < 2) return undefined;
  const { kind, scheme, about, step } = best.target;
  const rivals = scored.slice(1).filter(({ score }) => score > best.score - RIVAL);
  const isTogether = ({ target }: Scored) =>
    target.kind === 'statement' && target.scheme === scheme && target.about === about;
  if (rivals.length > 0 && !(kind === 'statement' && rivals.every(isTogether))) return undefined;
  const lead = best.score - (scored[rivals.length + 1]?.score ?? 0);
  if (!SURE.some((least) => best.score >= least.score && lead >= least.lead)) return undefined;
  return rivals.length > 0 ? { ...step, options: { ...step.options, about } } : stepFor(best.target, asked, knowledge);
}

export function readQuestion(question: string, context: Context): Reading {
  const { knowledge, today } = context;
  const { period, rest } = takeTimes(question.slice(0, LONGEST), today);
  const asked: Asked = { period, intent: intentOf(rest) };
  const index = questionIndex(knowledge);
  const words = [...new Set(wordsOf(rest))].slice(0, MOST_WORDS).flatMap(index.understand);
  const named = readName(words, asked, context);
  if (named) return named;

  const scored = scoreAll(words, asked, index);
  const sure = sureOf(scored, words, asked, knowledge);
  if (sure) return { kind: 'sure', step: sure };
  const steps = (least: number): readonly Step[] => {
    const near = scored.filter(({ score }) => score >= least).map(({ target }) => stepFor(target, asked, knowledge));
    return [...new Map(near.map((step) => [JSON.stringify(step), step])).values()].slice(0, MOST_CHOICES);
  };
  const possible = steps(POSSIBLE);
  return possible.length > 0 ? { kind: 'unsure', steps: possible } : { kind: 'unknown', nearest: steps(NEAR) };
}
