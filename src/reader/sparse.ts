import type { Numbered } from './numbered.ts';

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

/** Numbers below 2^32, in as little room as those below `size` need. */
type Numbers = Uint16Array | Uint32Array;
const numbersBelow = (size: number, length: number): Numbers =>
  size <= 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);

/** Each key's rows and weights one after another in two long lists, since a small list for each takes many times the room. */
export interface Lists {
  /** How many rows there are. */
  readonly rows: number;
  /** By key: where its part of the lists begins; that of the next begins where it ends. */
  readonly begins: Uint32Array;
  readonly rowAt: Numbers;
  readonly weightAt: Float32Array;
}

/**
 * Puts rows of weighed keys, such as the phrases of things by their meanings, into lists; each row is numbered as it comes.
 * @param weigh What a key counts for, by what a row holds of it.
 */
export function listsOf<Key>(
  rows: readonly ReadonlyMap<Key, number>[],
  { size, numberOf }: Numbered<Key>,
  weigh = (held: number): number => held,
): Lists {
  const begins = new Uint32Array(size + 1);
  for (const weighed of rows)
    for (const of of weighed.keys()) {
      const key = numberOf(of);
      if (key !== undefined) begins[key + 1] = (begins[key + 1] as number) + 1;
    }
  for (let key = 0; key < size; key += 1) begins[key + 1] = (begins[key + 1] as number) + (begins[key] as number);
  const rowAt = numbersBelow(rows.length, begins[size] as number);
  const weightAt = new Float32Array(rowAt.length);
  const next = begins.slice();
  for (const [row, weighed] of rows.entries())
    for (const [of, weight] of weighed) {
      const key = numberOf(of);
      if (key === undefined) continue;
      const place = next[key] as number;
      next[key] = place + 1;
      rowAt[place] = row;
      weightAt[place] = weigh(weight);
    }
  return { rows: rows.length, begins, rowAt, weightAt };
}

/** The same the other way round: what each row holds, for keys that too many rows hold to be looked at one by one. */
function byRow({ rows, begins, rowAt, weightAt }: Lists) {
  const starts = new Uint32Array(rows + 1);
  for (const row of rowAt) starts[row + 1] = (starts[row + 1] as number) + 1;
  for (let row = 0; row < rows; row += 1) starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number);
  const keys = numbersBelow(begins.length, rowAt.length);
  const weights = new Float32Array(rowAt.length);
  const next = starts.slice();
  for (let key = 0; key < begins.length - 1; key += 1)
    for (let at = begins[key] as number; at < (begins[key + 1] as number); at += 1) {
      const row = rowAt[at] as number;
      const place = next[row] as number;
      next[row] = place + 1;
      keys[place] = key;
      weights[place] = weightAt[at] as number;
    }
  return { starts, keys, weights };
}

/** A key of a text, how much it weighs there, and which of the places in the long lists are its. */
interface Sought {
  readonly key: number;
  readonly weight: number;
  readonly from: number;
  readonly to: number;
}

/** Looks up what rows share with a text. */
export function sparseBy<Key>(lists: Lists, { numberOf }: Numbered<Key>): (of: ReadonlyMap<Key, number>) => Shared {
  const { rows, begins, rowAt, weightAt } = lists;
  const { starts, keys, weights } = byRow(lists);
  /** Keys of a row, on the mean. */
  const mean = keys.length / Math.max(rows, 1);
  const dots = new Float64Array(rows);
  const common = new Float32Array(begins.length);
  let touched: number[] = [];

  function walk({ from, to, weight }: Sought): void {
    for (let at = from; at < to; at += 1) {
      const row = rowAt[at] as number;
      if (dots[row] === 0) touched.push(row);
      dots[row] = (dots[row] as number) + weight * (weightAt[at] as number);
    }
  }

  /** Adds what the rows found so far hold of the keys left. */
  function complete(left: readonly Sought[]): void {
    for (const { key, weight } of left) common[key] = weight;
    for (const row of touched)
      for (let place = starts[row] as number; place < (starts[row + 1] as number); place += 1)
        dots[row] = (dots[row] as number) + (common[keys[place] as number] as number) * (weights[place] as number);
    for (const { key } of left) common[key] = 0;
  }

  return (of) => {
    for (const row of touched) dots[row] = 0;
    touched = [];
    const sought = [...of]
      .flatMap(([held, weight]): readonly Sought[] => {
        const key = numberOf(held);
        if (key === undefined || weight <= 0) return [];
        return [{ key, weight, from: begins[key] as number, to: begins[key + 1] as number }];
      })
      .sort((one, other) => one.to - one.from - (other.to - other.from));
    let looked = 0;
    let at = 0;
    for (const one of sought) {
      looked += one.to - one.from;
      if (at > 0 && looked > MOST) break;
      walk(one);
      at += 1;
    }
    const left = sought.slice(at);
    const toWalk = left.reduce((sum, { from, to }) => sum + to - from, 0);
    if (toWalk <= touched.length * mean) for (const one of left) walk(one);
    else complete(left);
    return { rows: touched, dots };
  };
}
