import { ABOUT, FINELY, isRoundAt, lastDigit } from '../../figures/rounding.ts';
import type { Comparison, Observation } from '../../knowledge/knowledge.ts';
import { numeralsIn } from '../../language/numerals.ts';

type Said = Pick<Observation, 'value' | 'printed' | 'qualifier'>;

/** Below this, a figure is taken to be counted, whatever digits it ends in. */
const ROUNDED_FROM = 1000;

/** How finely a figure is given: `200 millioner` to the million, `43 000` to the thousand, `50` to the last one. */
function precisionOf({ value, printed, qualifier }: Said): number {
  const numeral = printed === undefined ? undefined : numeralsIn(printed).find((one) => one.value === Math.abs(value));
  if (qualifier !== 'about' && numeral && (numeral.scale > 0 || numeral.precision < 1)) return numeral.precision;
  return Math.abs(value) < ROUNDED_FROM && qualifier === undefined
    ? Math.min(lastDigit(value).place, 1)
    : lastDigit(value).place;
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
      return apart <= Math.max(precision / 2, ABOUT * Math.abs(round.value));
    default:
      return (
        (precision > precisionOf(fine) && isRoundAt(precision, apart, round.value)) ||
        (lastDigit(round.value).place > precisionOf(fine) &&
          isRoundAt(lastDigit(round.value).place, apart, round.value, FINELY))
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
