import { firstFrom } from '../language/first-from.ts';
import type { Held } from './sparse.ts';

/** Keys by number, from 0 in the order in which they first came. */
export interface Numbered<Key> {
  readonly size: number;
  /** Undefined for a key that never came. */
  readonly numberOf: (key: Key) => number | undefined;
}

/** The keys of all rows, each once, in the order in which they come. */
export function keysOf<Key>(rows: Iterable<ReadonlyMap<Key, unknown>>): readonly Key[] {
  const keys = new Set<Key>();
  for (const row of rows) for (const key of row.keys()) keys.add(key);
  return [...keys];
}

export function numberedTexts(texts: readonly string[]): Numbered<string> {
  const numbers = new Map(texts.map((text, number) => [text, number]));
  return { size: numbers.size, numberOf: (text) => numbers.get(text) };
}

/** What is weighed, by numbers; without what never came. */
export function heldBy<Key>(weighed: ReadonlyMap<Key, number>, { numberOf }: Numbered<Key>): Held {
  const held = new Map<number, number>();
  for (const [key, weight] of weighed) {
    const number = numberOf(key);
    if (number !== undefined) held.set(number, weight);
  }
  return held;
}

/** Whole numbers from 0 to 2^32, in their order, each with the number that it has as a key. */
export interface Wholes {
  readonly sorted: Uint32Array;
  readonly numbers: Uint32Array;
}

export function wholesOf(keys: readonly number[]): Wholes {
  const numbers = Uint32Array.from(keys.keys()).sort((one, other) => (keys[one] as number) - (keys[other] as number));
  return { sorted: Uint32Array.from(numbers, (number) => keys[number] as number), numbers };
}

/** Found by halving: side by side they take a sixth of the room of a map. */
export const numberedWholes = ({ sorted, numbers }: Wholes): Numbered<number> => ({
  size: sorted.length,
  numberOf: (whole) => {
    const place = firstFrom(sorted, whole);
    return sorted[place] === whole ? numbers[place] : undefined;
  },
});
