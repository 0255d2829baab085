import { plainSign } from './digits.ts';
import { fold } from './fold.ts';

/** One word or number of a text, with the place where it stands. */
export interface Token {
  /** Offsets in the text as it was given: `text.slice(start, end)` is the word as written. */
  readonly start: number;
  readonly end: number;
  /** The word folded, as words are compared. */
  readonly word: string;
}

const WORD = /\d+(?:[.,]\d+)*|[\p{L}\p{N}\p{M}\p{Cf}]+/gu;

/** The words and numbers of a text in order; a decimal number such as 129,5 stays one word. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const word = fold(written);
    if (word) tokens.push({ start: index, end: index + written.length, word });
  }
  return tokens;
}

function flatLetter(given: string): string {
  const letter = plainSign(given).toLowerCase();
  if (letter === 'ø') return 'o';
  const [base = ' '] = letter.normalize('NFKD');
  return base.length === 1 ? base : letter.charAt(0);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all beyond ASCII is meant
const TO_FLATTEN = /[A-Z]+|[^\x00-\x7f]/g;

/**
 * A text in small letters without accents, each character where it was: patterns can be looked for in it and their
 * places hold for the text itself. `æ` stays as it is; digits and dashes of all kinds are the plain ones.
 */
export const flat = (text: string): string =>
  text.replace(TO_FLATTEN, (given) => (given <= 'Z' ? given.toLowerCase() : flatLetter(given)));

/** The same with æ as ae, for patterns that take a word to be of the letters a to z: places hold no more. */
export const flatInLatin = (text: string): string => flat(text).replaceAll('æ', 'ae');
