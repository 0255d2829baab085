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
  /** The mean of its likest phrases: one alone may be so by chance. */
  readonly closest: number;
  /** To the likest of its names. */
  readonly named: number;
  /** To all of its phrases taken together. */
  readonly gathered: number;
}

/** As many phrases of a thing as count for the mean. */
const BEST = 3;

interface Found {
  readonly at: number;
  named: number;
  together: number;
  /** The likest first, as many as count. */
  readonly best: number[];
}

function keepBest(best: number[], likeness: number): void {
  let place = best.length;
  while (place > 0 && (best[place - 1] as number) < likeness) place -= 1;
  if (place >= BEST) return;
  best.splice(place, 0, likeness);
  if (best.length > BEST) best.pop();
}

/**
 * @param shared How much each phrase shares with a text.
 * @param norms By thing: the norm of all its phrases taken together.
 */
export function likenessBy(phrases: readonly Indexed[], shared: (of: Weighed) => Shared, norms: readonly number[]) {
  // Numbers side by side: phrases are met in no order, and by the thousand.
  const owners = Uint32Array.from(phrases, ({ thing }) => thing);
  const own = Float64Array.from(phrases, ({ norm }) => norm);
  const names = Uint8Array.from(phrases, ({ isName }) => Number(isName));
  /** By thing: its place among those found, from 1; 0 where it is not. */
  const places = new Uint32Array(norms.length);

  return (meanings: Weighed, norm: number): readonly Likeness[] => {
    const { rows, dots } = shared(meanings);
    const all: Found[] = [];
    for (const row of rows) {
      const at = owners[row] as number;
      const dot = dots[row] as number;
      const likeness = dot / (norm * (own[row] as number));
      let found = all[(places[at] as number) - 1];
      if (!found) {
        found = { at, named: 0, together: 0, best: [] };
        places[at] = all.push(found);
      }
      found.together += dot;
      if (names[row] === 1 && likeness > found.named) found.named = likeness;
      keepBest(found.best, likeness);
    }
    for (const { at } of all) places[at] = 0;
    return all.map(({ at, named, together, best }) => ({
      at,
      likeness: best[0] ?? 0,
      closest: best.reduce((sum, one) => sum + one, 0) / BEST,
      named,
      gathered: together / (norm * (norms[at] || 1)),
    }));
  };
}
