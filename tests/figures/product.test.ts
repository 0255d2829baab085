import fc from 'fast-check';
import { expect, test } from 'vitest';
import { productOf } from '../../src/figures/product.ts';
import { made } from './made.ts';

const of = { nb: ['pasienter'], nn: ['pasientar'], en: ['patients'] };
const rate = (given = {}) => made({ unit: 'NOK', status: 'adopted', value: 179, period: '2026', ...given });

test('a rate for so many, with formula, the rate and its citations', () => {
  expect(productOf([rate()], { of }, 4)).toMatchObject({
    ok: true,
    figure: { value: 716, unit: 'NOK', period: '2026', status: 'adopted', derived: { formula: '4 × 179' } },
    parts: [{ value: 179 }],
    times: { number: 4, isYearly: false },
  });
});

test('what a mean comes to is about so much, in whole kroner', () => {
  const worked = productOf([rate({ value: 841.8 })], { of, mean: true, yearly: true }, 951);
  expect(worked).toMatchObject({ figure: { value: 800_552, qualifier: 'about' }, times: { isYearly: true } });
});

test('a bound stays a bound', () => {
  expect(productOf([rate({ qualifier: 'at-most' })], { of, mean: true }, 2)).toMatchObject({
    figure: { qualifier: 'at-most' },
  });
});

test('what is no rate, or of how many nobody says, is refused', () => {
  expect(productOf([rate()], undefined, 4)).toMatchObject({ ok: false, reason: 'no-rate' });
  expect(productOf([rate({ unit: 'persons' })], { of }, 4)).toMatchObject({ reason: 'no-rate' });
  expect(productOf([], { of }, 4)).toMatchObject({ reason: 'no-rate' });
  expect(productOf([rate()], { of }, undefined)).toMatchObject({ reason: 'no-number' });
});

test('divided by the number it is the rate again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 9999 }), (value, number) => {
      const worked = productOf([rate({ value })], { of }, number);
      expect(worked.ok && worked.figure.value / number).toBe(value);
    }),
  );
});
