import { type Gaps, gapListsOf } from './gaps.ts';
import { type Opened, opening, type Places, placesOf } from './places.ts';
import { type Steps, stepsOf } from './steps.ts';

/** What a text or a row holds, each by its number, and how much it weighs there. */
export type Held = ReadonlyMap<number, number>;

/** How much rows share with a text; overwritten by the next time that is asked. */
export interface Shared {
  /** Rows that share anything, in no order. */
  readonly rows: Numbers;
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
export type Numbers = Uint16Array | Uint32Array;
export const numbersBelow = (size: number, length: number): Numbers =>
  size <= 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);

/** Each key's rows and weights one after another in two long lists, since a small list for each takes many times the room. */
export interface Lists {
  /** How many rows there are. */
  readonly rows: number;
  /** By key: how many of them hold it. */
  readonly held: Numbers;
  /** By key: where its part of the lists begins; that of the next begins where it ends. */
  readonly begins: Uint32Array;
  readonly gapAt: Gaps;
  /** Nothing where a gap leads to no row. */
  readonly weightAt: Steps;
}

/** The same where hardly any key is looked up of each text: its part of the lists is read when it is. */
export interface ListsApart extends Pick<Lists, 'rows' | 'held'> {
  readonly places: Places;
  readonly step: number;
}

function openingLists({ begins, gapAt: gaps, weightAt: { steps: weights } }: Lists): Opened {
  const opened: Opened = {
    open: (key) => {
      opened.from = opened.gapsFrom = begins[key] as number;
      return (begins[key + 1] as number) - opened.from;
    },
    weights,
    gaps,
    from: 0,
    gapsFrom: 0,
  };
  return opened;
}

/** What a key counts for, by what a row holds of it. */
type Weigh = (held: number) => number;
const asHeld: Weigh = (held) => held;

function laid(rows: readonly Held[], keys: number, weigh: Weigh) {
  const begins = new Uint32Array(keys + 1);
  for (const weighed of rows) for (const key of weighed.keys()) begins[key + 1] = (begins[key + 1] as number) + 1;
  for (let key = 0; key < keys; key += 1) begins[key + 1] = (begins[key + 1] as number) + (begins[key] as number);
  const rowAt = numbersBelow(rows.length, begins[keys] as number);
  const weightAt = new Float64Array(rowAt.length);
  const next = begins.slice();
  for (const [row, weighed] of rows.entries())
    for (const [key, weight] of weighed) {
      const place = next[key] as number;
      next[key] = place + 1;
      rowAt[place] = row;
      weightAt[place] = weigh(weight);
    }
  const lists = gapListsOf(begins, rowAt);
  return {
    rows: rows.length,
    held: numbersBelow(rows.length + 1, keys).map((_, key) => (begins[key + 1] as number) - (begins[key] as number)),
    begins: lists.begins,
    gapAt: lists.gapAt,
    weightAt: stepsOf(Float64Array.from(lists.placeOf, (place) => (place < 0 ? 0 : (weightAt[place] as number)))),
  };
}

/**
 * Puts rows of weighed keys, such as the phrases of things by their meanings, into lists; each row is numbered as it comes.
 * @param keys How many keys there are.
 */
export const listsOf = (rows: readonly Held[], keys: number, weigh = asHeld): Lists => laid(rows, keys, weigh);

/** The same, laid so that each is read when it is looked up. */
export function listsApartOf(rows: readonly Held[], keys: number, weigh = asHeld): ListsApart {
  const { begins, gapAt, weightAt, ...rest } = laid(rows, keys, weigh);
  return { ...rest, places: placesOf(begins, gapAt, weightAt.steps), step: weightAt.step };
}

/** A key of a text, how much it weighs there, and how many rows hold it. */
interface Sought {
  readonly key: number;
  readonly weight: number;
  readonly held: number;
}

/**
 * Looks up what rows share with a text.
 * @param most Places looked at before rows are no longer looked for.
 */
export function sparseBy(lists: Lists | ListsApart, most = MOST): (of: Held) => Shared {
  const { rows, held } = lists;
  const step = 'step' in lists ? lists.step : lists.weightAt.step;
  const opened = 'places' in lists ? opening(lists.places) : openingLists(lists);
  const { open, gaps, weights } = opened;
  /** Keys of a row, on the mean. */
  const mean = Array.from(held).reduce((sum, of) => sum + of, 0) / Math.max(rows, 1);
  const dots = new Float64Array(rows);
  const found = new Uint32Array(rows);
  let count = 0;

  function walk({ key, weight }: Sought): void {
    const aStep = weight * step;
    const length = open(key);
    const { from, gapsFrom } = opened;
    let row = 0;
    for (let place = 0; place < length; place += 1) {
      row += gaps[gapsFrom + place] as number;
      const weighs = weights[from + place] as number;
      if (weighs === 0) continue;
      const before = dots[row] as number;
      if (before === 0) {
        found[count] = row;
        count += 1;
      }
      dots[row] = before + aStep * weighs;
    }
  }

  /** The same of the rows alone that are found already. */
  function complete({ key, weight }: Sought): void {
    const aStep = weight * step;
    const length = open(key);
    const { from, gapsFrom } = opened;
    let row = 0;
    for (let place = 0; place < length; place += 1) {
      row += gaps[gapsFrom + place] as number;
      const before = dots[row] as number;
      if (before !== 0) dots[row] = before + aStep * (weights[from + place] as number);
    }
  }

  return (of) => {
    for (let at = 0; at < count; at += 1) dots[found[at] as number] = 0;
    count = 0;
    const sought: Sought[] = [];
    for (const [key, weight] of of) if (weight > 0) sought.push({ key, weight, held: held[key] as number });
    sought.sort((one, other) => one.held - other.held);
    let looked = 0;
    let at = 0;
    for (const one of sought) {
      looked += one.held;
      if (at > 0 && looked > most) break;
      walk(one);
      at += 1;
    }
    const left = sought.slice(at);
    const toWalk = left.reduce((sum, one) => sum + one.held, 0);
    for (const one of left) (toWalk <= count * mean ? walk : complete)(one);
    return { rows: found.subarray(0, count), dots };
  };
}
