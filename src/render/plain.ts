import type { Action, Line, Question, Worded } from '../answer/worded.ts';

/** Controls, and the marks that are not seen but change what is: they would let a text move or hide what follows it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const BREAKS = /[\t\n\r\u2028\u2029]+/g;

/** The text on one line, without controls, zero-width or direction marks. */
export const inOneLine = (text: string): string => text.replace(BREAKS, ' ').replace(UNSEEN, '');

const marks = (numbers: readonly number[]): string => numbers.map((n) => `[${n}]`).join(' ');

/** A line as text, each span with its address and the numbers of its sources behind it. */
export function lineText(line: Line): string {
  return line
    .map(({ text, citations, url }) =>
      [inOneLine(text), url, marks(citations)].filter((part) => part !== undefined && part !== '').join(' '),
    )
    .join('')
    .trim();
}

/** A line as it stands on a surface: its words alone. */
export const wordsOf = (line: Line): string => inOneLine(line.map(({ text }) => text).join('')).trim();

/** Whether a headline puts the question itself, in its own words or at the end in short. */
export function isAskedIn(headline: Line, { text, short }: Question): boolean {
  const words = wordsOf(headline);
  return words === inOneLine(text).trim() || (short !== undefined && words.endsWith(short));
}

/** Where an answer leads on to, its figures as a file last. */
export const leadingOn = ({ next, download }: Worded): readonly Action[] => (download ? [...next, download] : next);
