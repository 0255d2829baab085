import { Apart, type Stretches } from '../compile/packed.ts';
import type { Gaps } from './gaps.ts';

/**
 * Lists of gaps and weights, each in one piece, so that it is read with one look into the file: first its weights in two bytes each, then
 * its gaps in one, or in two where most would be wider.
 */
export interface Places {
  /** By list: at which place it begins; that of the next begins where it ends. */
  readonly begins: Uint32Array;
  /** In the file where hardly any list is read of each text, and in memory where the look would cost more than the room. */
  readonly bytes: Stretches | Uint8Array;
  /** Whether its gaps are of two bytes. */
  readonly isWide?: boolean;
}

const WEIGHT = Int16Array.BYTES_PER_ELEMENT;
const placeBytes = (isWide: boolean): number =>
  WEIGHT + (isWide ? Uint16Array.BYTES_PER_ELEMENT : Uint8Array.BYTES_PER_ELEMENT);

export const NO_PLACES = (lists: number): Places => ({ begins: new Uint32Array(lists + 1), bytes: new Uint8Array() });

export function placesOf(begins: Uint32Array, gaps: Gaps, weights: Int16Array): Places {
  const isWide = gaps instanceof Uint16Array;
  const place = placeBytes(isWide);
  const bytes = new Uint8Array(place * gaps.length);
  const view = new DataView(bytes.buffer);
  for (let list = 0; list + 1 < begins.length; list += 1) {
    const [from, to] = [begins[list] as number, begins[list + 1] as number];
    let at = place * from;
    for (let one = from; one < to; one += 1, at += WEIGHT) view.setInt16(at, weights[one] as number, true);
    const own = gaps.subarray(from, to);
    bytes.set(new Uint8Array(own.buffer, own.byteOffset, own.byteLength), at);
  }
  return { begins, bytes: new Apart(bytes), ...(isWide && { isWide }) };
}

/** The same in memory. */
export const inMemory = ({ bytes, ...rest }: Places): Places => ({
  ...rest,
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

export function opening({ begins, bytes, isWide = false }: Places): Opened {
  const place = placeBytes(isWide);
  const all = bytes instanceof Uint8Array ? new Apart(bytes) : bytes;
  let longest = 0;
  for (let list = 0; list + 1 < begins.length; list += 1)
    longest = Math.max(longest, (begins[list + 1] as number) - (begins[list] as number));
  const room = new Uint8Array(WEIGHT * Math.ceil((place * longest) / WEIGHT));
  const opened: Opened = {
    open: (list) => {
      const from = begins[list] as number;
      const count = (begins[list + 1] as number) - from;
      if (count > 0) all.copy(place * from, place * count, room);
      opened.gapsFrom = isWide ? count : WEIGHT * count;
      return count;
    },
    weights: new Int16Array(room.buffer),
    gaps: isWide ? new Uint16Array(room.buffer) : room,
    from: 0,
    gapsFrom: 0,
  };
  return opened;
}
