import Fuse from 'fuse.js';
import { keyOf } from './fold.ts';
import { slips } from './slips.ts';

/** Names are short; what is longer is cut, so that hostile text costs no more than a name does. */
const LONGEST = 64;
/** Fuse counts two letters that changed places as two slips; it finds widely here and `alike` judges. */
const CANDIDATE = 0.5;
const THRESHOLD = 0.35;

/** How alike two folded names are as wholes, 0 to 1. */
const alikeness = (one: string, other: string): number => 1 - slips(one, other) / Math.max(one.length, other.length, 1);

/** Fuse looks for one inside the other, so a part of a name counts as much less than a name. */
const asPart = (score: number, given: string, key: string): number =>
  (1 - score) * Math.sqrt(Math.min(given.length, key.length) / Math.max(given.length, key.length, 1));

interface Entry<Item> {
  readonly item: Item;
  readonly key: string;
}
export type NearIndex<Item> = Fuse<Entry<Item>>;

export interface Near<Item> {
  readonly item: Item;
  /** 0 to 1; 1 is the same name. */
  readonly score: number;
}

/** Fuse over folded names, for slips of the keys. Only names: it is linear, and too slow for passages. */
export function nearIndex<Item>(items: readonly Item[], nameOf: (item: Item) => string): NearIndex<Item> {
  const entries = items.map((item) => ({ item, key: keyOf(nameOf(item)).slice(0, LONGEST) }));
  return new Fuse(entries, {
    keys: ['key'],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: CANDIDATE,
  });
}

/** Names like the one given, best first. */
export function searchNear<Item>(index: NearIndex<Item>, given: string): readonly Near<Item>[] {
  const typed = keyOf(given).slice(0, LONGEST);
  if (!typed) return [];
  return index
    .search(typed)
    .flatMap(({ item: { item, key }, score = 1 }) => {
      const whole = alikeness(typed, key);
      if (score > THRESHOLD && whole < 1 - THRESHOLD) return [];
      return { item, score: Math.max(whole, 0.9 * asPart(score, typed, key)) };
    })
    .sort((one, other) => other.score - one.score);
}

/** Of a short list, those whose name is like the one given, best first. */
export const nearest = <Item>(given: string, items: readonly Item[], nameOf: (item: Item) => string): readonly Item[] =>
  searchNear(nearIndex(items, nameOf), given).map(({ item }) => item);
