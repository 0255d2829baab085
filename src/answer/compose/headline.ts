import type { Format } from '../format.ts';
import { plain, type Said, said } from './draft.ts';

/** As long as one reads at a glance on a phone, and the longest that is still a line or two. */
const BEST = 90;
export const LONGEST = 120;

/** A headline is a sentence: what stands in brackets, after a semicolon or in a list is no part of it. */
const UNFIT = /[[\](){};\n\r\u2028\u2029]|\p{Cf}/u;

const isFit = (line: Said, longest: number): boolean => {
  const text = plain(line);
  return text.trim() !== '' && text.length <= longest && !UNFIT.test(text);
};

/**
 * The first way to say it that is short, else the first that is not too long; else the first of those that only say what
 * it is about; nothing is ever cut. `lead` stands before it and takes of its room.
 */
export function headlineFrom(ways: readonly Said[], otherwise: readonly Said[], lead: string, { words }: Format): Said {
  const within = (all: readonly Said[], longest: number) => all.find((one) => isFit(one, longest - lead.length));
  const line =
    within(ways, BEST) ?? within(ways, LONGEST) ?? within(otherwise, LONGEST) ?? said(words.surface.seeBelow);
  return led(lead, line);
}

/** A line with words before it. */
export function led(lead: string, line: Said): Said {
  const [first, ...rest] = line;
  return lead === '' || !first ? line : [{ ...first, text: lead + first.text }, ...rest];
}

/** Where one sentence ends and another begins; not after a short form such as "Meld. St. 23". */
const BETWEEN = /(?<=[.!?])\s+(?=[\p{Lu}«“])/u;
const SHORT_FORM = /(?:^|\s)(?:Meld|St|Prop|Innst|[Nn]r|[Jj]f|[Cc]a|[Dd]r|[Kk]l|[Pp]kt|Mr|Ms|e\.g|i\.e|No|\p{Lu})\.$/u;

export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const part of text.trim().split(BETWEEN)) {
    const last = sentences.at(-1);
    if (last !== undefined && SHORT_FORM.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else sentences.push(part);
  }
  return sentences;
}

/**
 * A text as a headline: its one-line form, which a curator has written to be one; else all of it or its first whole
 * sentence, where these are short.
 */
export function waysToSay(text: string, short: string | undefined, lead: string): readonly string[] {
  if (short !== undefined) return [lead + short];
  return [text, ...sentencesOf(text).slice(0, 1)].map((way) => lead + way).filter(({ length }) => length <= BEST);
}

/** A name in the midst of a sentence: not begun with a capital unless it is written so, as ALIS and LIS1 are. */
export const inSentence = (name: string): string =>
  /^\p{Lu}(?:\p{Ll}|\s)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** The same at the beginning of a line. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name without what stands in brackets after it. */
export const withoutBrackets = (name: string): string =>
  name
    .replace(/\s*[[({][^\])}]*[\])}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim() || name;
