import type { Figure } from '../figures/figure.ts';
import { type Locale, REGIONS } from '../language/locale.ts';
import type { Words } from './words/words.ts';

export const MILLION = 1_000_000;
const BILLION = 1_000 * MILLION;
/** As many decimals as people say of an amount in millions or billions. */
const DECIMALS = 3;

/** Numbers and money as people write them in one language. */
export interface NumbersFormat {
  /** Digits in groups, with non-breaking spaces inside. */
  readonly number: (value: number) => string;
  /** Whole kroner, said in millions or billions where that loses nothing. */
  readonly money: (kroner: number) => string;
  /** A value of any unit, with its unit: `129,5 mill. kr`, `66 stillinger`, `12 %`. */
  readonly amount: (value: number, unit: Figure['unit']) => string;
}

/** Whether moving the decimal point leaves few enough decimals to say the value whole. */
const saysWhole = (value: number, scale: number): boolean => Number.isInteger((value * 10 ** DECIMALS) / scale);

export function numbersFormat(locale: Locale, words: Words): NumbersFormat {
  const numbers = new Intl.NumberFormat(REGIONS[locale], { maximumFractionDigits: DECIMALS });
  const ore = new Intl.NumberFormat(REGIONS[locale], { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const number = (value: number) => numbers.format(value);

  const money = (kroner: number): string => {
    const size = Math.abs(kroner);
    if (size >= BILLION && saysWhole(kroner, BILLION)) return words.amounts.money(number(kroner / BILLION), 'billion');
    if (size >= MILLION && saysWhole(kroner, MILLION)) return words.amounts.money(number(kroner / MILLION), 'million');
    // Kroner and øre are written with both digits of the øre.
    return words.amounts.money(Number.isInteger(kroner) ? number(kroner) : ore.format(kroner), 'one');
  };

  const amount = (value: number, unit: Figure['unit']): string => {
    if (unit === 'NOK') return money(value);
    if (unit === 'percent') return words.amounts.percent(number(value));
    if (unit === 'ratio') return number(value);
    const [one, many] = words.units[unit];
    return `${number(value)} ${Math.abs(value) === 1 ? one : many}`;
  };

  return { number, money, amount };
}
