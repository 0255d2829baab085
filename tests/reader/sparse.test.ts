import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listsApartOf, listsOf, sparseBy } from '../../src/reader/sparse.ts';

const KEYS = 20;
const held = fc.dictionary(fc.nat(KEYS - 1).map(String), fc.integer({ min: 1, max: 9 }), { maxKeys: 6 });
const weighed = (of: Readonly<Record<string, number>>) =>
  new Map(Object.entries(of).map(([key, weight]) => [Number(key), weight]));

test.each([
  ['in memory', listsOf],
  ['apart', listsApartOf],
])(
  'what rows share with a text is the sum over the keys that both hold, one text after another: lists %s',
  (_, lay) => {
    fc.assert(
      fc.property(
        fc.array(held, { minLength: 1, maxLength: 400 }),
        fc.array(held, { maxLength: 3 }),
        (given, texts) => {
          const rows = given.map(weighed);
          const shared = sparseBy(lay(rows, KEYS), Infinity);
          for (const text of texts.map(weighed)) {
            const { rows: found, dots } = shared(text);
            const sums = rows.map((row) =>
              [...text].reduce((sum, [key, weight]) => sum + weight * (row.get(key) ?? 0), 0),
            );
            expect([...found].sort((one, other) => one - other)).toEqual(
              sums.flatMap((sum, row) => (sum > 0 ? [row] : [])),
            );
            for (const [row, sum] of sums.entries()) expect(dots[row]).toBeCloseTo(sum, 1);
          }
        },
      ),
    );
  },
);

test.each([
  ['in memory', listsOf],
  ['apart', listsApartOf],
])('rows that are far from each other are found too: lists %s', (_, lay) => {
  const far = Array.from({ length: 90_000 }, (_, row) => (row % 20_000 === 7 ? new Map([[3, 2]]) : new Map()));
  const { rows } = sparseBy(lay(far, KEYS))(new Map([[3, 1]]));
  expect([...rows].sort((one, other) => one - other)).toEqual([7, 20_007, 40_007, 60_007, 80_007]);
});
