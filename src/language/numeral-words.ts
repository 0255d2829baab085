import { ARTICLES, isNumberWord, readNumberWords, type WordNumber } from './number-words.ts';
import { AROUND, LONGEST_WORD, type NumberFound } from './numeral.ts';

/** What is counted, after a number in words that might be no number. */
const COUNTED = String.raw`\p{L}*(?:år|måned|månad|mnd|dag|uke|veke|time|kommune|kontor|lege|stilling|pros?ent|kron|pasient|person|praksis|avtale|liste|region|fylke|year|month|week|hour|doctor)\p{L}*`;
const BETWEEN = '(?:nye|siste|neste|første|hele|ulike)';
const IS_COUNTED = new RegExp(`^ (?:${BETWEEN} )?(?:${COUNTED})`, 'iu');
/** A number behind one of these is no number: "flere hundre". */
const VAGUE =
  /(?:^|[^\p{L}])(?:flere|fleire|mange|noen|nokre|nokon|par|enkelte|several|few|many|couple of|some)[ -]$/iu;
/** A longer one is no number that anybody writes. */
const WORDS_AT_MOST = 32;

/** The words at a place of a text as long as they are numbers, in small letters, each with where it ends. */
function wordsAt(text: string, from: number): readonly { readonly word: string; readonly end: number }[] {
  const words: { readonly word: string; readonly end: number }[] = [];
  for (let at = from; words.length < WORDS_AT_MOST; at += 1) {
    const written = /^\p{L}+/u.exec(text.slice(at, at + LONGEST_WORD))?.[0] ?? '';
    const word = written.toLowerCase();
    if (!isNumberWord(word)) break;
    at += written.length;
    words.push({ word, end: at });
    if (!/[ -]/.test(text.charAt(at))) break;
  }
  return words.length < WORDS_AT_MOST ? words : [];
}

/** Whether words that can be a number are one here: alone they are articles, prepositions, or a way to say "many". */
function isNumber({ parts, scale }: WordNumber, first: string, before: string, after: string): boolean {
  if (VAGUE.test(before)) return false;
  const range = /^-(\p{L}{1,40})/u.exec(after)?.[1];
  if (range !== undefined && isNumberWord(range.toLowerCase())) return false;
  const isCounted = IS_COUNTED.test(after);
  if (parts > 1) return scale > 0 || isCounted;
  if (scale > 3 || ARTICLES.has(first) || (first === 'to' && /^ \p{L}+s(?!\p{L})/u.test(after))) return false;
  return isCounted;
}

export function readWords(text: string, start: number): NumberFound | undefined {
  const words = wordsAt(text, start);
  const read = readNumberWords(words.map(({ word }) => word));
  const end = words[(read?.length ?? 0) - 1]?.end;
  if (!read || end === undefined) return undefined;
  const before = text.slice(Math.max(0, start - AROUND), start);
  if (!isNumber(read, words[0]?.word ?? '', before, text.slice(end, end + LONGEST_WORD))) return undefined;
  const { value, scale, precision } = read;
  return { start, end, value, scale, precision, isDate: false, isBare: false };
}
