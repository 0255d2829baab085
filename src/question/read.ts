import type { Context } from '../command.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Scheme, Statement } from '../knowledge/knowledge.ts';
import type { Step } from '../next.ts';
import { ownId } from '../options/about.ts';
import { type Asked, askedIn, tellingOf } from './asked.ts';
import { isOfTime } from './fit.ts';
import { type QuestionIndex, questionIndex } from './index.ts';
import { replyTo } from './reply.ts';
import { type Scored, scoreAll } from './score.ts';
import { stepFor } from './step.ts';
import type { Target } from './targets/target.ts';
import type { Intent } from './words/asking.ts';
import { FITS } from './words/fits.ts';

/** What a question was read as: one command; a few that it may be; or nothing known, with what is nearest. */
export type Reading =
  | { readonly kind: 'sure'; readonly step: Step }
  | { readonly kind: 'unsure'; readonly steps: readonly Step[] }
  | { readonly kind: 'unknown'; readonly nearest: readonly Step[]; readonly isOffTopic: boolean };

/**
 * A wrong answer is worse than none: the best reading must account for nearly all of the question, or for most of it and
 * lead those that would answer something else by far. Measured on tests/cases/questions-tune.yaml.
 */
const SURE = [
  { score: 0.78, lead: 0.02, evidence: 0.8 },
  { score: 0.68, lead: 0.06, evidence: 0.8 },
  { score: 0.58, lead: 0.14, evidence: 0.8 },
] as const;
/** Where the question names no scheme. */
const SURE_ALONE = [
  { score: 0.84, lead: 0.04, evidence: 2 },
  { score: 0.68, lead: 0.03, evidence: 3.1 },
] as const;
/** What is of the scheme that the question names goes before what is of another and accounts for this much more. */
const ON_SUBJECT = 0.1;
/** A figure of another time that accounts for this much more of the question is the one that is asked about. */
const OTHER_TIME = 0.08;
/** A figure all of whose name is said, with little else, is the one that is meant. */
const NAMED = 0.78;
/** There are many rules on one scheme, all much alike. */
const EVIDENCE_FOR_A_RULE = 1.2;
const ON_RIGHTS: readonly Target['kind'][] = ['table', 'rule', 'topic'];
/** Releases are much alike. */
const LEAD_OF_A_RELEASE = 0.06;
/** A statement that says yes or no goes before its kin that account for this much more. */
const REPLY = 0.2;
/** What such a statement must account for: its words are written for the very question. */
const SURE_REPLY = 0.64;
/** Kin this close to the best are answered together with it. */
const TOGETHER = { statement: 0.07, other: 0.05 };
const MOST_TOGETHER = 3;
/** Below this, too much of the question is not accounted for to offer it as a meaning of it. */
const POSSIBLE = 0.5;
const NEAR = 0.3;
const MOST_CHOICES = 4;

const PLAIN: readonly (Intent | undefined)[] = [undefined, 'money', 'what'];

/** A name and a time, and nothing else: no need to weigh words. "Why" with a name asks what is said of why. */
function readName(asked: Asked, index: QuestionIndex, knowledge: Knowledge): Reading | undefined {
  const telling = tellingOf(asked);
  const saysMore = asked.words.some(({ meaning }) => meaning === undefined || isKindOfFigure(meaning, asked));
  if (saysMore || asked.isDecrease || asked.isPersonal || asked.facet !== undefined || asked.intent === 'count')
    return undefined;
  const target = telling.length > 0 ? index.named(telling) : undefined;
  if (!target) return undefined;
  const isOfKind = asked.intent !== 'what' && (asked.intent !== 'money' || target.unit === 'money');
  if (target.kind === 'series' && !(isOfKind && isOfTime(target, asked))) return undefined;
  const step = stepFor(target, asked, knowledge);
  if (asked.intent === 'money' && step.command === 'scheme') return undefined;
  if (PLAIN.includes(asked.intent)) return { kind: 'sure', step };
  if (target.kind !== 'scheme' || asked.period !== undefined || asked.intent === undefined) return undefined;
  const fitting = abouts(knowledge.getScheme(target.id), asked.intent);
  if (fitting.length === 0 || fitting.length > MOST_TOGETHER) return undefined;
  return { kind: 'sure', step: { ...target.step, options: { name: target.id, about: fitting.map(ownId).join(',') } } };
}

/** A word that tells one figure of a scheme from another; that it is about an increase is no news of a budget. */
const isKindOfFigure = (meaning: string, { intent }: Asked): boolean =>
  meaning.startsWith('~') && !(intent === 'money' && (meaning === '~increase' || meaning === '~level'));

/** The statements of a scheme that answer a question of one kind. */
const abouts = ({ statements }: Scheme, intent: Intent): readonly Statement[] => {
  const exactly = statements.filter(({ about }) => about === intent);
  return exactly.length > 0 ? exactly : statements.filter(({ about }) => FITS[intent].abouts.includes(about));
};

/** The best with its kin that answer nearly as well, as one command. */
function together(best: Target, kin: readonly Scored[], asked: Asked, knowledge: Knowledge): Step {
  const step = stepFor(best, asked, knowledge);
  const ids = [best, ...kin.map(({ target }) => target)].slice(0, MOST_TOGETHER).map(({ id }) => id);
  if (best.kind === 'series') return { ...step, options: { ...step.options, series: ids.join(',') } };
  if (best.kind === 'rule' && kin.length > 0) return { ...step, options: { topic: step.options?.topic } };
  if (best.kind !== 'statement') return step;
  const statements = ids.map(knowledge.getStatement);
  return { ...step, options: { ...step.options, about: statements.map(ownId).join(',') } };
}

/** Of one scheme, or said by one release: such readings do not contradict each other. */
const isSameMatter = (one: Target, other: Target): boolean =>
  one.family === other.family || (one.source !== undefined && one.source === other.source);

/** Of the best and its kin, the statement that answers yes or no to the question, with the words that decide it. */
function readReply(scored: readonly Scored[], asked: Asked, knowledge: Knowledge): Read | undefined {
  const [best] = scored;
  if (!best || !asked.isYesOrNo) return undefined;
  const said = new Set(asked.words.flatMap(({ meaning }) => meaning ?? []));
  for (const one of scored) {
    if (one.score < best.score - REPLY || one.target.kind !== 'statement') continue;
    const reply = replyTo(said, knowledge.getStatement(one.target.id));
    if (reply) return { best: one, options: { asked: reply.said } };
  }
  return undefined;
}

interface Read {
  readonly best: Scored;
  readonly options?: Readonly<Record<string, string>>;
}

/** The newest first, of those that answer as well. */
const newest = ({ target: { times } }: Scored): string =>
  times
    .map(({ last }) => last)
    .sort()
    .at(-1) ?? '';

/** The one command that answers, or undefined where that is not sure. */
function bestOf(scored: readonly Scored[]): Scored | undefined {
  const [top] = scored;
  if (!top) return undefined;
  const onSubject = scored.find(({ isOnSubject, score }) => isOnSubject && score >= top.score - ON_SUBJECT);
  if (!top.isOnSubject && top.target.kind !== 'release' && onSubject) return onSubject;
  // A year that the figure asked about has nothing for does not make it another figure.
  const meant = scored.find(
    ({ target, untimed }) =>
      top.target.kind === 'series' &&
      target.kind === 'series' &&
      target.family === top.target.family &&
      untimed >= top.untimed + OTHER_TIME,
  );
  if (meant) return meant;
  const equals = scored.filter(({ score, target }) => score > top.score - 0.001 && target.kind === top.target.kind);
  return equals.toSorted((one, other) => newest(other).localeCompare(newest(one)))[0];
}

/** That it is what the question is about is beyond doubt: only how much it accounts for is left to ask. */
function isFirm({ target, score, isOnSubject, isNamed }: Scored, { intent, facet }: Asked): boolean {
  if (isOnSubject || target.kind === 'release' || target.kind === 'table') return true;
  if (facet === 'people') return target.about === 'who';
  const isFigure = intent === undefined || intent === 'count' || intent === 'money' || intent === 'long';
  return target.kind === 'series' && isNamed && isFigure && score >= NAMED;
}

/** Whether a question that is about somebody's own affairs, or asks how many, is answered by a thing of this kind. */
function isApt(
  { target: { kind, about }, isOnSubject }: Scored,
  step: Step,
  { isPersonal, intent, period, facet }: Asked,
): boolean {
  if (isPersonal && !ON_RIGHTS.includes(kind) && about !== 'condition') return false;
  if (facet !== undefined && kind !== 'release' && kind !== 'statement') return false;
  if (kind !== 'scheme') return true;
  // What a scheme is says nothing of how many, how much, nor of a time.
  const asksMore = intent === 'count' || intent === 'money' || period !== undefined;
  return isOnSubject && !(step.command === 'scheme' && asksMore);
}

/** The one command that answers, or undefined where that is not sure. */
function sureOf(scored: readonly Scored[], asked: Asked, knowledge: Knowledge): Step | undefined {
  const reply = readReply(scored, asked, knowledge);
  const best = reply?.best ?? bestOf(scored);
  if (!best) return undefined;
  const step = stepFor(best.target, asked, knowledge);
  if (!isApt(best, step, asked)) return undefined;
  if (reply && best.score >= SURE_REPLY) return { ...step, options: { ...step.options, ...reply.options } };
  const rival = scored.find(({ target }) => !isSameMatter(target, best.target));
  const lead = best.score - (rival?.score ?? 0);
  if (best.target.kind === 'release' && lead < LEAD_OF_A_RELEASE) return undefined;
  const least = isFirm(best, asked) ? SURE : SURE_ALONE;
  if (best.target.kind === 'rule' && best.evidence < EVIDENCE_FOR_A_RULE) return undefined;
  if (!least.some((one) => best.score >= one.score && lead >= one.lead && best.evidence >= one.evidence))
    return undefined;
  const kin = scored.filter(
    ({ target, score, evidence, isNamed }) =>
      target !== best.target &&
      target.kind === best.target.kind &&
      target.family === best.target.family &&
      target.unit === best.target.unit &&
      score > best.score - (target.kind === 'statement' ? TOGETHER.statement : TOGETHER.other) &&
      isNamed === best.isNamed &&
      evidence > best.evidence - 1,
  );
  return together(best.target, kin, asked, knowledge);
}

export function readQuestion(question: string, { knowledge, today }: Context): Reading {
  const index = questionIndex(knowledge);
  const asked = askedIn(question, today, index);
  const isOffTopic = asked.isSteering || asked.words.every(({ meaning }) => meaning === undefined);
  if (isOffTopic) return { kind: 'unknown', nearest: [], isOffTopic };
  const named = readName(asked, index, knowledge);
  if (named) return named;

  const found = scoreAll(asked, index);
  const { scored } = found;
  const sure = found.isCrowded ? undefined : sureOf(found.scored, asked, knowledge);
  if (sure) return { kind: 'sure', step: sure };
  const steps = (least: number): readonly Step[] => {
    const near = scored.filter(({ score }) => score >= least).map(({ target }) => stepFor(target, asked, knowledge));
    return [...new Map(near.map((step) => [JSON.stringify(step), step])).values()].slice(0, MOST_CHOICES);
  };
  const possible = steps(POSSIBLE);
  return possible.length > 0
    ? { kind: 'unsure', steps: possible }
    : { kind: 'unknown', nearest: steps(NEAR), isOffTopic: false };
}
