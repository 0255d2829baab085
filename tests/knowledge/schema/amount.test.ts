import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amount } from '../../../src/knowledge/schema/amount.ts';

test.each([
  ['129.5 million', 129_500_000],
  ['1.6 billion', 1_600_000_000],
  ['43 thousand', 43_000],
  ['66', 66],
  [66, 66],
  [4.5, 4.5],
  ['-13.5 million', -13_500_000],
])('%s', (written, value) => {
  expect(amount.parse(written)).toBe(value);
});

test.each(['129,5 million', '1 185', 'many', '', '1.6 billions', null, true])('%s is no amount', (written) => {
  expect(amount.safeParse(written).error?.issues[0]?.message).toMatch(/^an amount is/);
});

test('every sum of kroner written in millions is exact', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_000_000_000 }), (kroner) => {
      const [whole, rest] = [Math.floor(kroner / 1e6), String(kroner % 1e6).padStart(6, '0')];
      expect(amount.parse(`${whole}.${rest} million`)).toBe(kroner);
    }),
  );
});
