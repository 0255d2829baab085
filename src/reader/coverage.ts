import type { Numbers } from './sparse.ts';
import { isAmong } from './vocabulary.ts';

/** How much of a text one thing holds in any of its words. */
export interface Coverage {
  /** The sum of the weights of the meanings held. */
  readonly held: number;
  /** The weight of the meaning that says most and that it does not hold; 0 where it holds all. */
  readonly leftOver: number;
  /** It holds a meaning that says which matter the text is of. */
  readonly isOfMatter: boolean;
}

export type Covering = (
  said: Iterable<readonly [meaning: string, weight: number]>,
  things: ArrayLike<number>,
) => readonly Coverage[];

/**
 * @param holding Numbers of the things that hold a meaning in any of their words, the lowest first.
 * @param anchors Meanings that say which matter a text is of.
 * @param count How many things there are.
 */
export function coverageBy(
  holding: (meaning: string) => Numbers,
  anchors: ReadonlySet<string>,
  count: number,
): Covering {
  const held = new Float64Array(count);
  /** How many meanings, of those that say most, a thing holds without a gap. */
  const unbroken = new Uint32Array(count);
  const ofMatter = new Uint8Array(count);

  return (given, things) => {
    for (const list of [held, unbroken, ofMatter]) list.fill(0);
    const said = [...given].sort(([, one], [, other]) => other - one);
    for (const [at, [meaning, weight]] of said.entries()) {
      const all = holding(meaning);
      const isAnchor = anchors.has(meaning);
      const cover = (thing: number): void => {
        held[thing] = (held[thing] as number) + weight;
        if (unbroken[thing] === at) unbroken[thing] = at + 1;
        if (isAnchor) ofMatter[thing] = 1;
      };
      // What more things hold than are asked about is asked of each of those.
      if (all.length <= things.length) for (let place = 0; place < all.length; place += 1) cover(all[place] as number);
      else
        for (let place = 0; place < things.length; place += 1)
          if (isAmong(all, things[place] as number)) cover(things[place] as number);
    }
    return Array.from(things, (thing) => ({
      held: held[thing] as number,
      leftOver: said[unbroken[thing] as number]?.[1] ?? 0,
      isOfMatter: ofMatter[thing] === 1,
    }));
  };
}
