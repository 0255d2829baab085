import { remembering } from './remembering.ts';

/** The edge of a word in a text whose words stand between blanks. */
const EDGE = '(?:(?<= )(?! )|(?<! )(?= ))';

/**
 * The same pattern with `\\b` at the edge of words that are written with å, ø and æ too, which JavaScript's own takes for
 * blanks. For texts made by {@link spaced}.
 */
export const wholeWords = ({ source, flags }: RegExp): RegExp => new RegExp(source.replaceAll('\\b', EDGE), flags);

/** A text in small letters with blanks around its words and signs, so that patterns find whole words cheaply. */
export const spaced = remembering(
  (text: string): string =>
    ` ${text
      .toLowerCase()
      .replace(/([.!?,;:()«»"“”])(?=\s|$)/g, ' $1 ')
      .replace(/[\s()«»"“”]+/g, ' ')
      .trim()} `,
);
