import { type Held, type Lists, type ListsApart, type listsApartOf, listsOf, sparseBy } from './sparse.ts';

/** What a thing counts for of what nobody has asked it with yet; of 0.02, 0.05 and 0.1 the best on questions put, each left out in turn. */
const UNSEEN = 0.05;

/**
 * By number of the thing: how much likelier it is asked for in such words than any thing is, in nats for each of what the text holds,
 * its weight taken; overwritten by the next text.
 */
export type Likelihood = (text: Held) => Float64Array;

/** What likelihoods follow from, in numbers side by side. */
export interface Likely {
  /** By number of the key: how much all things hold of it. */
  readonly all: Float32Array;
  /** By number of the thing: the logarithm of how much it holds, with what it is held to hold of all that it does not. */
  readonly sizes: Float64Array;
  readonly lists: Lists | ListsApart;
}

/**
 * @param counts By thing: how often its phrases hold a meaning, or letters in a row.
 * @param keys How many keys there are.
 * @param lay Into what lists; apart where there are many, of which a text has few.
 */
export function likelyOf(
  counts: readonly Held[],
  keys: number,
  lay: typeof listsOf | typeof listsApartOf = listsOf,
): Likely {
  const all = new Float32Array(keys);
  for (const held of counts) for (const [key, count] of held) all[key] = (all[key] as number) + count;
  const unseen = UNSEEN * all.filter((of) => of > 0).length;
  return {
    all,
    sizes: Float64Array.from(counts, (held) =>
      Math.log([...held.values()].reduce((sum, count) => sum + count, unseen)),
    ),
    // What a thing holds adds to what it would come to if it held nothing, so that only what is held is looked up.
    lists: lay(counts, keys, (count) => Math.log1p(count / UNSEEN)),
  };
}

/**
 * Naive Bayes over what people ask for things with: each thing is held to be asked for with what its phrases hold, in the shares in
 * which they hold it (multinomial, with additive smoothing), and is set against all things taken together.
 */
export function likelihoodBy({ all, sizes, lists }: Likely): Likelihood {
  const whole = all.reduce((sum, count) => sum + count, 0);
  const shared = sparseBy(lists);
  const likely = new Float64Array(sizes.length);
  return (text) => {
    let weight = 0;
    let anyhow = 0;
    for (const [key, of] of text) {
      const held = all[key] as number;
      // Of what nobody has asked anything with, nothing is likelier than another.
      if (held === 0) continue;
      weight += of;
      anyhow += of * Math.log(held / whole / UNSEEN);
    }
    if (weight === 0) return likely.fill(0);
    const { dots } = shared(text);
    for (let thing = 0; thing < likely.length; thing += 1)
      likely[thing] = ((dots[thing] as number) - anyhow) / weight - (sizes[thing] as number);
    return likely;
  };
}
