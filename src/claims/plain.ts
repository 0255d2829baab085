import type { Quantity } from './quantities.ts';
import type { Voice, Vote } from './vote.ts';

/**
 * How likely it is, in nats, that what a vote says of a sentence is so of the very sentence. Fitted by logistic regression on
 * what strangers claimed, some of it settled by nothing, each held against a knowledge without it.
 */
const BASE = -4.85;
/** For each nat that all voices come to, up to so many. */
const TOGETHER = 1.66;
const MOST_TOGETHER = 1.5;
/** For how like the first voice is, the share of the sentence that it says, and the share of it that the sentence says. */
const LIKE = 0.43;
const SAID = 1.35;
const SAID_BACK = 1.3;
/** For each nat by which another thing is likelier asked for in such words, up to so many; and the share of them that its thing has. */
const BEHIND = 0.13;
const MOST_BEHIND = 8;
const HELD = 1.13;
/** Where the rule that is likest says the same, or the opposite. */
const AGREED = 1.23;
const OPPOSED = -0.53;
/** For all that the words of the sentence tell, up to so much. */
const TELLS = 0.51;
const MOST_TOLD = 5;
/** A voice with a number that the sentence does not have, and the other way round. */
const ITS_NUMBER = -2.53;
const OTHER_NUMBER = -0.41;

/**
 * @param backer The first voice that speaks for what most say.
 * @param agreement 1 where the rule that is likest says what the vote does, -1 where it says the opposite, 0 where it says neither.
 */
export function plainnessOf(
  { told, is }: Vote,
  { likeness, covered, back, behind, held, saying }: Voice,
  numbers: readonly Quantity[],
  agreement: -1 | 0 | 1,
): number {
  const weight = [...told.words.values()].reduce((sum, one) => sum + one, 0);
  const [isNumbered, hasNumber] = [numbers.length > 0, saying.quantities.length > 0];
  return (
    BASE +
    TOGETHER * Math.min(Math.abs(is), MOST_TOGETHER) +
    LIKE * likeness +
    SAID * covered +
    SAID_BACK * back -
    BEHIND * Math.min(behind, MOST_BEHIND) +
    HELD * held +
    (agreement > 0 ? AGREED : agreement < 0 ? OPPOSED : 0) +
    TELLS * Math.min(weight, MOST_TOLD) +
    (hasNumber && !isNumbered ? ITS_NUMBER : 0) +
    (isNumbered && !hasNumber ? OTHER_NUMBER : 0)
  );
}
