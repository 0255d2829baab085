import { firstFrom } from '../language/first-from.ts';
import { type Numbers, numbersBelow } from './sparse.ts';

/** Which things hold a meaning in any of their words: a long list of things, meaning after meaning, each meaning's lowest first. */
export interface Vocabulary {
  /** By number of the meaning: where its things begin; those of the next begin where they end. */
  readonly begins: Uint32Array;
  readonly thingAt: Numbers;
}

/**
 * @param held By thing: numbers of the meanings that it holds, each once.
 * @param meanings How many there are.
 */
export function vocabularyOf(held: readonly (readonly number[])[], meanings: number): Vocabulary {
  const holding: number[][] = Array.from({ length: meanings }, () => []);
  for (const [thing, numbers] of held.entries()) for (const number of numbers) holding[number]?.push(thing);
  const begins = new Uint32Array(meanings + 1);
  for (const [number, things] of holding.entries()) begins[number + 1] = (begins[number] as number) + things.length;
  const thingAt = numbersBelow(held.length, begins[meanings] as number);
  for (const [number, things] of holding.entries()) thingAt.set(things, begins[number]);
  return { begins, thingAt };
}

/** The things that hold a meaning, by its number; none for one that never came. */
export const holdingBy =
  ({ begins, thingAt }: Vocabulary) =>
  (number: number | undefined): Numbers =>
    number === undefined ? thingAt.subarray(0, 0) : thingAt.subarray(begins[number], begins[number + 1]);

export const isAmong = (sorted: Numbers, one: number): boolean => sorted[firstFrom(sorted, one)] === one;
