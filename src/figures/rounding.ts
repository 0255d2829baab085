import type { Figure } from './figure.ts';

/** An amount as somebody says it, in base units. */
export interface SaidAmount {
  readonly value: number;
  readonly qualifier?: Figure['qualifier'];
}
type Known = Pick<Figure, 'value' | 'qualifier' | 'unit'>;

export type Agreement = 'same' | 'rounded' | 'no';

/** Said without "about", a rounder number may be off by this share; with it by the next, and by the last where it is round. */
const ROUND = 0.025;
export const ABOUT = 0.05;
const ABOUT_ROUND = 0.1;
/** A number in fives is rounded to five only so finely, and a round one of millions (560 for 557,9). */
export const FINELY = 0.005;
const FINER = 0.01;
/** "Over 100" says little of 1000. */
const OVER_AT_MOST = 2;
/** Counts below this are counted, not rounded. */
const COUNTED_BELOW = 100;

/** The place of the last digit that is not zero: 10 million for 130 million; and how many digits there are to it. */
export function lastDigit(value: number): { readonly place: number; readonly digits: number } {
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return { place: Number(`1e${Number(exponent) - decimals}`), digits: decimals + 1 };
}

/** Whether a number is what another of some size comes to at a place: no more than half of it off, and no great share. */
export const isRoundAt = (place: number, apart: number, size: number, share: number = ROUND): boolean =>
  apart <= place / 2 && apart <= share * Math.abs(size);

const isWhole = (unit: Known['unit']): boolean => unit !== 'NOK' && unit !== 'percent' && unit !== 'ratio';

/** Whether a number said plainly is a rounder, or a much finer, way to say what the release prints. */
function isRounded(said: number, { value, unit }: Known): boolean {
  const apart = Math.abs(value - said);
  if (isWhole(unit) && Math.abs(value) < COUNTED_BELOW) return false;
  const [mine, theirs] = [lastDigit(said), lastDigit(value)];
  if (mine.place > theirs.place && isRoundAt(mine.place, apart, value)) return true;
  const isInFives = Math.round(said / mine.place) % 5 === 0;
  if (isInFives && mine.digits > 1 && isRoundAt(mine.place * 5, apart, value, FINELY)) return true;
  return mine.digits - theirs.digits >= 2 && isRoundAt(theirs.place, apart, value, FINER);
}

/** What the release itself leaves open: "over 200" is true of 237, "about 1 billion" of 1.02. */
function isWithin(said: number, { value, qualifier }: Known): boolean {
  const above = said - value;
  const { place } = lastDigit(value);
  switch (qualifier) {
    case 'over':
    case 'at-least':
      return above >= 0 && above < place;
    case 'under':
    case 'at-most':
      return above <= 0 && -above < place;
    case 'about':
      return Math.abs(above) <= ABOUT * Math.abs(value);
    default:
      return false;
  }
}

/** How an amount that somebody says compares with one that a release prints. Rounding in speech is no error. */
export function agreement({ value: said, qualifier }: SaidAmount, known: Known): Agreement {
  const size = Math.abs(known.value);
  const apart = Math.abs(size - said);
  if (apart === 0) return 'same';
  const isAs = (is: boolean): Agreement => (is ? 'rounded' : 'no');
  switch (qualifier) {
    case 'over':
    case 'at-least':
      return isAs(size > said && size <= said * OVER_AT_MOST);
    case 'under':
    case 'at-most':
      return isAs(size < said && size >= said / OVER_AT_MOST);
    case 'about':
      return isAs(
        apart <= Math.max(ABOUT * size, Math.min(lastDigit(said).place / 2, ABOUT_ROUND * size)) ||
          isWithin(said, known),
      );
    default:
      return isAs(isRounded(said, { ...known, value: size }) || isWithin(said, { ...known, value: size }));
  }
}

/** A number that is unlikely to stand twice in the same subject by chance: not a round one. */
export const isTelling = (value: number, leastDigits: number): boolean => lastDigit(value).digits >= leastDigits;
