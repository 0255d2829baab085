import { type ToldWord, wordAt } from '../../language/told-words.ts';
import { isDayAsked } from './day-asked.ts';
import { isDemanded, isNamedOnly } from './denied.ts';
import { isFromAbroad } from './from-abroad.ts';
import { isLapsed } from './lapsed.ts';
import { isMaybeLater } from './later.ts';
import { isNotWhy } from './not-why.ts';
import { isAwaited, isLeft, isUntil, isYetToCome } from './not-yet.ts';
import { isOfAnother, isOfOneNamed, isOfSupervisor } from './of-another.ts';
import { isForOther, isOfAsker } from './of-asker.ts';
import { type Giving, isOfGiver } from './of-giver.ts';
import { isOfOtherWork } from './of-other-work.ts';
import { isOfOthers } from './of-others.ts';
import {
  hasLasted,
  isEarlier,
  isExperience,
  isOfSpan,
  isOfThen,
  isOfYearsAgo,
  isOver,
  isSpanOfYears,
} from './of-then.ts';
import { isOneOfSeveral } from './one-of-several.ts';
import type { Match } from './phrase.ts';
import type { Teller } from './tellers.ts';
import type { TextTold } from './text-told.ts';

/** A day that nothing says the meaning of tells something only where it is asked about. */
function isOtherDay({ phrase }: Teller, match: Match, { text, today, words }: TextTold): boolean {
  const isBareDay = phrase.length === 1 && phrase[0]?.kind === 'date';
  return isBareDay && (isOfSpan(match, words) || !isDayAsked(match, words, text, today));
}

/** "Avtalen går ut i 2028": the day on which something ends is none on which it was made. */
const ENDS = /^(?:ut|utlop\w*|til|till|until|ends|ending|expires|expiring|runs|through)$/;
const NEAR = 2;
function isEnd({ input }: Teller, { from, to, date }: Match, words: readonly ToldWord[]): boolean {
  if (input.kind !== 'date' || date === undefined) return false;
  const at = words.findIndex((word, place) => place >= from && place < to && word.kind === 'date');
  return words.some(
    (word, place) =>
      place < at && at - place <= NEAR && word.clause === words[at]?.clause && ENDS.test(wordAt(words, place)),
  );
}

/**
 * Whether what a phrase finds in a text is no fact of the case as it is: each reason by itself, and a new one beside them.
 * @param giving Where the writer gives what is asked for to the one whose case it is.
 */
export function isNoFact(teller: Teller, match: Match, told: TextTold, giving?: Giving): boolean {
  const { text, words } = told;
  return (
    isDemanded(match, words) ||
    (teller.value !== undefined && isNamedOnly(match, words, text)) ||
    isOfThen(teller.input, match, words) ||
    isOtherDay(teller, match, told) ||
    isEnd(teller, match, words) ||
    isOfAnother(match, told, giving, isForOther(told)) ||
    (giving ? isOfGiver(match, told, giving) : isOfSupervisor(match, words)) ||
    isOfOneNamed(match, words, told.asking) ||
    isOfAsker(match, told) ||
    isFromAbroad(match, told) ||
    isLapsed(match, told) ||
    isOneOfSeveral(match, words) ||
    isExperience(match, words) ||
    isOfOtherWork(teller.input, match, words) ||
    isOfOthers(teller.input, match, words) ||
    isYetToCome(match, words) ||
    isMaybeLater(match, words) ||
    // What one has learnt one has, whenever that was: where one worked is told of then.
    (match.date === undefined && match.until === undefined && isOfYearsAgo(match, told)) ||
    (match.isByEnd === true && hasLasted(match, words)) ||
    (teller.input.kind === 'choice' && isNotWhy(match, words)) ||
    (teller.input.kind === 'number' &&
      teller.input.unit === 'years' &&
      (isUntil(match, words, text) || isSpanOfYears(match, words))) ||
    // What was so by a day is told of then.
    (teller.input.kind === 'choice' &&
      match.date === undefined &&
      match.until === undefined &&
      isEarlier(match, words)) ||
    // A number or a day that is the value itself is told as it is.
    (teller.value !== undefined && (isOver(match, words, text) || isLeft(match, words) || isAwaited(match, words)))
  );
}
