import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Apart, pack, type Stretches, unpack, unpackFile } from '../../src/compile/packed.ts';

const DATA = {
  text: 'blåbær \u2028 😀',
  names: ['a', 'b'],
  empty: new Uint32Array(),
  inside: [
    {
      bytes: Uint8Array.of(1, 2, 255),
      short: Uint16Array.of(65_535),
      steps: Int16Array.of(-32_768, 32_767),
      small: Int8Array.of(-128, 127),
    },
    { whole: Uint32Array.of(0, 2 ** 32 - 1) },
  ],
  weights: Float64Array.of(0.1, -0, Number.NEGATIVE_INFINITY, 1 / 3),
};

const folder = mkdtempSync(join(tmpdir(), 'packed-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Written into a file of its own. */
function written(bytes: Uint8Array): string {
  const file = join(folder, 'packed.bin');
  writeFileSync(`${file}.new`, bytes);
  renameSync(`${file}.new`, file);
  return file;
}

test('what was packed comes back bit for bit', () => {
  expect(unpack(pack(DATA))).toEqual(DATA);
  expect(unpackFile(written(pack(DATA)))).toEqual(DATA);
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
  expect(() => unpackFile(written(packed.slice(0, packed.length / 2)))).toThrow();
  expect(() => unpackFile(written(packed.slice(0, packed.length - 8)))).toThrow();
});

test('what is read in stretches is read where it lies, also once another file has taken its place', () => {
  const texts = ['first', 'blåbær', 'last'].map((text) => new TextEncoder().encode(text));
  const data = { numbers: Float64Array.of(1), several: texts.map((bytes) => new Apart(bytes)) };
  const packed = pack(data);
  const fromFile = unpackFile(written(packed)) as { several: Stretches[] };
  written(pack({ several: [] }));
  for (const { several } of [unpack(packed) as { several: Stretches[] }, fromFile])
    expect(several.map((one, at) => one.read(1, texts[at]?.length ?? 0))).toEqual(
      texts.map((text) => text.subarray(1)),
    );
});

test('what lies in a file is packed again as it lies there', () => {
  const packed = pack({ one: new Apart(Uint8Array.of(1, 2, 3)), other: new Apart(Uint8Array.of(4)) });
  expect(pack(unpackFile(written(packed)))).toEqual(packed);
});

test('what is read in stretches and is cut short is not taken for the whole', () => {
  const packed = pack({ one: new Apart(Uint8Array.of(1, 2, 3)) });
  expect(() => unpack(packed.slice(0, -1))).toThrow();
  expect(() => unpackFile(written(packed.slice(0, -1)))).toThrow();
});
