import type { Localized } from '../../knowledge/knowledge.ts';
import { wordsOf } from '../../language/fold.ts';
import { numeralsIn } from '../../language/numerals.ts';
import { amountMeaning, meaningOf, nameKey } from '../meaning.ts';
import { WEIGHTS } from './target.ts';

type Said = readonly (readonly [weight: number, meanings: readonly number[]])[];

/** Gathers what the knowledge says as numbers of meanings; each word is looked into once. */
export interface Gather {
  /** The meanings of texts, by number, in order. */
  readonly read: (texts: readonly string[]) => readonly number[];
  readonly weigh: (said: Said, amounts?: readonly number[]) => Map<number, number>;
  /** Names without the words that say little, each once. */
  readonly keys: (names: readonly string[]) => readonly string[];
  readonly meanings: (texts: readonly string[]) => ReadonlySet<string>;
  readonly numberOf: (meaning: string) => number;
  /** The numbers of all meanings met with so far. */
  readonly numbers: ReadonlyMap<string, number>;
  /** All words met with so far, folded, with the number of their meaning; -1 for one without. */
  readonly words: ReadonlyMap<string, number>;
}

export function startGather(): Gather {
  const numbers = new Map<string, number>();
  const words = new Map<string, number>();
  const names: string[] = [];
  const numberOf = (meaning: string): number => {
    const known = numbers.get(meaning);
    if (known !== undefined) return known;
    numbers.set(meaning, names.length);
    names.push(meaning);
    return names.length - 1;
  };
  const numberOfWord = (word: string): number => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const meaning = meaningOf(word);
    const number = meaning === undefined ? -1 : numberOf(meaning);
    words.set(word, number);
    return number;
  };
  const readOne = (text: string): number[] =>
    wordsOf(text).flatMap((word) => {
      const number = numberOfWord(word);
      return number < 0 ? [] : [number];
    });
  const said = (text: string): string[] => readOne(text).flatMap((number) => names[number] ?? []);
  return {
    read: (texts) => texts.flatMap(readOne),
    weigh: (all, amounts = []) => {
      const held = new Map<number, number>();
      for (const [weight, meanings] of all)
        for (const meaning of meanings) if (weight > (held.get(meaning) ?? 0)) held.set(meaning, weight);
      for (const amount of amounts) held.set(numberOf(amountMeaning(amount)), WEIGHTS.name);
      return held;
    },
    keys: (all) => [...new Set(all.map((name) => nameKey(said(name))))].filter(Boolean),
    meanings: (texts) => new Set(texts.flatMap(said)),
    numberOf,
    numbers,
    words,
  };
}

/** The amounts that a text names, in base units. */
export const amountsOf = ({ nb, en }: Localized): readonly number[] =>
  [nb, en]
    .flatMap((text) => (/\d/.test(text) ? numeralsIn(text) : []))
    .flatMap(({ value, day }) => (day === undefined ? [value] : []));

/** Reads something once for each key. */
export function once<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
