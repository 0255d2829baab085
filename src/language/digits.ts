/** A text as numbers are read in it, each character with the place where it stands in the text as it was given. */
export interface Plain {
  readonly text: string;
  /** `at[i]` is the offset of the i-th character in the given text; one more for the end. */
  readonly at: readonly number[];
}

const UNSEEN = /\p{Cf}|\p{M}|[\u115f\u1160\u3164]/u;
const DIGIT = /\p{Nd}/u;
const BLANK = /[\p{Zs}\t]/u;
const BLANKS = /^&(?:nbsp|thinsp|ensp|emsp|#160|#xa0|#8239|#x202f);/i;
/** Signs that people and programs put for one another, by the one that is read. */
const SAME_SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": '’‘ʼʹ′＇`´˙٬',
    ',': '٫،‚，﹐',
    '.': '．﹒',
    '·': '·•∙⋅・',
    '/': '⁄∕／',
    '-': '‐‑‒–−－',
    '%': '％﹪٪',
    '×': '✕✖⨯',
    '^': '＾',
  }).flatMap(([sign, others]) => [...others].map((other) => [other, sign] as const)),
);
const values = new Map<string, string>();

/** The digit that a decimal digit of any script stands for; those of a script stand in order, from nought. */
function digitOf(letter: string): string {
  const known = values.get(letter);
  if (known !== undefined) return known;
  const code = letter.codePointAt(0) ?? 0;
  let zero = code;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  const digit = String((code - zero) % 10);
  values.set(letter, digit);
  return digit;
}

/** One character as numbers and dates are read: digits of any script, dashes, apostrophes and the like in one spelling. */
export const plainSign = (letter: string): string =>
  DIGIT.test(letter) ? digitOf(letter) : (SAME_SIGNS.get(letter) ?? letter);

/** Full-width and mathematical letters as the letters that they are; letters of other kinds are not looked at. */
const letterOf = (letter: string): string => (/[\uff21-\uff5a]/.test(letter) ? letter.normalize('NFKC') : letter);

/**
 * A text with digits of all scripts as 0 to 9, all blanks alike, apostrophes, commas, points and dashes in one spelling, and
 * without the signs that nobody sees.
 */
export function plainly(given: string): Plain {
  let text = '';
  const at: number[] = [];
  const put = (letters: string, from: number): void => {
    for (let unit = 0; unit < letters.length; unit += 1) at.push(from);
    text += letters;
  };
  for (let from = 0; from < given.length; ) {
    const code = given.charCodeAt(from);
    const letter = String.fromCodePoint(given.codePointAt(from) ?? code);
    const blank = letter === '&' ? BLANKS.exec(given.slice(from, from + 8)) : null;
    if (blank) put(' ', from);
    else if (code < 128) put(code === 9 ? ' ' : letter === '`' ? "'" : letter, from);
    else if (BLANK.test(letter)) put(' ', from);
    else if (!UNSEEN.test(letter)) put(letterOf(plainSign(letter)), from);
    from += blank ? blank[0].length : letter.length;
  }
  at.push(given.length);
  return { text, at };
}
