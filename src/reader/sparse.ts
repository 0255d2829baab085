import type { Weighed } from './lexicon.ts';

/** How much rows share with a text; overwritten by the next time that is asked. */
export interface Shared {
  /** Rows that share anything, in no order. */
  readonly rows: readonly number[];
  /** By row: the sum, over the keys that both hold, of the product of their weights. */
  readonly dots: Float64Array;
}

/**
 * Places looked at for one text before rows are no longer looked for, so that what a question costs depends on its words and not
 * on how much is known. Keys that few rows hold are looked at first, since they tell most; where the others are held by very
 * many, they count only for the rows that these have found.
 */
const MOST = 6_000;

interface Holding {
  readonly key: number;
  readonly rows: number[];
  readonly weights: number[];
}

/** Rows of weighed keys, such as the phrases of things by their meanings, each numbered as it comes. */
export function sparseOf(rows: readonly Weighed[]): (of: Weighed) => Shared {
  const holding = new Map<string, Holding>();
  const starts = new Uint32Array(rows.length + 1);
  for (const [row, weighed] of rows.entries()) {
    starts[row + 1] = (starts[row] ?? 0) + weighed.size;
    for (const [key, weight] of weighed) {
      const list = holding.get(key);
      if (list) {
        list.rows.push(row);
        list.weights.push(weight);
      } else holding.set(key, { key: holding.size, rows: [row], weights: [weight] });
    }
  }
  // The same the other way round: what a row holds of the keys that too many hold to be looked at one by one.
  const keys = new Uint32Array(starts[rows.length] ?? 0);
  const weights = new Float32Array(keys.length);
  const next = starts.slice();
  for (const { key, ...list } of holding.values())
    for (const [index, row] of list.rows.entries()) {
      const place = next[row] ?? 0;
      next[row] = place + 1;
      keys[place] = key;
      weights[place] = list.weights[index] ?? 0;
    }

  /** Keys of a row, on the mean. */
  const mean = keys.length / Math.max(rows.length, 1);
  const dots = new Float64Array(rows.length);
  const common = new Float32Array(holding.size);
  let touched: number[] = [];

  function walk({ rows: held, weights: of }: Holding, weight: number): void {
    for (let index = 0; index < held.length; index += 1) {
      const row = held[index] as number;
      if (dots[row] === 0) touched.push(row);
      dots[row] = (dots[row] as number) + weight * (of[index] as number);
    }
  }

  /** Adds what the rows found so far hold of the keys left. */
  function complete(left: readonly (readonly [Holding, number])[]): void {
    for (const [{ key }, weight] of left) common[key] = weight;
    for (const row of touched)
      for (let place = starts[row] as number; place < (starts[row + 1] as number); place += 1)
        dots[row] = (dots[row] as number) + (common[keys[place] as number] as number) * (weights[place] as number);
    for (const [{ key }] of left) common[key] = 0;
  }

  return (of) => {
    for (const row of touched) dots[row] = 0;
    touched = [];
    const lists = [...of]
      .flatMap(([key, weight]): (readonly [Holding, number])[] => {
        const list = holding.get(key);
        return list && weight > 0 ? [[list, weight]] : [];
      })
      .sort(([one], [other]) => one.rows.length - other.rows.length);
    let looked = 0;
    let at = 0;
    for (const [list, weight] of lists) {
      looked += list.rows.length;
      if (at > 0 && looked > MOST) break;
      walk(list, weight);
      at += 1;
    }
    const left = lists.slice(at);
    const toWalk = left.reduce((sum, [list]) => sum + list.rows.length, 0);
    if (toWalk <= touched.length * mean) for (const [list, weight] of left) walk(list, weight);
    else complete(left);
    return { rows: touched, dots };
  };
}
