import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Lists of numbers that are kept as they lie in memory. */
const LISTS = { Uint8Array, Int8Array, Int16Array, Uint16Array, Uint32Array, Float32Array, Float64Array };
type Kind = keyof typeof LISTS;
type List = InstanceType<(typeof LISTS)[Kind]>;

/** Where a list stands among the numbers: at which byte, and how many there are. */
interface Placed {
  readonly $list: Kind;
  readonly at: number;
  readonly length: number;
}

/** Bytes of which few are looked at, each stretch when it is: they stay in the file where what was packed is opened there. */
export abstract class Stretches {
  abstract readonly length: number;

  /** Copies so many bytes from a place on to where others begin: whoever looks at many has one room for all of them. */
  abstract copy(from: number, length: number, into: Uint8Array): void;

  read(from: number, to: number): Uint8Array {
    const bytes = new Uint8Array(to - from);
    this.copy(from, bytes.length, bytes);
    return bytes;
  }
}

/** Such bytes as they are in memory. */
export class Apart extends Stretches {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    super();
    this.bytes = bytes;
  }

  get length(): number {
    return this.bytes.length;
  }

  copy(from: number, length: number, into: Uint8Array): void {
    into.set(this.bytes.subarray(from, from + length));
  }
}

/** Where such bytes stand: after all numbers. */
interface PlacedApart {
  readonly $apart: number;
  readonly length: number;
}

/** A list begins where any of them may. */
const STEP = Float64Array.BYTES_PER_ELEMENT;
const stepped = (bytes: number): number => Math.ceil(bytes / STEP) * STEP;
/** How long the text is, and how long the numbers are. */
const HEAD = 2 * Uint32Array.BYTES_PER_ELEMENT;

const isList = (value: unknown): value is List => Object.values(LISTS).some((List) => value instanceof List);
const isPlaced = (value: unknown): value is Placed => typeof value === 'object' && value !== null && '$list' in value;
const isPlacedApart = (value: unknown): value is PlacedApart =>
  typeof value === 'object' && value !== null && '$apart' in value;

/**
 * Plain data with lists of numbers in it as bytes: how long the first two parts are, the data as JSON, then all the numbers, and last
 * what is read in stretches.
 */
export function pack(value: unknown): Uint8Array {
  const lists: List[] = [];
  const apart: Stretches[] = [];
  let [numbers, stretches] = [0, 0];
  const json = JSON.stringify(value, (_key, one: unknown) => {
    if (one instanceof Stretches) {
      const placed: PlacedApart = { $apart: stretches, length: one.length };
      apart.push(one);
      stretches += one.length;
      return placed;
    }
    if (!isList(one)) return one;
    const placed: Placed = { $list: one.constructor.name as Kind, at: numbers, length: one.length };
    lists.push(one);
    numbers += stepped(one.byteLength);
    return placed;
  });
  const text = new TextEncoder().encode(json);
  const begins = HEAD + stepped(text.length);
  const packed = new Uint8Array(begins + numbers + stretches);
  new Uint32Array(packed.buffer, 0, 2).set([text.length, numbers]);
  packed.set(text, HEAD);
  let at = begins;
  for (const { buffer, byteOffset, byteLength } of lists) {
    packed.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += stepped(byteLength);
  }
  at = begins + numbers;
  for (const one of apart) {
    one.copy(0, one.length, packed.subarray(at));
    at += one.length;
  }
  return packed;
}

/** @param numbers All of them, from a place where any may begin. @param open Gives what stands so far behind them. */
const put = (
  text: Uint8Array,
  { buffer, byteOffset }: Uint8Array,
  open: (at: number, length: number) => Stretches,
): unknown =>
  JSON.parse(new TextDecoder().decode(text), (_key, one: unknown) => {
    if (isPlaced(one)) return new LISTS[one.$list](buffer as ArrayBuffer, byteOffset + one.at, one.length);
    return isPlacedApart(one) ? open(one.$apart, one.length) : one;
  });

/** What was packed. Its lists are not copied: they are the bytes that were given. @throws where these are not whole. */
export function unpack(given: Uint8Array): unknown {
  const packed = given.byteOffset % STEP === 0 ? given : given.slice();
  const [length = 0, numbers = 0] = new Uint32Array(packed.buffer, packed.byteOffset, 2);
  const begins = HEAD + stepped(length);
  const ends = begins + numbers;
  return put(packed.subarray(HEAD, HEAD + length), packed.subarray(begins, ends), (at, bytes) => {
    if (ends + at + bytes > packed.length) throw new RangeError('What was packed is not whole.');
    return new Apart(packed.subarray(ends + at, ends + at + bytes));
  });
}

/** Files are closed once nothing of them can be asked for any more. */
const opened = new FinalizationRegistry<number>((file) => closeSync(file));

/** Copies so many bytes of a file from a place on. @throws where it has no more as many. */
function copyFrom(file: number, at: number, length: number, into: Uint8Array): void {
  for (let have = 0; have < length; ) {
    const more = readSync(file, into, have, length - have, at + have);
    if (more === 0) throw new RangeError('What was packed is not whole.');
    have += more;
  }
}

function bytesFrom(file: number, at: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  copyFrom(file, at, length, bytes);
  return bytes;
}

/** Such bytes as they lie in a file. */
class InFile extends Stretches {
  readonly length: number;
  readonly #held: { readonly file: number };
  readonly #at: number;

  /** @param held What keeps the file open for as long as it is known. */
  constructor(held: { readonly file: number }, at: number, length: number) {
    super();
    this.#held = held;
    this.#at = at;
    this.length = length;
  }

  copy(from: number, length: number, into: Uint8Array): void {
    copyFrom(this.#held.file, this.#at + from, length, into);
  }
}

/** What was packed into a file, which stays open for what is read of it in stretches, also where another has taken its place. @throws where it is not whole. */
export function unpackFile(path: string): unknown {
  const file = openSync(path, 'r');
  const held = { file };
  opened.register(held, file);
  const [length = 0, numbers = 0] = new Uint32Array(bytesFrom(file, 0, HEAD).buffer);
  const ends = HEAD + stepped(length) + numbers;
  const { size } = fstatSync(file);
  const all = bytesFrom(file, HEAD + stepped(length), numbers);
  return put(bytesFrom(file, HEAD, length), all, (at, bytes): Stretches => {
    if (ends + at + bytes > size) throw new RangeError('What was packed is not whole.');
    return new InFile(held, ends + at, bytes);
  });
}
