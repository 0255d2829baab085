import type { Asked } from './asked.ts';
import { candidatesFor } from './candidates.ts';
import { fits, isAbout, isPinned, timely } from './fit.ts';
import type { QuestionIndex } from './index.ts';
import { isLight } from './meaning.ts';
import { type Target, WEIGHTS } from './targets/target.ts';
import { IMPLIED } from './words/fits.ts';

/** How well a target answers a question. */
export interface Scored {
  readonly target: Target;
  /** 0 to 1: how much of the question it accounts for, less where it is of another kind or time than asked for. */
  readonly score: number;
  /** The score if time did not count. */
  readonly untimed: number;
  /** It is of a scheme that the question names, or holds the amount that it names. */
  readonly isOnSubject: boolean;
  /** All of its own name is said; so of a figure alone. */
  readonly isNamed: boolean;
  /** How much of its name it does not share with its kin is said, in weights of words; so of a figure alone. */
  readonly nameSaid: number;
  /** What it accounts for that its kin do not, in weights of words. */
  readonly evidence: number;
}

/** What belongs to another scheme than those that the question names is less likely meant. */
const OTHER_SUBJECT = 0.85;
/** What says the opposite of a question that speaks of less. */
const OTHER_WAY = 0.6;
/** A figure of whose own name the question says nothing is this likely meant. */
const UNNAMED = 0.85;
/** A compound that is only held in parts. */
const IN_PARTS = 0.9;
/** That it is said of the very time, or on the very aspect, that is asked about. */
const PINNED = 0.5;
/** Less is of no use. */
const LEAST = 0.24;
/** As many of the best as are ever compared. */
const KEPT = 24;

/** What a question names. */
interface Subject {
  readonly schemes: ReadonlySet<string>;
  readonly topics: readonly string[];
}

interface Covered {
  readonly at: number;
  readonly target: Target;
  readonly score: number;
  readonly untimed: number;
  readonly isOnSubject: boolean;
}

/** How much a target holds of a meaning, or of all the parts of a compound. */
function heldBy(at: number, meaning: string, parts: readonly string[] | undefined, index: QuestionIndex): number {
  const whole = index.held(at, meaning);
  if (whole > 0 || parts === undefined) return whole;
  return IN_PARTS * Math.min(...parts.map((part) => index.held(at, part)));
}

function coverage(
  at: number,
  target: Target,
  asked: Asked,
  { schemes, topics }: Subject,
  index: QuestionIndex,
): Covered {
  let [covered, all] = [0, 0];
  let hasAmount = false;
  for (const { meaning, weight, sureness, parts } of asked.words) {
    all += weight;
    if (meaning === undefined) continue;
    const isContrary = asked.isYesOrNo && target.contrary.has(meaning);
    const held = isContrary ? 1 : heldBy(at, meaning, parts, index);
    covered += weight * sureness * held;
    hasAmount ||= held > 0 && weight > 1 && meaning.startsWith('#');
  }
  const turns = asked.turns.some((meaning) => !target.contrary.has(meaning) && index.held(at, meaning) === 0);
  const isOfTopic = target.kind === 'rule' && topics.includes(target.step.options?.topic ?? '');
  const isOfSubject = schemes.has(target.family) || isOfTopic;
  const isOther = schemes.size > 0 && target.kind !== 'release' && target.kind !== 'table' && !isOfSubject;
  const untimed =
    (covered / all) * fits(target, asked, hasAmount) * (isOther ? OTHER_SUBJECT : 1) * (turns ? OTHER_WAY : 1);
  const isOnSubject = hasAmount || isOfSubject;
  return { at, target, score: untimed * timely(target, asked), untimed, isOnSubject };
}

interface NameSaid {
  readonly share: number;
  readonly said: number;
}

/** How much of its own name, 0 to 1, beyond what it shares with its kin, the question says: "employed" of "employed GPs". */
function nameShare({ kind, names, shared }: Target, said: ReadonlySet<string>, index: QuestionIndex): NameSaid {
  if (kind !== 'series') return { share: 1, said: 0 };
  let best: NameSaid = { share: 0, said: 0 };
  for (const name of names) {
    let [found, all] = [0, 0];
    for (const meaning of name.split(' ')) {
      if (shared.has(meaning)) continue;
      const weight = index.weigh(meaning);
      all += weight;
      if (said.has(meaning)) found += weight;
    }
    const share = all === 0 ? 1 : found / all;
    if (share > best.share || (share === best.share && found > best.said)) best = { share, said: found };
  }
  return best;
}

function evidenceFor({ at, target }: Covered, asked: Asked, isNamed: boolean, index: QuestionIndex): number {
  let evidence =
    (isNamed ? PINNED : 0) + (isAbout(target, asked.intent) ? PINNED : 0) + (isPinned(target, asked) ? PINNED : 0);
  for (const { meaning, weight, sureness } of asked.words) {
    if (meaning === undefined || target.shared.has(meaning)) continue;
    const held = isLight(meaning) && !meaning.startsWith('~') ? 0 : index.held(at, meaning);
    // By whom it was published is known of it, but does not make it what is asked about.
    if (held > WEIGHTS.source) evidence += weight * sureness * held;
  }
  return evidence;
}

/** The targets that answer a question best, best first. */
export function scoreAll(
  asked: Asked,
  index: QuestionIndex,
): { readonly scored: readonly Scored[]; readonly isCrowded: boolean; readonly subjects: number } {
  const { found, isCrowded } = candidatesFor(asked, index);
  const said = new Set(asked.words.flatMap(({ meaning }) => meaning ?? []));
  const schemes = index.subjects(said);
  const subject = { schemes, topics: index.topics(said, schemes) };
  for (const meaning of (asked.intent && IMPLIED[asked.intent]) ?? []) said.add(meaning);
  const covered: Covered[] = [];
  for (const at of found) {
    const target = index.targets[at];
    const one = target && coverage(at, target, asked, subject, index);
    if (one && one.score >= LEAST) covered.push(one);
  }
  const scored = covered
    .sort((one, other) => other.score - one.score)
    .slice(0, KEPT)
    .map((one): Scored => {
      const { share, said: nameSaid } = nameShare(one.target, said, index);
      const byName = UNNAMED + (1 - UNNAMED) * share;
      const isNamed = one.target.kind === 'series' && share === 1;
      return {
        target: one.target,
        score: one.score * byName,
        untimed: one.untimed * byName,
        isOnSubject: one.isOnSubject,
        isNamed,
        nameSaid,
        evidence: evidenceFor(one, asked, isNamed, index),
      };
    })
    .sort((one, other) => other.score - one.score);
  return { scored, isCrowded, subjects: schemes.size };
}
