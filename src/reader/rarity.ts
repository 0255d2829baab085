import type { Numbered } from './numbered.ts';

/**
 * How much a meaning tells one thing from another, 0 to 1.
 * @param held By number of the meaning: how many things are asked for with it.
 */
export function rarityOf(
  held: Uint32Array,
  { numberOf }: Numbered<string>,
  things: number,
): (meaning: string) => number {
  const most = Math.log(1 + things);
  return (meaning) => Math.log(1 + things / (held[numberOf(meaning) ?? -1] || 1)) / most;
}
