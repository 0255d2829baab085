import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownNumber } from '../../src/figures/own-number.ts';
import { productOf } from '../../src/figures/product.ts';
import { made } from './made.ts';

const of = { nb: ['pasienter'], nn: ['pasientar'], en: ['patients'] };
const own = (written: string | number) => ownNumber(String(written));
const rate = (given = {}) => made({ unit: 'NOK', status: 'adopted', value: 179, period: '2026', ...given });

test('a rate for so many, with formula, the rate and its citations', () => {
  expect(productOf([rate()], { of }, own(4))).toMatchObject({
    ok: true,
    figure: { value: 716, unit: 'NOK', period: '2026', status: 'adopted', derived: { formula: '4 × 179' } },
    parts: [{ value: 179 }],
    times: { number: 4 },
  });
});

test('what a mean comes to is about so much, in whole kroner', () => {
  const worked = productOf([rate({ value: 841.8 })], { of, mean: true, yearly: true }, own(951));
  expect(worked).toMatchObject({ figure: { value: 800_552, qualifier: 'about' }, times: { every: 'year' } });
});

test('a bound stays a bound', () => {
  expect(productOf([rate({ qualifier: 'at-most' })], { of, mean: true }, own(2))).toMatchObject({
    figure: { qualifier: 'at-most' },
  });
});

test('what is no rate, or of how many nobody says, is refused', () => {
  expect(productOf([rate()], undefined, own(4))).toMatchObject({ ok: false, reason: 'no-rate' });
  expect(productOf([rate({ unit: 'persons' })], { of }, own(4))).toMatchObject({ reason: 'no-rate' });
  expect(productOf([], { of }, own(4))).toMatchObject({ reason: 'no-rate' });
  expect(productOf([rate()], { of }, undefined)).toMatchObject({ reason: 'no-number' });
});

test('divided by the number it is the rate again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 9999 }), (value, number) => {
      const worked = productOf([rate({ value })], { of }, own(number));
      expect(worked.ok && worked.figure.value / number).toBe(value);
    }),
  );
});

test('of a yearly rate a twelfth is what comes in a month', () => {
  expect(productOf([rate({ value: 600 })], { of, yearly: true }, own('950/12'))).toMatchObject({
    figure: { value: 47_500, derived: { formula: '950 / 12 × 600' } },
    times: { every: 'month' },
  });
});

describe('a rate for the first so many, and another for the rest', () => {
  const below = rate({ value: 653, period: '2022-01-01/2022-06-30' });
  const above = made({ unit: 'NOK', status: 'adopted', value: 526, period: '2021-07-01/2022-06-30', series: 'above' });
  const stepped = { of, yearly: true as const, up_to: 1000, beyond: 'a.above' };

  test('each is multiplied by those that it is for, and both are cited', () => {
    expect(productOf([below], stepped, own(1480), [above])).toMatchObject({
      figure: { value: 1000 * 653 + 480 * 526, derived: { formula: '1\u00a0000 × 653 + 480 × 526' } },
      parts: [{ value: 653 }, { value: 526 }],
      times: { upTo: 1000 },
    });
  });

  test('no more than the first needs no other', () => {
    expect(productOf([below], stepped, own(900))).toMatchObject({
      figure: { value: 900 * 653 },
      parts: [{ value: 653 }],
    });
  });

  test('where the rate for the rest is not known for that time, nothing is worked out', () => {
    const later = made({ unit: 'NOK', status: 'adopted', value: 544, period: '2023', series: 'above' });
    expect(productOf([below], stepped, own(1480), [later])).toMatchObject({ ok: false, reason: 'no-rate' });
  });
});
