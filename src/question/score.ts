import { boundsOf } from '../knowledge/period.ts';
import type { Asked } from './asked.ts';
import type { QuestionIndex } from './index.ts';
import { isLight } from './meaning.ts';
import type { Target } from './targets.ts';
import type { Intent } from './words/asking.ts';
import { FITS, IMPLIED } from './words/fits.ts';

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
  /** What it accounts for that its kin do not, in weights of words. */
  readonly evidence: number;
}

/** Targets that account for less of a question than this are never of use, so they need not be looked at. */
const LEAST = 0.3;
/** A question whose words are so common that more come into it than this is too wide to be read with certainty. */
const MOST = 3000;
/** Words by which only its publisher and kind are known speak for a target this much and no more. */
const OF_THE_SOURCE = 0.7;
/** What belongs to another scheme than those that the question names is less likely meant. */
const OTHER_SUBJECT = 0.85;
/** A figure of whose own name the question says nothing is this likely meant. */
const UNNAMED = 0.85;
/** A compound that is only held in parts. */
const IN_PARTS = 0.9;
/** As many of the best as are ever compared. */
const KEPT = 24;

const overlap = (one: string, other: string): boolean => {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a !== undefined && b !== undefined && a.first <= b.last && b.first <= a.last;
};

/** Whether it says something of the time that is asked about, if one is. */
export const isOfTime = ({ periods }: Target, { period }: Asked): boolean =>
  period === undefined || periods.length === 0 || periods.some((one) => overlap(one, period));

/** What is said of another time than the one asked about is no answer; a series itself says which times it covers. */
function timely(target: Target, asked: Asked): number {
  if (isOfTime(target, asked)) return 1;
  const { kind } = target;
  return kind === 'series' ? 0.75 : kind === 'release' ? 0.75 : 0.6;
}

/** "What is the 12 million for?" asks for the figure by its amount. */
const REVERSED: readonly Intent[] = ['what', 'what-for', 'how', 'is-it'];

function fits({ kind, about, unit }: Target, { intent, facet, amounts, period }: Asked, hasAmount: boolean): number {
  if (kind === 'release') return facet === undefined ? FITS.release : 1;
  if (facet !== undefined && kind !== 'statement') return 0.7;
  if (facet !== undefined) return facet !== 'people' ? 0.8 : about === 'who' ? 1 : 0.7;
  if (intent === undefined) return kind === 'series' && period === undefined ? 0.95 : 1;
  const fit = FITS[intent];
  if (kind === 'series') {
    if (hasAmount && amounts.length > 0 && REVERSED.includes(intent)) return 0.97;
    if (intent === 'money' || intent === 'count' || intent === 'long')
      return unit === { money: 'money', count: 'count', long: 'years' }[intent] ? 1 : 0.8;
    return fit.series;
  }
  if (kind === 'statement' && about !== undefined && fit.abouts.includes(about)) return 1;
  return fit[kind];
}

/** How much of its own name, 0 to 1, beyond what it shares with its kin, the question says: "employed" of "employed GPs". */
function named({ kind, names, shared }: Target, said: ReadonlySet<string>, index: QuestionIndex): number {
  if (kind !== 'series') return 1;
  let best = 0;
  for (const name of names) {
    const own = name.split(' ').filter((meaning) => !shared.has(meaning));
    let [found, all] = [0, 0];
    for (const meaning of own) {
      const weight = index.weigh(meaning);
      all += weight;
      if (said.has(meaning)) found += weight;
    }
    best = Math.max(best, all === 0 ? 1 : found / all);
  }
  return best;
}

/** That it is said of the very time, or on the very aspect, that is asked about. */
const PINNED = 0.5;

/** How much a target holds of a meaning, or of all the parts of a compound. */
function heldBy({ words }: Target, meaning: string, parts: readonly string[] = []): number | undefined {
  const whole = words.get(meaning);
  if (whole !== undefined || parts.length === 0) return whole;
  const held = parts.map((part) => words.get(part) ?? 0);
  return held.every((one) => one > 0) ? IN_PARTS * Math.min(...held) : undefined;
}

function evidenceFor(
  { words, shared, kind, about, periods }: Target,
  { words: asked, intent, period }: Asked,
  nameShare: number,
): number {
  let evidence = 0;
  for (const { meaning, weight, sureness } of asked) {
    const held = meaning === undefined || shared.has(meaning) ? 0 : (words.get(meaning) ?? 0);
    const isTelling = meaning !== undefined && (!isLight(meaning) || meaning.startsWith('~'));
    if (isTelling && held > OF_THE_SOURCE) evidence += weight * sureness * held;
  }
  if (kind === 'series' && nameShare === 1) evidence += PINNED;
  if (kind === 'statement' && intent !== undefined && about !== undefined && FITS[intent].abouts.includes(about))
    evidence += PINNED;
  if (period !== undefined && periods.some((one) => overlap(one, period))) evidence += PINNED;
  return evidence;
}

/** Targets that hold the rarest words of the question; those that hold only the commonest cannot score enough. */
function candidates(
  asked: Asked,
  index: QuestionIndex,
  all: number,
): { readonly found: Set<number>; readonly isCrowded: boolean } {
  const byRarity = asked.words
    .flatMap(({ meaning, weight }) => (meaning === undefined ? [] : [{ postings: index.holding(meaning), weight }]))
    .sort((one, other) => one.postings.length - other.postings.length);
  const found = new Set<number>();
  let left = byRarity.reduce((sum, { weight }) => sum + weight, 0);
  for (const { postings, weight } of byRarity) {
    if (left / all < LEAST) break;
    for (const [at] of postings) {
      if (found.size >= MOST) return { found, isCrowded: true };
      found.add(at);
    }
    left -= weight;
  }
  return { found, isCrowded: false };
}

/** The targets that answer a question best, best first. */
export function scoreAll(
  asked: Asked,
  index: QuestionIndex,
): { readonly scored: readonly Scored[]; readonly isCrowded: boolean } {
  const all = asked.words.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return { scored: [], isCrowded: false };
  const { found, isCrowded } = candidates(asked, index, all);
  const said = new Set(asked.words.flatMap(({ meaning }) => meaning ?? []));
  const subjects = index.subjects(said);
  for (const meaning of IMPLIED[asked.intent ?? 'what'] ?? []) said.add(meaning);
  const scored: Omit<Scored, 'evidence' | 'isNamed'>[] = [];
  for (const at of found) {
    const target = index.targets[at];
    if (!target) continue;
    let covered = 0;
    let hasAmount = false;
    for (const { meaning, weight, sureness, parts } of asked.words) {
      const isContrary = asked.isYesOrNo && meaning !== undefined && target.contrary.has(meaning);
      const held = meaning === undefined ? undefined : isContrary ? 1 : heldBy(target, meaning, parts);
      if (held === undefined) continue;
      covered += weight * sureness * held;
      hasAmount ||= meaning?.startsWith('#') === true && weight > 1;
    }
    const turned = asked.isDecrease && !target.words.has('~decrease') && !target.contrary.has('~decrease') ? 0.6 : 1;
    const isOther =
      subjects.size > 0 && target.kind !== 'release' && target.kind !== 'table' && !subjects.has(target.family);
    const untimed = (isOther ? OTHER_SUBJECT : 1) * (covered / all) * fits(target, asked, hasAmount) * turned;
    const score = untimed * timely(target, asked);
    const isOnSubject = hasAmount || subjects.has(target.family);
    if (score >= LEAST * 0.8) scored.push({ target, score, untimed, isOnSubject });
  }
  const best = scored.sort((one, other) => other.score - one.score).slice(0, KEPT);
  return {
    scored: best
      .map(({ target, score, untimed, isOnSubject }) => {
        const share = named(target, said, index);
        const byName = UNNAMED + (1 - UNNAMED) * share;
        return {
          target,
          isOnSubject,
          isNamed: target.kind === 'series' && share === 1,
          score: score * byName,
          untimed: untimed * byName,
          evidence: evidenceFor(target, asked, share),
        };
      })
      .sort((one, other) => other.score - one.score),
    isCrowded,
  };
}
