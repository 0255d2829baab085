import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreement } from '../../src/figures/rounding.ts';

const M = 1_000_000;
test.each([
  ['129,5 as 129,5', { value: 129.5 * M }, { value: 129.5 * M, unit: 'NOK' }, 'same'],
  ['130 for 129,5', { value: 130 * M }, { value: 129.5 * M, unit: 'NOK' }, 'rounded'],
  ['nearly 130 for 129,5', { value: 130 * M, qualifier: 'about' }, { value: 129.5 * M, unit: 'NOK' }, 'rounded'],
  ['128 for 129,5', { value: 128 * M }, { value: 129.5 * M, unit: 'NOK' }, 'no'],
  ['557,9 for 560', { value: 557.9 * M }, { value: 560 * M, unit: 'NOK' }, 'rounded'],
  ['733 for 730', { value: 733 * M }, { value: 730 * M, unit: 'NOK' }, 'no'],
  ['355 for 354,1', { value: 355 * M }, { value: 354.1 * M, unit: 'NOK' }, 'rounded'],
  ['over 200 000 for 220 000', { value: 200_000, qualifier: 'over' }, { value: 220_000, unit: 'persons' }, 'rounded'],
  ['200 000 for 220 000', { value: 200_000 }, { value: 220_000, unit: 'persons' }, 'no'],
  ['237 for over 200', { value: 237 }, { value: 200, qualifier: 'over', unit: 'GPs' }, 'rounded'],
  ['300 for over 200', { value: 300 }, { value: 200, qualifier: 'over', unit: 'GPs' }, 'no'],
  ['65 for 66', { value: 65 }, { value: 66, unit: 'positions' }, 'no'],
] as const)('%s', (_what, said, known, expected) => expect(agreement(said, known)).toBe(expected));

test('nothing said plainly agrees with what is more than a twentieth off', () => {
  const value = fc.integer({ min: 100, max: 2_000_000_000 });
  fc.assert(
    fc.property(value, value, (said, known) => {
      fc.pre(Math.abs(said - known) > known / 20);
      expect(agreement({ value: said }, { value: known, unit: 'NOK' })).toBe('no');
    }),
  );
});
