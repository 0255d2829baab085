import type { Ask } from './asking.ts';
import type { Weighed } from './lexicon.ts';

/** What is asked is a part of what a question says: as much as a word that tells some things from others. */
const ASKED = 0.25;
const ASK = '?';

export const askMeaning = (ask: Ask): string => `${ASK}${ask}`;

export const isAsk = (meaning: string): boolean => meaning.startsWith(ASK);

/** The vector of a text: its meanings by how much they tell, and what it asks for. */
export function vectorOf(
  meanings: Iterable<readonly [meaning: string, weight: number]>,
  asks: readonly Ask[],
  rarity: (meaning: string) => number,
): Map<string, number> {
  const vector = new Map<string, number>();
  for (const [meaning, weight] of meanings) vector.set(meaning, weight * rarity(meaning));
  const [first] = asks;
  if (first !== undefined) vector.set(askMeaning(first), ASKED);
  return vector;
}

export const normOf = (meanings: Weighed): number =>
  Math.sqrt([...meanings.values()].reduce((sum, weight) => sum + weight * weight, 0));
