import type { Unit } from '../../knowledge/knowledge.ts';
import { wordNumber } from '../../language/number-words.ts';
import type { Numeral } from '../../language/numeral.ts';
import { numeralsIn } from '../../language/numerals.ts';

/** Words that say how many times, or that there is none, without a number. */
const FACTORS: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [/(?:^|\s|for)d(?:o|ou)bl|tvidobl/iu, 2],
  [/tre?dobl|tripl/iu, 3],
  [/firedobl/iu, 4],
  [/halv|half/iu, 0.5],
  [/(?:^|\s)(?:ingen|null|no|none|zero)(?:\s|$)/iu, 0],
];

/** Tables print money in thousands or millions, and the scale stands in their heading. */
const HEADED_BY_SCALE = [1, 1e3, 1e6, 1e9];

function couldBe(numeral: Numeral, value: number, unit: Unit): boolean {
  const scales = unit === 'NOK' && numeral.scale === 0 ? HEADED_BY_SCALE : [1];
  // Compared to within the noise of multiplying decimals, far below the last digit printed.
  return scales.some((scale) => Math.abs(Math.abs(value) - numeral.value * scale) < (numeral.precision * scale) / 1000);
}

/**
 * Whether a figure as printed can be the value (in base units): one of the numbers in it is, or a word for how many
 * times it is. A fall is printed without its sign, so the sign is left out of account.
 */
export function prints(printed: string, value: number, unit: Unit): boolean {
  const numerals = numeralsIn(printed);
  if (numerals.length > 0) return numerals.some((one) => couldBe(one, value, unit));
  const words = printed.split(/\s+/).map(wordNumber);
  if (words.some((word) => word === Math.abs(value))) return true;
  const percent = unit === 'percent' ? 100 : 1;
  return FACTORS.some(([pattern, factor]) => pattern.test(printed) && factor * percent === value);
}
