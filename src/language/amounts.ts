import { type Numeral, numeralsIn } from './numerals.ts';
import { flat } from './tokens.ts';

type Qualifier = 'about' | 'over' | 'under' | 'at-least' | 'at-most';

/** A number that a text says of something: 129,5 millioner, over 200 000, 66. No date and no year. */
export interface AmountIn {
  readonly start: number;
  readonly end: number;
  /** In base units: whole kroner, persons. */
  readonly value: number;
  /** The place of the last digit written, in base units: 100 000 for `129,5 millioner`. */
  readonly precision: number;
  /** The power of ten that a word such as million gives; 0 without one. */
  readonly scale: number;
  /** How exact the writer means to be, where it is said: `rundt`, `over`, `minst`. */
  readonly qualifier?: Qualifier;
  /** Said to be kroner, or a share in per cent. */
  readonly unit?: 'NOK' | 'percent';
}

const QUALIFIERS: readonly (readonly [Qualifier, RegExp])[] = [
  ['at-least', /(?:minst|i hvert fall|at least)\s*$/],
  ['at-most', /(?:hoyst|maks|maksimalt|opptil|inntil|at most|up to)\s*$/],
  [
    'about',
    /(?:om ?lag|rundt|circa|cirka|ca\.?|nesten|naermere|knapt|knappe|snaut|bortimot|about|around|almost|nearly|roughly|some|~)\s*$/,
  ],
  ['over', /(?:over|mer enn|meir enn|fler enn|flere enn|fleire enn|godt over|more than|above)\s*$/],
  ['under', /(?:under|mindre enn|faerre enn|less than|fewer than|below)\s*$/],
];
const BEFORE = 24;
const AFTER = 12;

/** A year standing alone: four digits without separator or scale. */
const isYear = ({ text, value, scale }: Numeral): boolean =>
  scale === 0 && /^\d{4}$/.test(text) && value >= 1970 && value <= 2069;

/** `1,185` is a thousand and more in English; a Norwegian decimal has no three places here. */
const inThousands = ({ text, value, precision }: Numeral): Pick<Numeral, 'value' | 'precision'> =>
  /^\d{1,3}(?:,\d{3})+$/.test(text) ? { value: Number(text.replaceAll(',', '')), precision: 1 } : { value, precision };

function unitAfter(after: string): AmountIn['unit'] {
  if (/^\s*(?:kr\b|kroner|kronar|nok\b)/.test(after)) return 'NOK';
  return /^\s*(?:%|prosent|pst\b|per ?cent)/.test(after) ? 'percent' : undefined;
}

/** Every amount that a text names, in order. */
export function amountsIn(text: string): readonly AmountIn[] {
  const plain = flat(text).replaceAll('æ', 'a');
  return numeralsIn(text)
    .filter(
      (numeral) => numeral.day === undefined && !isYear(numeral) && !/\d\.\s?[a-z]|^\d{4}-\d{2}/i.test(numeral.text),
    )
    .map((numeral) => {
      const { start, end, scale } = numeral;
      const before = plain.slice(Math.max(0, start - BEFORE), start);
      const qualifier = QUALIFIERS.find(([, said]) => said.test(before))?.[0];
      const unit = /mnok|mkr|tkr/i.test(numeral.text) ? 'NOK' : unitAfter(plain.slice(end, end + AFTER));
      return { start, end, scale, ...inThousands(numeral), ...(qualifier && { qualifier }), ...(unit && { unit }) };
    });
}
