import Fuse from 'fuse.js';
import { keyOf } from './fold.ts';

/** Fuse scans the whole of each string: patterns and strings longer than a name are cut. */
const LONGEST = 64;
const THRESHOLD = 0.35;

/** Fuse over folded names, for slips of the keys. Only names: it is linear, and too slow for passages. */
export function nearIndex<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): Fuse<{ item: Item; key: string }> {
  const entries = items.map((item) => ({ item, key: keyOf(nameOf(item)).slice(0, LONGEST) }));
  return new Fuse(entries, {
    keys: ['key'],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: THRESHOLD,
  });
}

/** How alike two folded names are as wholes, 0 to 1: Fuse looks for one inside the other, so length counts too. */
const alike = (score: number, given: string, key: string): number =>
  (1 - score) * Math.sqrt(Math.min(given.length, key.length) / Math.max(given.length, key.length, 1));

export interface Near<Item> {
  readonly item: Item;
  /** 0 to 1; 1 is the same name. */
  readonly score: number;
}

/** Names like the one given, best first. */
export function searchNear<Item>(index: Fuse<{ item: Item; key: string }>, given: string): readonly Near<Item>[] {
  const key = keyOf(given).slice(0, LONGEST);
  if (!key) return [];
  return index
    .search(key)
    .map(({ item, score = 1 }) => ({ item: item.item, score: alike(score, key, item.key) }))
    .sort((one, other) => other.score - one.score);
}

/** Of a short list, those whose name is like the one given, best first. */
export const nearest = <Item>(given: string, items: readonly Item[], nameOf: (item: Item) => string): readonly Item[] =>
  searchNear(nearIndex(items, nameOf), given).map(({ item }) => item);
