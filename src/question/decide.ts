import type { Asked } from '../reader/asked.ts';
import type { QuestionIndex } from '../reader/index.ts';
import { type Match, matchesOf, PARTS, type Parts } from '../reader/match.ts';
import { meetsAll, meetsPolarity } from './conditions.ts';

/** What became of a question: answered, met with the nearest that is known, or not covered. */
export interface Decision {
  readonly outcome: 'answer' | 'nearest' | 'not-covered';
  /** Best first. */
  readonly matches: readonly Match[];
}

/** As like a phrase, as much of the question in its words, and no word left over that says much: an answer. */
const ANSWER = { likeness: 0.6, covered: 0.74, leftOver: 0.45, score: 0.42 };
/** The subject is sure, the very question is not known. */
const NEAREST = { likeness: 0.27, covered: 0.28, score: 0.21 };
/** Things whose scores are this close are told apart by what holds now, what is newest, and what is asked for first. */
const TIE = 0.07;
/** Figures this even are told apart by which people ask for first. */
const EVEN = 0.05;
/** What has ended gives way to what holds now, even where it is so much more like the question. */
const ENDED = 0.2;
/** Things that hold as much of the question are of one matter. */
const SAME = 0.06;
/** Less than this a text of ordinary words says. */
const EVIDENCE = 0.5;
const LOOKED_AT = 60;

const hasEnded = ({ thing: { to } }: Match, today: string): boolean => to !== undefined && to < today;
const isToCome = ({ thing: { kind, from } }: Match, today: string): boolean =>
  kind === 'rule' && from !== undefined && from > today;
/** A rule that is to come does not answer what holds now; it does answer when something will be. */
const mayHold = (match: Match, { asks }: Asked, today: string): boolean =>
  !hasEnded(match, today) && (asks[0] === 'when' || !isToCome(match, today));

const isQuantity = ({ asks }: Asked): boolean => asks[0] === 'many' || asks[0] === 'much' || asks[0] === 'share';

/** Whether a thing is of the kind that a question wants first: a figure, a release, or neither. */
function isWanted({ thing: { kind } }: Match, asked: Asked): boolean {
  if (asked.isOfSource) return kind === 'release';
  return (kind === 'series') === isQuantity(asked);
}

/** Whether a thing tells of the very time that is asked about, and does not only hold in it. */
const tellsOf = ({ thing: { times, from, to } }: Match, asked: Asked): boolean =>
  asked.times.some(({ bounds: { first, last } }) => {
    const isIn = (day: string | undefined): boolean => day !== undefined && first <= day && day <= last;
    return times.some((one) => one.first <= last && first <= one.last) || isIn(from) || isIn(to);
  });

const preferred = (matches: readonly Match[], test: (match: Match) => boolean): readonly Match[] => {
  const some = matches.filter(test);
  return some.length > 0 ? some : matches;
};

/** As like a name as this, a text says nothing besides. */
const NAME = 0.99;
const isItsName = ({ named }: Match, { asks, times }: Asked): boolean =>
  asks.length === 0 && times.length === 0 && named >= NAME;

/** Of those as good as the best: what holds now before what has ended, the newest, then what people ask for first. */
function foremost(matches: readonly Match[], asked: Asked, today: string): Match | undefined {
  const [best] = matches;
  if (!best) return undefined;
  // Its name alone asks for the thing itself, also where it has ended.
  if (isItsName(best, asked)) return best;
  const isTimed = asked.times.length > 0;
  const hasSeriesForRule = asked.asks[0] === 'may' && best.thing.kind === 'series';
  const isFar = (!mayHold(best, asked, today) && !isTimed) || hasSeriesForRule || isTimed || asked.isOfSource;
  const kin = matches.filter(
    (one) => best.covered - one.covered <= SAME && best.score - one.score <= (isFar ? ENDED : TIE),
  );
  const inTime = isTimed
    ? preferred(kin, (one) => tellsOf(one, asked))
    : preferred(kin, (one) => mayHold(one, asked, today));
  const mayChoose = isQuantity(asked) || asked.asks[0] === 'may' || asked.isOfSource;
  const [first, ...rest] = mayChoose ? preferred(inTime, (one) => isWanted(one, asked)) : inTime;
  if (!first) return best;
  if (first.thing.kind === 'series') {
    const even = [first, ...rest].filter(({ thing, score }) => thing.kind === 'series' && first.score - score <= EVEN);
    const byName = even.toSorted((one, other) => other.named - one.named)[0] ?? first;
    return even
      .filter(({ named }) => byName.named - named <= SAME)
      .toSorted((one, other) => one.thing.place - other.thing.place)[0];
  }
  if (isTimed || mayHold(first, asked, today)) return first;
  return inTime.toSorted((one, other) => (other.thing.to ?? '').localeCompare(one.thing.to ?? ''))[0];
}

/** What came instead, followed as far as it has an end that is past. */
function successorOf(match: Match, matches: readonly Match[], today: string): Match {
  let now = match;
  for (const _ of matches) {
    if (!hasEnded(now, today) || now.thing.replacedBy === undefined) break;
    const next = matches.find(({ thing }) => thing.id === now.thing.replacedBy);
    if (!next) break;
    now = next;
  }
  return now;
}

/** What is fitted on the rounds by `npm run tune`: how much the parts of a score count, and how much is enough. */
export interface Fitted {
  readonly parts: Parts;
  readonly answer: Readonly<typeof ANSWER>;
  readonly nearest: Readonly<typeof NEAREST>;
}
export const FITTED: Fitted = { parts: PARTS, answer: ANSWER, nearest: NEAREST };

const isSure = ({ likeness, covered, leftOver, score }: Match, { answer }: Fitted): boolean =>
  likeness >= answer.likeness && covered >= answer.covered && leftOver <= answer.leftOver && score >= answer.score;

const isNear = ({ likeness, covered, score, isOfMatter }: Match, { nearest }: Fitted): boolean =>
  isOfMatter && likeness >= nearest.likeness && covered >= nearest.covered && score >= nearest.score;

/** What does not answer the very question may still be the nearest; it must be so much likelier than what does. */
const BESIDE = 0.05;

export function decide(asked: Asked, index: QuestionIndex, today: string, fitted = FITTED): Decision {
  const matches = matchesOf(asked, index, LOOKED_AT, fitted.parts);
  if (asked.evidence < EVIDENCE) return { outcome: 'not-covered', matches: [] };
  const fitting = matches.filter((one) => meetsAll(asked, one, index));
  const best = foremost(fitting, asked, today);
  const first = best && asked.times.length === 0 && !isItsName(best, asked) ? successorOf(best, fitting, today) : best;
  const ordered = first ? [first, ...fitting.filter((one) => one !== first)] : fitting;
  // Words that ask nothing must at least name their matter, and so must a number that stands in a sentence only.
  const isLoose = asked.asks.length === 0 || (isQuantity(asked) && first?.thing.kind !== 'series');
  if (first && (first.isOfMatter || !isLoose) && isSure(first, fitted)) return { outcome: 'answer', matches: ordered };
  const beside = matches.find(
    (one) => !fitting.includes(one) && one.thing.kind !== 'release' && meetsPolarity(asked, one, index),
  );
  const isBeside = beside && (!first || beside.score - first.score > BESIDE);
  const near = isBeside ? [beside, ...ordered] : ordered;
  const [nearest] = near;
  return { outcome: nearest && isNear(nearest, fitted) ? 'nearest' : 'not-covered', matches: near };
}
