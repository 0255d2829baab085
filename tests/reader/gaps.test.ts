import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapListsOf } from '../../src/reader/gaps.ts';

/** The rows that a list leads to, each with its place among all that were given. */
function rowsIn(
  { begins, gapAt, placeOf }: ReturnType<typeof gapListsOf>,
  list: number,
): [row: number, place: number][] {
  const rows: [number, number][] = [];
  let row = 0;
  for (let at = begins[list] as number; at < (begins[list + 1] as number); at += 1) {
    row += gapAt[at] as number;
    const place = placeOf[at] as number;
    if (place >= 0) rows.push([row, place]);
  }
  return rows;
}

const sorted = (rows: readonly number[]): number[] => [...new Set(rows)].sort((one, other) => one - other);

test('each list leads to its rows, however far apart they are', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(300_000), { maxLength: 12 }).map(sorted), { maxLength: 8 }), (lists) => {
      const begins = Uint32Array.from([0, ...lists.map((_, at) => lists.slice(0, at + 1).flat().length)]);
      const all = lists.flat();
      const packed = gapListsOf(begins, all);
      for (const [list, rows] of lists.entries()) {
        const from = begins[list] as number;
        expect(rowsIn(packed, list)).toEqual(rows.map((row, at) => [row, from + at]));
      }
    }),
  );
});

test('what is near takes a byte, what is far two', () => {
  const near = Uint16Array.from({ length: 1000 }, (_, at) => 3 * at);
  const far = Uint32Array.from({ length: 1000 }, (_, at) => 3000 * at);
  expect(gapListsOf(Uint32Array.of(0, 1000), near).gapAt).toBeInstanceOf(Uint8Array);
  expect(gapListsOf(Uint32Array.of(0, 1000), far).gapAt).toBeInstanceOf(Uint16Array);
});
