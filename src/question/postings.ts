import type { Gathered } from './targets/target.ts';

/** Which targets hold which meanings and how much, in rows of plain numbers: small, and quick to look through. */
export interface Postings {
  /** The places of the targets that hold a meaning. */
  readonly holding: (meaning: string) => Uint32Array;
  /** How much a target, by its place, holds of a meaning, 0 to 1; 0 where it does not. */
  readonly held: (target: number, meaning: string) => number;
}

const NOTHING = new Uint32Array();
/** A part of a compound says this much of what the whole would. */
const AS_PART = 0.8;

/** The meanings of a target, those in its compounds included, by number. */
function withParts(words: Map<number, number>, parts: ReadonlyMap<number, readonly number[]>): [number, number][] {
  for (const [meaning, weight] of [...words])
    for (const part of parts.get(meaning) ?? []) if (!words.has(part)) words.set(part, weight * AS_PART);
  return [...words].sort(([one], [other]) => one - other);
}

export function postingsOf(
  gathered: readonly Gathered[],
  numbers: ReadonlyMap<string, number>,
  parts: ReadonlyMap<number, readonly number[]>,
): Postings {
  const rows = gathered.map(({ words }) => withParts(words, parts));
  const total = rows.reduce((sum, row) => sum + row.length, 0);
  const [meanings, weights, targets] = [new Uint32Array(total), new Float32Array(total), new Uint32Array(total)];
  const begins = new Uint32Array(rows.length + 1);
  const counts = new Uint32Array(numbers.size + 1);
  rows.forEach((row, at) => {
    let place = begins[at] ?? 0;
    for (const [meaning, weight] of row) {
      meanings[place] = meaning;
      weights[place] = weight;
      counts[meaning + 1] = (counts[meaning + 1] ?? 0) + 1;
      place += 1;
    }
    begins[at + 1] = place;
  });
  for (let at = 1; at < counts.length; at += 1) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
  const free = counts.slice();
  rows.forEach((row, at) => {
    for (const [meaning] of row) {
      const place = free[meaning] ?? 0;
      targets[place] = at;
      free[meaning] = place + 1;
    }
  });

  return {
    holding: (meaning) => {
      const number = numbers.get(meaning);
      return number === undefined ? NOTHING : targets.subarray(counts[number], counts[number + 1]);
    },
    held: (target, meaning) => {
      const number = numbers.get(meaning);
      if (number === undefined) return 0;
      let [low, high] = [begins[target] ?? 0, begins[target + 1] ?? 0];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((meanings[middle] ?? 0) < number) low = middle + 1;
        else high = middle;
      }
      return low < (begins[target + 1] ?? 0) && meanings[low] === number ? (weights[low] ?? 0) : 0;
    },
  };
}
