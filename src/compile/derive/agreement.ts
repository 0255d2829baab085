import type { Comparison, Observation } from '../../knowledge/knowledge.ts';
import { numeralsIn } from '../../language/numerals.ts';

/** Beyond this share of the figure, a difference is not put down to rounding. */
const ROUNDING_AT_MOST = 0.025;
/** A round number of millions (560 for 557.9) that is this near is taken for rounded too. */
const NEAR = 0.005;
/** And where the release itself says "about". */
const ABOUT_AT_MOST = 0.05;

type Said = Pick<Observation, 'value' | 'printed' | 'qualifier'>;

/** The place of the last digit that is not zero: 10 000 for 220 000, 0.1 for 43.8. */
function lastDigit(value: number): number {
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  return 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0));
}

/** Below this, a figure is taken to be counted, whatever digits it ends in. */
const ROUNDED_FROM = 1000;

/** How finely a figure is given: `200 millioner` to the million, `43 000` to the thousand, `50` to the last one. */
function precisionOf({ value, printed, qualifier }: Said): number {
  const numeral = printed === undefined ? undefined : numeralsIn(printed).find((one) => one.value === Math.abs(value));
  if (qualifier !== 'about' && numeral && (numeral.scale > 0 || numeral.precision < 1)) return numeral.precision;
  return Math.abs(value) < ROUNDED_FROM && qualifier === undefined ? Math.min(lastDigit(value), 1) : lastDigit(value);
}

/** Whether the first may be a rounder way to say the second. */
function isRoundFor(round: Said, fine: Said): boolean {
  const precision = precisionOf(round);
  const above = fine.value - round.value;
  const apart = Math.abs(above);
  switch (round.qualifier) {
    case 'over':
    case 'at-least':
      return above >= 0 && above <= precision;
    case 'under':
    case 'at-most':
      return above <= 0 && apart <= precision;
    case 'about':
      return apart <= Math.max(precision / 2, ABOUT_AT_MOST * Math.abs(round.value));
    default:
      return (
        (precision > precisionOf(fine) &&
          apart <= precision / 2 &&
          apart <= ROUNDING_AT_MOST * Math.abs(round.value)) ||
        (lastDigit(round.value) > precisionOf(fine) &&
          apart <= lastDigit(round.value) / 2 &&
          apart <= NEAR * Math.abs(round.value))
      );
  }
}

const agree = (one: Said, other: Said): boolean => one.value === other.value;

/** How figures for the same thing relate: said alike, alike but for rounding ("over 200" and 237), or in conflict. */
export function verdictOn(figures: readonly Said[]): Comparison['verdict'] {
  const pairs = figures.flatMap((one, index) => figures.slice(index + 1).map((other) => [one, other] as const));
  if (pairs.every(([one, other]) => agree(one, other))) return 'agree';
  return pairs.every(([one, other]) => agree(one, other) || isRoundFor(one, other) || isRoundFor(other, one))
    ? 'rounding'
    : 'conflict';
}
