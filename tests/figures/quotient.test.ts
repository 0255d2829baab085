import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownShareOf, quotientOf } from '../../src/figures/quotient.ts';
import { made, yearly } from './made.ts';

const money = (given = {}) =>
  made({ series: 's.money', unit: 'NOK', status: 'paid', value: 242_000_000, period: '2022', ...given });
const doctors = (given = {}) => made({ series: 's.doctors', unit: 'GPs', value: 1338, period: '2022', ...given });

test('so much for each, with formula, parts and the citations of both', () => {
  const worked = quotientOf('per', [money()], [doctors()]);
  expect(worked).toMatchObject({
    ok: true,
    figure: {
      value: 180_867,
      unit: 'NOK',
      period: '2022',
      status: 'paid',
      derived: { formula: '242\u00a0000\u00a0000 / 1\u00a0338' },
    },
    parts: [{ series: 's.money' }, { series: 's.doctors' }],
  });
  expect(worked.ok && worked.figure.citations).toHaveLength(2);
});

test('a part of a whole, in per cent', () => {
  expect(quotientOf('share', [doctors({ value: 250 })], [doctors({ value: 1000 })])).toMatchObject({
    ok: true,
    figure: { value: 25, unit: 'percent', measure: 'share' },
  });
  expect(quotientOf('share', [doctors({ value: 1001 })], [doctors({ value: 1000 })])).toMatchObject({
    reason: 'not-part',
  });
});

test('what part of all a number of one\u2019s own is', () => {
  const own = { value: 250, written: '250' };
  expect(ownShareOf([doctors({ value: 1000 })], own)).toMatchObject({
    ok: true,
    figure: { value: 25, unit: 'percent', measure: 'share' },
    ofOwn: 250,
  });
  expect(ownShareOf([doctors({ value: 200 })], own)).toMatchObject({ reason: 'not-part' });
  expect(ownShareOf([money()], own)).toMatchObject({ reason: 'not-counted' });
  expect(ownShareOf([doctors()], undefined)).toMatchObject({ reason: 'one-series' });
});

test('the newest time that both are known for, or the one that is asked for', () => {
  const paid = yearly(2021, [10, 20, 30], { unit: 'NOK' });
  const counted = yearly(2020, [1, 2, 5], { unit: 'GPs' });
  expect(quotientOf('per', paid, counted)).toMatchObject({ figure: { period: '2022', value: 4 } });
  expect(quotientOf('per', paid, counted, '2021')).toMatchObject({ figure: { period: '2021', value: 5 } });
  expect(quotientOf('per', paid, counted, '2023')).toMatchObject({ ok: false, reason: 'other-time' });
});

test("a year's money goes with the last count of the year, a count with one of the same months", () => {
  const months = ['2022-03', '2022-12'].map((period, at) => doctors({ period, value: at + 1 }));
  expect(quotientOf('per', [money({ value: 10 })], months)).toMatchObject({ figure: { value: 5 } });
  expect(quotientOf('share', [doctors({ period: '2022-10', value: 1 })], months)).toMatchObject({
    figure: { value: 50 },
  });
  expect(
    quotientOf('share', [doctors({ period: '2022-08', value: 1 })], [doctors({ period: '2021-12' })]),
  ).toMatchObject({
    reason: 'other-time',
  });
});

test('what does not go into each other is refused with the reason', () => {
  expect(quotientOf('per', [doctors()], [money()])).toMatchObject({ reason: 'not-counted' });
  expect(quotientOf('share', [money()], [doctors()])).toMatchObject({ reason: 'other-unit' });
  expect(quotientOf('per', [money()], [doctors({ qualifier: 'over' })])).toMatchObject({ reason: 'not-counted' });
  expect(quotientOf('per', [money({ measure: 'cumulative' })], [doctors()])).toMatchObject({ reason: 'not-counted' });
});

test('a share times its whole is its part', () => {
  const amounts = fc.tuple(fc.integer({ min: 1, max: 1e7 }), fc.integer({ min: 1, max: 1e7 }));
  fc.assert(
    fc.property(amounts, ([one, other]) => {
      const [part, whole] = one < other ? [one, other] : [other, one];
      const worked = quotientOf('share', [doctors({ value: part })], [doctors({ value: whole })]);
      expect(worked.ok && Math.abs((worked.figure.value * whole) / 100 - part)).toBeLessThanOrEqual(0.0006 * whole);
    }),
  );
});
