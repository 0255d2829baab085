import type { Weighed } from './lexicon.ts';
import type { Shared } from './sparse.ts';

/** One phrase of a thing. */
export interface Indexed {
  /** The number of the thing. */
  readonly thing: number;
  readonly isName: boolean;
  readonly norm: number;
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
export function likenessBy(phrases: readonly Indexed[], shared: (of: Weighed) => Shared, things: number) {
  // Numbers side by side: phrases are met in no order, and by the thousand.
  const owners = Uint32Array.from(phrases, ({ thing }) => thing);
  const own = Float64Array.from(phrases, ({ norm }) => norm);
  const names = Uint8Array.from(phrases, ({ isName }) => Number(isName));
  /** By thing: its place among those found, from 1; 0 where it is not. */
  const places = new Uint32Array(things);

  return (meanings: Weighed, norm: number): readonly Likeness[] => {
    const { rows, dots } = shared(meanings);
    const all: Found[] = [];
    for (const row of rows) {
      const at = owners[row] as number;
      const dot = dots[row] as number;
      const likeness = dot / (norm * (own[row] as number));
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
