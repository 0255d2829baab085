/** How much of a text one thing holds in any of its words. */
interface Coverage {
  /** The sum of the weights of the meanings held. */
  readonly held: number;
  /** The weight of the meaning that says most and that it does not hold; 0 where it holds all. */
  readonly leftOver: number;
  /** It holds a meaning that says which matter the text is of. */
  readonly isOfMatter: boolean;
}

export type Covering = (
  said: Iterable<readonly [meaning: string, weight: number]>,
  things: readonly number[],
) => readonly Coverage[];

/**
 * @param vocabulary By thing: the meanings that it holds.
 * @param anchors Meanings that say which matter a text is of.
 */
export function coverageBy(vocabulary: readonly ReadonlySet<string>[], anchors: ReadonlySet<string>): Covering {
  const holding = new Map<string, number[]>();
  for (const [thing, meanings] of vocabulary.entries())
    for (const meaning of meanings) {
      const list = holding.get(meaning);
      if (list) list.push(thing);
      else holding.set(meaning, [thing]);
    }
  const held = new Float64Array(vocabulary.length);
  /** How many meanings, of those that say most, a thing holds without a gap. */
  const unbroken = new Uint32Array(vocabulary.length);
  const ofMatter = new Uint8Array(vocabulary.length);

  return (given, things) => {
    const said = [...given].sort(([, one], [, other]) => other - one);
    const walked = said.map(([meaning]): readonly number[] => {
      const all = holding.get(meaning) ?? [];
      // What more things hold than are asked about is asked of each of those.
      return all.length > things.length ? things.filter((thing) => vocabulary[thing]?.has(meaning)) : all;
    });
    for (const [at, [meaning, weight]] of said.entries()) {
      const isAnchor = anchors.has(meaning);
      for (const thing of walked[at] ?? []) {
        held[thing] = (held[thing] as number) + weight;
        if (unbroken[thing] === at) unbroken[thing] = at + 1;
        if (isAnchor) ofMatter[thing] = 1;
      }
    }
    const coverages = things.map((thing) => ({
      held: held[thing] as number,
      leftOver: said[unbroken[thing] as number]?.[1] ?? 0,
      isOfMatter: ofMatter[thing] === 1,
    }));
    for (const all of walked)
      for (const thing of all) {
        held[thing] = 0;
        unbroken[thing] = 0;
        ofMatter[thing] = 0;
      }
    return coverages;
  };
}
