import type { Weighed } from './lexicon.ts';
import type { Shared } from './sparse.ts';

/** The phrases of things, each by its number; side by side, since they are met in no order, and by the thousand. */
export interface Phrases {
  /** The number of the thing that it is of. */
  readonly owners: Uint32Array;
  readonly norms: Float64Array;
  /** 1 for a name. */
  readonly names: Uint8Array;
}

/** How like a text the phrases of one thing are, each 0 to 1. */
export interface Likeness {
  readonly at: number;
  /** To the phrase most like it. */
  readonly likeness: number;
  /** To the likest of its names. */
  readonly named: number;
}

interface Found {
  readonly at: number;
  named: number;
  best: number;
}

/**
 * @param shared How much each phrase shares with a text.
 * @param things As many as there are.
 */
export function likenessBy({ owners, norms, names }: Phrases, shared: (of: Weighed) => Shared, things: number) {
  /** By thing: its place among those found, from 1; 0 where it is not. */
  const places = new Uint32Array(things);

  return (meanings: Weighed, norm: number): readonly Likeness[] => {
    const { rows, dots } = shared(meanings);
    const all: Found[] = [];
    for (const row of rows) {
      const at = owners[row] as number;
      const dot = dots[row] as number;
      const likeness = dot / (norm * (norms[row] as number));
      let found = all[(places[at] as number) - 1];
      if (!found) {
        found = { at, named: 0, best: 0 };
        places[at] = all.push(found);
      }
      if (names[row] === 1 && likeness > found.named) found.named = likeness;
      if (likeness > found.best) found.best = likeness;
    }
    for (const { at } of all) places[at] = 0;
    return all.map(({ at, named, best }) => ({
      at,
      likeness: best,
      named,
    }));
  };
}
