import { compareQuantities } from './quantities.ts';
import { shareOf } from './share.ts';
import type { Told } from './told.ts';

/**
 * How likely it is, in nats, that two sentences of one matter say the same and not the opposite. Fitted by logistic regression on
 * all pairs of sentences that curators have written of one matter, each left out in turn by its matter.
 */
const SAME = 1.5;
/** One turns round what it says, and the other does not. */
const TURNED = -1;
const ONLY = -0.65;
const FORCE = -0.35;
/** For as much as they both say and only one of them denies. */
const DENIED = -1.6;
/** That it is still so, beside what turns something round, and beside what does not. */
const STILL = -1;
const STILL_ONLY = -0.3;
const ALSO = -0.65;
/** For the share of the one that the other does not say, and the other way round. */
const UNSAID = -0.9;
const UNSAID_BY_OTHER = -0.55;
const SAME_NUMBERS = 0.8;

const isTurned = ({ leaning: { turns, parts } }: Told): boolean => (turns + parts) % 2 === 1;

function deniedByOne(one: Told, other: Told): number {
  let sum = 0;
  for (const [meaning, weight] of one.words)
    if (other.words.has(meaning) && one.denied.has(meaning) !== other.denied.has(meaning)) sum += weight;
  return sum;
}

export function consentOf(one: Told, other: Told): number {
  const [force, forced] = [one.leaning.force, other.leaning.force];
  const hasNumbers = one.quantities.length > 0 || other.quantities.length > 0;
  const said: readonly (readonly [boolean, number])[] = [
    [isTurned(one) !== isTurned(other), TURNED],
    [one.leaning.isOnly !== other.leaning.isOnly, ONLY],
    [force !== undefined && forced !== undefined && force !== forced, FORCE],
    [one.isStill !== other.isStill, isTurned(one) || isTurned(other) ? STILL : STILL_ONLY],
    [one.isAlso !== other.isAlso, ALSO],
    [hasNumbers && compareQuantities(one.quantities, other.quantities) === 'held', SAME_NUMBERS],
  ];
  return (
    SAME +
    said.reduce((sum, [is, weight]) => sum + (is ? weight : 0), 0) +
    DENIED * deniedByOne(one, other) +
    UNSAID * (1 - shareOf(one.words, other.words)) +
    UNSAID_BY_OTHER * (1 - shareOf(other.words, one.words))
  );
}
