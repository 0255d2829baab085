import { expect, test } from 'vitest';
import { pack, unpack } from '../../src/compile/packed.ts';

const DATA = {
  text: 'blåbær \u2028 😀',
  names: ['a', 'b'],
  empty: new Uint32Array(),
  inside: [
    { bytes: Uint8Array.of(1, 2, 255), short: Uint16Array.of(65_535), steps: Int16Array.of(-32_768, 32_767) },
    { whole: Uint32Array.of(0, 2 ** 32 - 1) },
  ],
  weights: Float64Array.of(0.1, -0, Number.NEGATIVE_INFINITY, 1 / 3),
};

test('what was packed comes back bit for bit', () => {
  expect(unpack(pack(DATA))).toEqual(DATA);
});

test('wherever the bytes begin', () => {
  const packed = pack(DATA);
  const moved = new Uint8Array(packed.length + 3);
  moved.set(packed, 3);
  expect(unpack(moved.subarray(3))).toEqual(DATA);
});

test('a part of a list is packed as that part', () => {
  const part = Float64Array.of(1, 2, 3).subarray(1);
  expect(unpack(pack({ part }))).toEqual({ part: Float64Array.of(2, 3) });
});

test('half of it is not taken for the whole', () => {
  const packed = pack(DATA);
  expect(() => unpack(packed.slice(0, packed.length / 2))).toThrow();
  expect(() => unpack(packed.slice(0, packed.length - 8))).toThrow();
});
