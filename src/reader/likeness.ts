import { type Held, type Numbers, numbersBelow, type Shared } from './sparse.ts';

/** The phrases of things, each by its number; side by side, since they are met in no order, and by the thousand. */
export interface Phrases {
  /** The number of the thing that it is of. */
  readonly owners: Numbers;
  readonly norms: Float32Array;
  /** 1 for a name. */
  readonly names: Uint8Array;
}

/** How like a text the phrases of things are; overwritten by the next text. */
export interface Likeness {
  /** The numbers of the things that share anything with it, in the order in which they were met. */
  readonly things: Numbers;
  /** By number of the thing: how like it the phrase most like it is, 0 to 1. */
  readonly best: Float64Array;
  /** The same of the likest of its names. */
  readonly named: Float64Array;
}

/**
 * @param shared How much each phrase shares with a text.
 * @param things As many as there are.
 */
export function likenessBy({ owners, norms, names }: Phrases, shared: (of: Held) => Shared, things: number) {
  const best = new Float64Array(things);
  const named = new Float64Array(things);
  const met = numbersBelow(things, things);

  return (text: Held, norm: number): Likeness => {
    best.fill(0);
    named.fill(0);
    let count = 0;
    const { rows, dots } = shared(text);
    for (let place = 0; place < rows.length; place += 1) {
      const row = rows[place] as number;
      const thing = owners[row] as number;
      const likeness = (dots[row] as number) / (norm * (norms[row] as number));
      if (best[thing] === 0) {
        met[count] = thing;
        count += 1;
      }
      if (likeness > (best[thing] as number)) best[thing] = likeness;
      if (names[row] === 1 && likeness > (named[thing] as number)) named[thing] = likeness;
    }
    return { things: met.subarray(0, count), best, named };
  };
}
