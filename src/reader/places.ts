import { Apart, type Stretches } from '../compile/packed.ts';
import type { Gaps } from './gaps.ts';

/**
 * Lists of gaps and weights, each in one piece, so that it is read with one look into the file: first its weights in two bytes each, then
 * its gaps in one.
 */
export interface Places {
  /** By list: at which place it begins; that of the next begins where it ends. */
  readonly begins: Uint32Array;
  /** In the file where hardly any list is read of each text, and in memory where the look would cost more than the room. */
  readonly bytes: Stretches | Uint8Array;
}

const WEIGHT = Int16Array.BYTES_PER_ELEMENT;
const PLACE = WEIGHT + Uint8Array.BYTES_PER_ELEMENT;

export const NO_PLACES = (lists: number): Places => ({ begins: new Uint32Array(lists + 1), bytes: new Uint8Array() });

export function placesOf(begins: Uint32Array, gaps: Uint8Array, weights: Int16Array): Places {
  const bytes = new Uint8Array(PLACE * gaps.length);
  const view = new DataView(bytes.buffer);
  for (let list = 0; list + 1 < begins.length; list += 1) {
    const [from, to] = [begins[list] as number, begins[list + 1] as number];
    let at = PLACE * from;
    for (let place = from; place < to; place += 1, at += WEIGHT) view.setInt16(at, weights[place] as number, true);
    bytes.set(gaps.subarray(from, to), at);
  }
  return { begins, bytes: new Apart(bytes) };
}

/** The same in memory. */
export const inMemory = ({ begins, bytes }: Places): Places => ({
  begins,
  bytes: bytes instanceof Uint8Array ? bytes : bytes.read(0, bytes.length),
});

/** The list that was opened last, wherever it lies. */
export interface Opened {
  /** Opens a list. @returns how many places it has. */
  readonly open: (list: number) => number;
  readonly weights: Int16Array;
  readonly gaps: Gaps;
  /** Where its weights and its gaps begin. */
  from: number;
  gapsFrom: number;
}

export function opening({ begins, bytes }: Places): Opened {
  const all = bytes instanceof Uint8Array ? new Apart(bytes) : bytes;
  let longest = 0;
  for (let list = 0; list + 1 < begins.length; list += 1)
    longest = Math.max(longest, (begins[list + 1] as number) - (begins[list] as number));
  const gaps = new Uint8Array(WEIGHT * Math.ceil((PLACE * longest) / WEIGHT));
  const opened: Opened = {
    open: (list) => {
      const from = begins[list] as number;
      const count = (begins[list + 1] as number) - from;
      if (count > 0) all.copy(PLACE * from, PLACE * count, gaps);
      opened.gapsFrom = WEIGHT * count;
      return count;
    },
    weights: new Int16Array(gaps.buffer),
    gaps,
    from: 0,
    gapsFrom: 0,
  };
  return opened;
}
