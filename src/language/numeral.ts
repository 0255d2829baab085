/** A number or date as a text prints it. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** As printed, scale included: `1,6 milliarder`. */
  readonly text: string;
  /** In base units; for a date its year. */
  readonly value: number;
  /** The place of the last digit printed, in base units: 100 000 000 for `1,6 milliarder`. */
  readonly precision: number;
  /** The power of ten that a word after the digits gives: 6 for millions, 0 where there is no such word. */
  readonly scale: number;
  /** What else it may mean, in base units: `1.295 millioner` is 1,295 or 1295 of them. */
  readonly or?: number;
  /** Whether it is a date, whole or in part. */
  readonly isDate: boolean;
  /** Digits alone, without separator, scale or fraction, as years are written. */
  readonly isBare: boolean;
  /** It may be a part of the number beside it, or another number: for people's claims it is none. */
  readonly isUnsure?: true;
  /** YYYY-MM-DD, where it is a whole date. */
  readonly day?: string;
}

/** The groups that a pattern has found, by name. */
export type Groups = Readonly<Record<string, string | undefined>>;
/** A number as it was read, before it has its place in the text. */
export type NumberRead = Omit<Numeral, 'start' | 'end' | 'text'>;

/** With its place in the plain text. */
export interface NumberFound extends NumberRead {
  readonly start: number;
  readonly end: number;
}

/** No word is longer, and as much is looked at around a number. */
export const LONGEST_WORD = 80;
export const AROUND = 16;
/** As much as a unit takes behind a number. */
export const UNIT_AT_MOST = 12;

/** What a pattern finds right at a place of a text. */
export function findAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
