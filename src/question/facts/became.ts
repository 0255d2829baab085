import { clauseAround, type ToldWord, wordAt } from '../../language/told-words.ts';
import { SPECIALIST } from './of-another.ts';
import type { Match } from './phrase.ts';

/** What somebody became, so that what they were on the way to it they are no more: "ble spesialist i mars", "recognised in 2021". */
const BECAME =
  /^(?:ble|blei|vart|blitt|vorte|godkjent|godkjend|became|become|recogni[sz]ed|approved|oppnadde|fullforte|fullfort|finished|completed)$/;
/** What is only to come makes nobody anything yet. */
const TO_COME = /^(?:nar|when|for|before|til|until|till|hvis|if|skal|vil|will|to|not|never|ikke|ikkje|itj|aldri)$/;

/** "A specialist from Poland, and it was recognised here": said after it, of what was a fact elsewhere. */
const RECOGNISED = /^(?:godkjent|godkjend|recogni[sz]ed|approved|konvertert|converted)$/;
const recognised = ({ from, to, named }: Match, words: readonly ToldWord[]): number | undefined =>
  named.some((at) => SPECIALIST.test(wordAt(words, at)))
    ? clauseAround(words, from).find((at) => at >= to && RECOGNISED.test(wordAt(words, at)))
    : undefined;

/** Before one of these another thing is told: "was in training until last year and became a specialist". */
const AND = /^(?:og|and|men|but|sa|then)$/;

/** Whether a match is told as what somebody has become. */
export function isBecome(match: Match, words: readonly ToldWord[]): boolean {
  const { from, to } = match;
  const clause = clauseAround(words, from).filter((at) => at < to);
  const at = clause.findLast((place) => BECAME.test(wordAt(words, place))) ?? recognised(match, words);
  if (at === undefined) return false;
  const begins = clause.findLast((place) => place < at && AND.test(wordAt(words, place))) ?? -1;
  return !clause.some((place) => begins < place && place < at && TO_COME.test(wordAt(words, place)));
}
