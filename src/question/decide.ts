import type { Asked } from '../reader/asked.ts';
import type { QuestionIndex } from '../reader/index.ts';
import { type Match, matchesOf } from '../reader/match.ts';
import { meetsAll, meetsAsk, meetsPolarity } from './conditions.ts';

/** What became of a question: answered, met with the nearest that is known, or not covered. */
export interface Decision {
  readonly outcome: 'answer' | 'nearest' | 'not-covered';
  /** Best first. */
  readonly matches: readonly Match[];
}

/** As like a phrase, and as much of the question in its words, as an answer must be. */
const ANSWER = { likeness: 0.5, covered: 0.66 };
const NEAREST = { likeness: 0.4, covered: 0.55 };
/** A word that says more than this and that the answer does not hold is about something else. */
const LEFT_OVER = 0.5;
/** Things whose scores are this close are told apart by what holds now, what is newest, and what is asked for first. */
const TIE = 0.07;
/** Figures this even are told apart by which people ask for first. */
const EVEN = 0.015;
/** What has ended gives way to what holds now, even where it is so much more like the question. */
const ENDED = 0.2;
/** Things that hold as much of the question are of one matter. */
const SAME = 0.06;
/** Less than this a text of ordinary words says. */
const EVIDENCE = 0.5;
const LOOKED_AT = 60;

const hasEnded = ({ thing: { to } }: Match, today: string): boolean => to !== undefined && to < today;

const isQuantity = ({ asks }: Asked): boolean => asks[0] === 'many' || asks[0] === 'much' || asks[0] === 'share';

/** Of those as good as the best: what holds now before what has ended, the newest, then what people ask for first. */
function foremost(matches: readonly Match[], asked: Asked, today: string): Match | undefined {
  const [best] = matches;
  if (!best) return undefined;
  const isTimed = asked.times.length > 0;
  const isOfOtherKind = asked.asks[0] === 'may' && best.thing.kind === 'series';
  const reach = (hasEnded(best, today) && !isTimed) || isOfOtherKind ? ENDED : TIE;
  const kin = matches.filter((one) => best.covered - one.covered <= SAME && best.score - one.score <= reach);
  const standing = isTimed ? kin : kin.filter((one) => !hasEnded(one, today));
  const pool = standing.length > 0 ? standing : kin;
  const wanted = pool.filter(({ thing }) => (thing.kind === 'series') === isQuantity(asked));
  const [first] = wanted.length > 0 && (isQuantity(asked) || asked.asks[0] === 'may') ? wanted : pool;
  if (!first) return best;
  if (first.thing.kind === 'series') {
    const close = pool.filter(({ thing, score }) => thing.kind === 'series' && first.score - score <= EVEN);
    return close.toSorted((one, other) => one.thing.place - other.thing.place)[0];
  }
  if (standing.length > 0 || isTimed) return first;
  return pool.toSorted((one, other) => (other.thing.to ?? '').localeCompare(one.thing.to ?? ''))[0];
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

const reaches = ({ likeness, covered }: Match, least: typeof ANSWER): boolean =>
  likeness >= least.likeness && covered >= least.covered;

export function decide(asked: Asked, index: QuestionIndex, today: string): Decision {
  const matches = matchesOf(asked, index).slice(0, LOOKED_AT);
  const fitting = matches.filter((one) => meetsAll(asked, one, index));
  const best = foremost(fitting, asked, today);
  const first = best && asked.times.length === 0 ? successorOf(best, fitting, today) : best;
  const ordered = first ? [first, ...fitting.filter((one) => one !== first)] : fitting;
  if (asked.evidence < EVIDENCE) return { outcome: 'not-covered', matches: [] };
  if (first && reaches(first, ANSWER) && first.leftOver <= LEFT_OVER) return { outcome: 'answer', matches: ordered };
  if (first && reaches(first, NEAREST)) return { outcome: 'nearest', matches: ordered };
  const loose = matches.filter((one) => meetsAsk(asked, one, index) || meetsPolarity(asked, one, index));
  return { outcome: 'not-covered', matches: ordered.length > 0 ? ordered : loose };
}
