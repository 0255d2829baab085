import { EXPRESSION_WORDS, withExpressions } from './expressions.ts';
import { fold } from './fold.ts';
import { lettered } from './letters.ts';
import { bandOf } from './ordinary.ts';
import { SAME_WORDS } from './same.ts';
import { stem } from './stem.ts';

const WORD = /\d+(?:[.,]\d+)*|[\p{L}\p{N}\p{M}\p{Cf}]+/gu;

/** The words of a text in small letters, å, ø and æ kept, with expressions of the field as the words that stand for them. */
export const wordsIn = (text: string): readonly string[] => withExpressions((text.match(WORD) ?? []).map(lettered));

function meaningsByStem(): ReadonlyMap<string, string> {
  const shared = new Map<string, string>();
  const put = (key: string, meaning: string): void => {
    if (!shared.has(key)) shared.set(key, meaning);
  };
  for (const line of SAME_WORDS) {
    const [first = '', ...words] = line.split(' ');
    for (const word of [first, ...words]) {
      put(stem(word), first);
      put(stem(fold(word)), first);
    }
  }
  return shared;
}

const shared = meaningsByStem();

/** All words of the field's own, as they are spelt. */
export const FIELD_WORDS: readonly string[] = SAME_WORDS.flatMap((line) => line.split(' '));

/** Whether a word is of the field's own, and so counts in full however common it is. */
export const isOfField = (word: string): boolean =>
  EXPRESSION_WORDS.has(word) || listed.has(word) || (!isCommon(word) && shared.has(stem(word)));

const listed: ReadonlySet<string> = new Set(FIELD_WORDS);
/** Of the commonest words only those that are listed are meant: var is not vare. */
const isCommon = (word: string): boolean => (bandOf(word) ?? 5) < 3;

const met = new Map<string, string>();
/** As many words as a language has in daily use, and no more than hostile text may fill. */
const MOST_MET = 50_000;

/** What a word in small letters means: what it shares with others (`tilskudd` for grant), or its stem. */
export function meaningOf(word: string): string {
  const known = met.get(word);
  if (known !== undefined) return known;
  const meaning = (isCommon(word) && !listed.has(word) ? undefined : shared.get(stem(word))) ?? stem(fold(word));
  if (met.size < MOST_MET) met.set(word, meaning);
  return meaning;
}

/** What a word says of the matter by how common it is in the language, 0 to 1: "the" nothing, a rare noun all. */
const SAYS: readonly number[] = [0, 0, 0.04, 0.12, 0.2, 0.3];

/** A number is a fact of a case more often than the matter asked about. */
const NUMBER = 0.3;

export function tellingOf(word: string): number {
  if (/^\d/.test(word)) return NUMBER;
  const band = bandOf(word);
  if (isOfField(word)) return band === 1 ? 0.04 : 1;
  return band === undefined ? 1 : (SAYS[band] ?? 1);
}
