import { type ToldWord, wordAt } from '../../language/told-words.ts';
import { isSoFar } from './not-yet.ts';
import { isElsewhere } from './of-other-work.ts';
import { isSpanAt } from './of-then.ts';
import type { Match } from './phrase.ts';

/** What makes a stretch of time longer than was told. */
const EXTENDS =
  /^(?:forleng|utvid|ytterlig|yttarleg|extend|extension|prolong|another$|additional$|tredje|third|fjerde|fourth)/;
/** "Every third weekend", "a third-year resident" make nothing longer. */
const EACH = /^(?:hver|hvert|kvar|kvart|every|each)$/;
const OF_YEARS = /^(?:year|ar$|aring|ars)/;
/** The beginnings of what is counted. */
const UNIT = /^(?:man|mnd|mon|uke|vek|wee|yea|ar$|dag|day|pas|pat|per|peo|inn)/;
const YEARS = /^(?:ar$|yea)/;
const SPAN_UNIT = /^(?:man|mnd|mon|uke|vek|wee|yea|ar$)/;
/** After a number of years: they are somebody's age, and no stretch of time. */
const OLD = /^(?:old|gammel|gamal|gammal|aring)/;
/** So much of an education is no work: "18 months LIS1". */
const LEARNT = /^(?:lis\d?$|turnus|internship|residen|stud)/;

const isExtended = (words: readonly ToldWord[]): boolean =>
  words.some(
    (_, at) =>
      EXTENDS.test(wordAt(words, at)) && !EACH.test(wordAt(words, at - 1)) && !OF_YEARS.test(wordAt(words, at + 1)),
  );

/** Whether a text tells two numbers of the unit of a match: eleven months, and six more. */
export function isOneOfSeveral(match: Match, words: readonly ToldWord[]): boolean {
  const { number, named } = match;
  if (number === undefined) return false;
  const at = named.find((place) => words[place]?.kind === 'number') ?? -1;
  const unit = wordAt(words, at + 1).slice(0, 3);
  if (!UNIT.test(unit) || (YEARS.test(unit) && OLD.test(wordAt(words, at + 2)))) return false;
  // "They want to extend another six": how long in all is not told by either. What has lasted so long has done so whatever is added.
  if (SPAN_UNIT.test(unit) && !isSoFar(match, words) && isExtended(words)) return true;
  // "55 år i mai, og vakt i tjue år": how long is none of how old.
  const isSpan = isSpanAt(at, words);
  const isOfOther = (place: number): boolean =>
    SPAN_UNIT.test(unit) && (LEARNT.test(wordAt(words, place + 2)) || isElsewhere(place, words));
  return words.some(
    (word, place) =>
      place !== at &&
      word.kind === 'number' &&
      wordAt(words, place + 1).startsWith(unit) &&
      !isOfOther(place) &&
      (!YEARS.test(unit) || isSpanAt(place, words) === isSpan),
  );
}
