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

/** Which of the places in the long lists are a key's. */
interface Holding {
  readonly key: number;
  readonly from: number;
  readonly to: number;
}

/** Each key's rows and weights one after another in two long lists, since a small list for each takes many times the room. */
function inLongLists<Key>(rows: readonly ReadonlyMap<Key, number>[], weigh: (held: number) => number) {
  const held = new Map<Key, number>();
  for (const weighed of rows) for (const key of weighed.keys()) held.set(key, (held.get(key) ?? 0) + 1);
  const holding = new Map<Key, { readonly key: number; readonly from: number; to: number }>();
  let length = 0;
  for (const [key, many] of held) {
    holding.set(key, { key: holding.size, from: length, to: length });
    length += many;
  }
  const rowAt = new Uint32Array(length);
  const weightAt = new Float64Array(length);
  for (const [row, weighed] of rows.entries())
    for (const [key, weight] of weighed) {
      const list = holding.get(key);
      if (!list) continue;
      rowAt[list.to] = row;
      weightAt[list.to] = weigh(weight);
      list.to += 1;
    }
  return { holding: holding as ReadonlyMap<Key, Holding>, rowAt, weightAt };
}

/**
 * Rows of weighed keys, such as the phrases of things by their meanings, each numbered as it comes.
 * @param weigh What a key counts for, by what a row holds of it.
 */
export function sparseOf<Key>(
  rows: readonly ReadonlyMap<Key, number>[],
  weigh = (held: number): number => held,
): (of: ReadonlyMap<Key, number>) => Shared {
  const { holding, rowAt, weightAt } = inLongLists(rows, weigh);
  const starts = new Uint32Array(rows.length + 1);
  for (const [row, { size }] of rows.entries()) starts[row + 1] = (starts[row] ?? 0) + size;
  // The same the other way round: what a row holds of the keys that too many hold to be looked at one by one.
  const keys = new Uint32Array(rowAt.length);
  const weights = new Float32Array(rowAt.length);
  const next = starts.slice();
  for (const { key, from, to } of holding.values())
    for (let at = from; at < to; at += 1) {
      const row = rowAt[at] as number;
      const place = next[row] as number;
      next[row] = place + 1;
      keys[place] = key;
      weights[place] = weightAt[at] as number;
    }

  /** Keys of a row, on the mean. */
  const mean = keys.length / Math.max(rows.length, 1);
  const dots = new Float64Array(rows.length);
  const common = new Float32Array(holding.size);
  let touched: number[] = [];

  function walk({ from, to }: Holding, weight: number): void {
    for (let at = from; at < to; at += 1) {
      const row = rowAt[at] as number;
      if (dots[row] === 0) touched.push(row);
      dots[row] = (dots[row] as number) + weight * (weightAt[at] as number);
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
      .sort(([one], [other]) => one.to - one.from - (other.to - other.from));
    let looked = 0;
    let at = 0;
    for (const [list, weight] of lists) {
      looked += list.to - list.from;
      if (at > 0 && looked > MOST) break;
      walk(list, weight);
      at += 1;
    }
    const left = lists.slice(at);
    const toWalk = left.reduce((sum, [{ from, to }]) => sum + to - from, 0);
    if (toWalk <= touched.length * mean) for (const [list, weight] of left) walk(list, weight);
    else complete(left);
    return { rows: touched, dots };
  };
}
