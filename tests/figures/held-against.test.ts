import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldAgainst } from '../../src/figures/held-against.ts';
import { ownNumber } from '../../src/figures/own-number.ts';
import { made } from './made.ts';

const of = { nb: ['pasienter'], nn: ['pasientar'], en: ['patients'] };
const own = (...written: readonly (string | number)[]) => written.flatMap((one) => ownNumber(String(one)) ?? []);
const cap = made({ unit: 'NOK', status: 'adopted', value: 900, period: '2026' });
const mean = made({ unit: 'patients-per-list', value: 958, period: '2025-12' });

test('how far a number is from a mean, with formula, the mean and its citations', () => {
  expect(heldAgainst([mean], { of }, own(990))).toMatchObject({
    ok: true,
    figure: { value: 32, unit: 'patients-per-list', period: '2025-12', derived: { formula: '990 − 958' } },
    parts: [{ value: 958 }],
    against: { number: 990, isCeiling: false },
  });
});

test('what is left up to a ceiling', () => {
  expect(heldAgainst([cap], { of, ceiling: true }, own(400))).toMatchObject({
    figure: { value: 500, derived: { formula: '900 − 400' } },
    against: { number: 400, isCeiling: true },
  });
});

test('what is no yardstick, or of which nobody tells a number, is refused', () => {
  expect(heldAgainst([mean], undefined, own(4))).toMatchObject({ ok: false, reason: 'no-yardstick' });
  expect(heldAgainst([], { of }, own(4))).toMatchObject({ reason: 'no-yardstick' });
  expect(heldAgainst([mean], { of }, undefined)).toMatchObject({ reason: 'no-number' });
});

test('a mean and a ceiling are each as far off as the other way round', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), (number) => {
      const [over, left] = [
        heldAgainst([mean], { of }, own(number)),
        heldAgainst([mean], { of, ceiling: true }, own(number)),
      ];
      expect(over.ok && left.ok && over.figure.value + left.figure.value).toBe(0);
    }),
  );
});

test('the mean of several, and what became of another, say so', () => {
  expect(heldAgainst([mean], { of }, own('(980+1040+1210+770)/4'))).toMatchObject({
    figure: { value: 42, derived: { formula: '(980 + 1\u00a0040 + 1\u00a0210 + 770) / 4 − 958' } },
    against: { number: 1000, isMean: true },
  });
  expect(heldAgainst([mean], { of }, own('1400..900'))).toMatchObject({
    figure: { value: -58 },
    against: { number: 900, before: 1400 },
  });
});

describe('what is paid by visits', () => {
  const ceiling = { of, ceiling: true as const };
  const day = { rate: { of }, figures: [made({ unit: 'NOK', status: 'adopted', value: 179, period: '2026' })] };
  const night = { rate: { of }, figures: [made({ unit: 'NOK', status: 'adopted', value: 301, period: '2026' })] };

  test('so many of each rate and what is paid besides, with formula and all citations', () => {
    const worked = heldAgainst([cap], ceiling, own(2, 1, 50), [day, night]);
    expect(worked).toMatchObject({
      figure: { value: 900 - 2 * 179 - 301 - 50, derived: { formula: '900 − (2 × 179 + 1 × 301 + 50)' } },
      parts: [{ value: 900 }, { value: 179 }, { value: 301 }],
      against: { number: 709, isReckoned: true },
    });
    expect(worked.ok && worked.figure.citations).toHaveLength(3);
  });

  test('a price that is told stands in the sum itself', () => {
    expect(heldAgainst([cap], ceiling, own('3x170'))).toMatchObject({
      figure: { value: 390, derived: { formula: '900 − 3 × 170' } },
    });
  });

  test('a rate that is not known for the time is refused', () => {
    expect(heldAgainst([cap], ceiling, own(2), [{ rate: { of }, figures: [] }])).toMatchObject({
      ok: false,
      reason: 'no-rate',
    });
  });
});
