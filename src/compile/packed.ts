/** Lists of numbers that are kept as they lie in memory. */
const LISTS = { Uint8Array, Int16Array, Uint16Array, Uint32Array, Float32Array, Float64Array };
type Kind = keyof typeof LISTS;
type List = InstanceType<(typeof LISTS)[Kind]>;

/** Where a list stands among the numbers: at which byte, and how many there are. */
interface Placed {
  readonly $list: Kind;
  readonly at: number;
  readonly length: number;
}

/** A list begins where any of them may. */
const STEP = Float64Array.BYTES_PER_ELEMENT;
const stepped = (bytes: number): number => Math.ceil(bytes / STEP) * STEP;

const isList = (value: unknown): value is List => Object.values(LISTS).some((List) => value instanceof List);
const isPlaced = (value: unknown): value is Placed => typeof value === 'object' && value !== null && '$list' in value;

/** Plain data with lists of numbers in it as bytes: how long the first part is, that part as JSON, then all the numbers. */
export function pack(value: unknown): Uint8Array {
  const lists: List[] = [];
  let numbers = 0;
  const json = JSON.stringify(value, (_key, one: unknown) => {
    if (!isList(one)) return one;
    const placed: Placed = { $list: one.constructor.name as Kind, at: numbers, length: one.length };
    lists.push(one);
    numbers += stepped(one.byteLength);
    return placed;
  });
  const text = new TextEncoder().encode(json);
  const begins = STEP + stepped(text.length);
  const packed = new Uint8Array(begins + numbers);
  new Uint32Array(packed.buffer, 0, 1)[0] = text.length;
  packed.set(text, STEP);
  let at = begins;
  for (const { buffer, byteOffset, byteLength } of lists) {
    packed.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += stepped(byteLength);
  }
  return packed;
}

/** What was packed. Its lists are not copied: they are the bytes that were given. @throws where these are not whole. */
export function unpack(given: Uint8Array): unknown {
  const packed = given.byteOffset % STEP === 0 ? given : given.slice();
  const { buffer, byteOffset } = packed;
  const [length = 0] = new Uint32Array(buffer, byteOffset, 1);
  const begins = byteOffset + STEP + stepped(length);
  return JSON.parse(new TextDecoder().decode(packed.subarray(STEP, STEP + length)), (_key, one: unknown) =>
    isPlaced(one) ? new LISTS[one.$list](buffer as ArrayBuffer, begins + one.at, one.length) : one,
  );
}
