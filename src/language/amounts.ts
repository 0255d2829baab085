import { isNumberNotYear } from './number-not-year.ts';
import type { Numeral } from './numeral.ts';
import { numeralsIn } from './numerals.ts';
import { remembering } from './remembering.ts';
import { flat } from './tokens.ts';

type Qualifier = 'about' | 'over' | 'under' | 'at-least' | 'at-most';

/** A number that a text says of something: 129,5 millioner, over 200 000, 66. No date and no year. */
export interface AmountIn {
  readonly start: number;
  readonly end: number;
  /** In base units: whole kroner, persons. */
  readonly value: number;
  /** What else it may mean: 1.295 millioner is 1,295 or 1295 of them. */
  readonly or?: number;
  /** The other end of a range: 10–15 millioner. */
  readonly upTo?: number;
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
  ['at-least', /(?<!\p{L})(?:minst|i hvert fall|at least)\s*$/u],
  ['at-most', /(?<!\p{L})(?:hoyst|maks|maksimalt|opptil|inntil|at most|up to)\s*$/u],
  [
    'about',
    /(?<!\p{L})(?:om ?lag|omtrent|rundt|circa|cirka|ca\.?|nesten|naermere|knapt|knappe|snaut|bortimot|opp mot|opp imot|about|around|almost|nearly|roughly|some|close to|approximately|approx\.?|typ|sann|sanne|sann ca\.?|like|~|≈)\s*$/u,
  ],
  [
    'over',
    /(?<!\p{L})(?:(?<!(?:take|took|taking|taken|tar|ta|tok|tatt|teke) )over|passerte|passert|passerer|passed|surpassed|exceeded|exceeds|oversteg|overstiger|mer enn|meir enn|fler enn|flere enn|fleire enn|godt over|more than|above|upwards of|droyt|godt og vel|litt over|i overkant av|just over|well over)\s*$/u,
  ],
  ['under', /(?<!\p{L})(?:under|mindre enn|faerre enn|farre enn|i underkant av|less than|fewer than|below)\s*$/u],
];
/** "To hundre tusen og noe": somewhat more. */
const AND_MORE = /^\s*(?:og (?:noe|noko|litt|no)|and (?:something|a bit|change))(?![a-z])/;
const BEFORE = 24;
const AFTER = 12;

const FIRST_YEAR = 1970;
const LAST_YEAR = 2069;

/** A year standing alone: four digits without separator or scale. */
const isYear = ({ isBare, value }: Numeral): boolean => isBare && value >= FIRST_YEAR && value <= LAST_YEAR;

/** The number of a place in a text or of a thing, and no amount: § 2, kapittel 762, tabell 8.1, kl. 8. */
const IS_NUMBER_OF =
  /(?:§+|kapittel|kap\.?|tabell|table|figur|figure|side|page|punkt|kl\.?|nr\.?|tlf\.?|telefon|prop\.?|meld\. st\.?|klasse|sentralitetsklasse|artikkel|article|paragraf|paragraph|chapter|section|item|post|#)\s*$/;

function unitAround(before: string, after: string): AmountIn['unit'] {
  if (/^\s*(?:kr\b|kroner|kronar|nok\b)/.test(after) || /(?:^|[^a-z])(?:nok|kr\.?|kroner)\s*$/.test(before))
    return 'NOK';
  return /^\s*(?:%|prosent|pst\b|per ?cent)/.test(after) ? 'percent' : undefined;
}

const IS_MONEY = /mnok|mkr|tkr|tnok/i;
/** Two numbers with only blanks between: a telephone number, a row of a table, or one that is written in no way we read. */
const APART = /^\s+$/;
const TO = /^\s?[–—-]\s?$|^ (?:til|to) $/;
const AND = /^ (?:og|and) $/;
const BETWEEN = /(?:mellom|between)\s*$/;
const FROM = /(?:^|[^a-z])(?:fra|from)\s+(?:\S+\s+){0,3}$/;

interface Read extends AmountIn {
  readonly before: string;
  readonly isRow: boolean;
}

/** `10–15 millioner`: the first end is in millions too. */
function ranged(low: Read, high: Read): Read | undefined {
  const isScaled = low.scale === 0 && high.scale > 0;
  const value = isScaled ? low.value * 10 ** high.scale : low.value;
  if (value >= high.value) return undefined;
  return { ...high, start: low.start, value, upTo: high.value, before: low.before };
}

/** Two ends of a range as one amount. */
function withRanges(amounts: readonly Read[], plain: string): readonly Read[] {
  const all: Read[] = [];
  for (const one of amounts) {
    const last = all.at(-1);
    const between = last ? plain.slice(last.end, one.start) : '';
    const isRange =
      last !== undefined &&
      last.upTo === undefined &&
      ((TO.test(between) && !FROM.test(last.before)) || (AND.test(between) && BETWEEN.test(last.before)));
    const range = isRange ? ranged(last, one) : undefined;
    if (range) all.splice(-1, 1, range);
    else all.push(one);
  }
  return all;
}

const TEN = 10;
/** "500 og noe" is less than 600; a number that is not round is more than itself by nobody knows how much. */
function upToOf(value: number): number {
  let step = 1;
  while (value > 0 && value % (step * TEN) === 0) step *= TEN;
  return step === 1 ? value : value + step;
}

/** Every amount that a text names, in order. */
export const amountsIn = remembering((text: string): readonly AmountIn[] => {
  const numerals = numeralsIn(text);
  if (numerals.length === 0) return [];
  const plain = flat(text).replaceAll('æ', 'a');
  const isBeside = (one: Numeral | undefined, other: Numeral | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    one.scale === 0 &&
    !one.isDate &&
    !isYear(one) &&
    !other.isDate &&
    /\d/.test(one.text) &&
    /\d/.test(other.text) &&
    APART.test(text.slice(one.end, other.start));
  const read = numerals.flatMap((numeral, at): Read[] => {
    const { start, end, value, or, precision, scale, isDate, isUnsure } = numeral;
    const before = plain.slice(Math.max(0, start - BEFORE), start);
    const isTime = isDate || (isYear(numeral) && !isNumberNotYear(text, start, end));
    if (isTime || isUnsure || IS_NUMBER_OF.test(before)) return [];
    const told = QUALIFIERS.find(([, said]) => said.test(before))?.[0];
    const isMore = AND_MORE.test(plain.slice(end));
    const qualifier = told ?? (isMore && upToOf(value) === value ? 'over' : undefined);
    const unit = IS_MONEY.test(numeral.text) ? 'NOK' : unitAround(before, plain.slice(end, end + AFTER));
    const isRow = isBeside(numerals[at - 1], numeral) || isBeside(numeral, numerals[at + 1]);
    return [
      {
        ...{ start, end, value, precision, scale, before, isRow },
        ...(or !== undefined && { or }),
        ...(isMore && !qualifier && { upTo: upToOf(value) }),
        ...(qualifier && { qualifier }),
        ...(unit && { unit }),
      },
    ];
  });
  return withRanges(
    read.filter(({ isRow }) => !isRow),
    plain,
  ).map(({ before: _before, isRow: _isRow, ...amount }) => amount);
});
