/** A sentence of a text, with the place where it stands. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An end of a sentence: a stop before a blank that is no abbreviation, date or number, a question mark, a line. */
const END =
  /(?:(?<![!?])[!?]+|(?<!\.)\.{2,}|…)(?=\s|$)|(?<!\b(?:ca|kr|mill|mrd|pst|nr|kl|jf|bl\.a|f\.eks|dvs|evt|stk|mnd|pr|dr|inkl|osv|etc|e\.g|i\.e|no|vs|\d))\.(?=\s|$)|\n+/giu;

/** The sentences of a text in order; one that holds no letter belongs to the one before. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const add = (start: number, end: number): void => {
    const part = text.slice(start, end);
    if (/\p{L}/u.test(part)) sentences.push({ text: part.trim(), start, end });
  };
  let start = 0;
  for (const { 0: stop, index } of text.matchAll(END)) {
    add(start, index + stop.length);
    start = index + stop.length;
  }
  add(start, text.length);
  return sentences;
}
