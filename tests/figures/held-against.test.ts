import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heldAgainst } from '../../src/figures/held-against.ts';
import { made } from './made.ts';

const of = { nb: ['pasienter'], nn: ['pasientar'], en: ['patients'] };
const cap = made({ unit: 'NOK', status: 'adopted', value: 900, period: '2026' });
const mean = made({ unit: 'patients-per-list', value: 958, period: '2025-12' });

test('how far a number is from a mean, with formula, the mean and its citations', () => {
  expect(heldAgainst([mean], { of }, 990)).toMatchObject({
    ok: true,
    figure: { value: 32, unit: 'patients-per-list', period: '2025-12', derived: { formula: '990 − 958' } },
    parts: [{ value: 958 }],
    against: { number: 990, isCeiling: false },
  });
});

test('what is left up to a ceiling', () => {
  expect(heldAgainst([cap], { of, ceiling: true }, 400)).toMatchObject({
    figure: { value: 500, derived: { formula: '900 − 400' } },
    against: { number: 400, isCeiling: true },
  });
});

test('what is no yardstick, or of which nobody tells a number, is refused', () => {
  expect(heldAgainst([mean], undefined, 4)).toMatchObject({ ok: false, reason: 'no-yardstick' });
  expect(heldAgainst([], { of }, 4)).toMatchObject({ reason: 'no-yardstick' });
  expect(heldAgainst([mean], { of }, undefined)).toMatchObject({ reason: 'no-number' });
});

test('a mean and a ceiling are each as far off as the other way round', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), (number) => {
      const [over, left] = [heldAgainst([mean], { of }, number), heldAgainst([mean], { of, ceiling: true }, number)];
      expect(over.ok && left.ok && over.figure.value + left.figure.value).toBe(0);
    }),
  );
});
