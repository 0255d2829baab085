import { expect, test } from 'vitest';
import { operate } from '../../src/figures/operations.ts';
import { made, yearly } from './made.ts';

test('a change in per cent says what it is of', () => {
  expect(operate('percent', yearly(2022, [200, 150]))).toMatchObject({
    ok: true,
    figure: { value: -25, unit: 'percent', derived: { formula: '(150 − 200) / 200 × 100' } },
  });
});

test('of shares it is told in points, and from nought there is none', () => {
  expect(operate('percent', yearly(2022, [20, 25], { unit: 'percent', measure: 'share' }))).toMatchObject({
    figure: { value: 5, derived: { formula: '25 − 20' } },
  });
  expect(operate('percent', yearly(2022, [0, 25]))).toMatchObject({ ok: false, reason: 'not-exact' });
});

test('what was added each year adds up, whatever it counts', () => {
  const added = yearly(2021, [100, 92, 66], { measure: 'increase', unit: 'positions', status: 'proposed' });
  expect(operate('sum', added)).toMatchObject({
    ok: true,
    figure: { value: 258, measure: 'cumulative', status: 'proposed' },
  });
  expect(operate('sum', added, { from: '2022' })).toMatchObject({ figure: { value: 158 } });
});

test('where only what was added is known, that comes to the change from the year before', () => {
  const added = yearly(2021, [100, 92, 66], { measure: 'increase', unit: 'positions' });
  expect(operate('change', added, { from: '2021' })).toMatchObject({ ok: true, figure: { value: 158 } });
  expect(operate('change', added, { from: '2022' })).toMatchObject({ ok: false, reason: 'other-measure' });
});

test('counts of several days do not add up', () => {
  expect(operate('sum', yearly(2021, [1, 2]))).toMatchObject({ ok: false, reason: 'not-money' });
});

test('money of a part of a year does not add up with that of whole ones', () => {
  const months = ['2022-03', '2022-12'].map((period) => made({ period, unit: 'NOK' }));
  expect(operate('sum', months)).toMatchObject({ ok: false, reason: 'part-of-year' });
});

test('two series take two', () => {
  expect(operate('per', yearly(2021, [1, 2]))).toMatchObject({ ok: false, reason: 'one-series' });
});

test('a bound is no end of a change', () => {
  const bounded = [made({ period: '2022', value: 1338 }), made({ period: '2024', value: 1100, qualifier: 'over' })];
  for (const operation of ['change', 'percent', 'direction', 'ratio'] as const)
    expect(operate(operation, bounded)).toMatchObject({ ok: false, reason: 'not-counted' });
  const [one, other] = yearly(2020, [10, 20]);
  if (one && other) expect(operate('change', [one, other, ...bounded])).toMatchObject({ figure: { value: 1328 } });
});

test('the largest change of a year is told from year to year, and never over a longer gap', () => {
  const counts = yearly(2018, [100, 130, 120, 170]);
  expect(operate('rise', counts)).toMatchObject({
    figure: { value: 50, period: '2020/2021' },
    parts: [{ value: 120 }, { value: 170 }],
  });
  expect(operate('fall', counts)).toMatchObject({ figure: { value: -10, period: '2019/2020' } });
  expect(operate('rise', counts, { to: '2019' })).toMatchObject({ ok: false, reason: 'too-few' });
  const apart = [
    made({ period: '2018', value: 100 }),
    made({ period: '2021', value: 400 }),
    made({ period: '2022', value: 410 }),
    made({ period: '2023', value: 415 }),
  ];
  expect(operate('rise', apart)).toMatchObject({ figure: { value: 10, period: '2021/2022' } });
  expect(operate('fall', yearly(2018, [100, 130, 140]))).toMatchObject({ ok: false, reason: 'too-few' });
});

test('of what was added each year it is the year in which most was', () => {
  const added = yearly(2021, [100, 92, 166], { measure: 'increase', unit: 'positions' });
  expect(operate('rise', added)).toMatchObject({ figure: { value: 166, period: '2023' } });
});

test('a mean change a year goes by the years between, and a mean has no more digits than are read', () => {
  expect(operate('pace', yearly(2020, [1000, 900, 1150]))).toMatchObject({
    figure: { value: 75, derived: { formula: '(1 150 − 1 000) / 2' } },
  });
  expect(operate('pace', yearly(2020, [1000, 1100]))).toMatchObject({ ok: false, reason: 'too-few' });
  expect(operate('mean', yearly(2020, [5000, 5001, 5001]))).toMatchObject({ figure: { value: 5001 } });
});

test('which way it went is told with its turn, where it went far beyond both ends on its way', () => {
  const span = { from: '2018' };
  expect(operate('direction', yearly(2018, [100, 230, 120]), span)).toMatchObject({
    figure: { value: 20 },
    parts: [{ value: 100 }, { value: 230 }, { value: 120 }],
  });
  expect(operate('direction', yearly(2018, [100, 50, 120]), span)).toMatchObject({ parts: { 1: { value: 50 } } });
  expect(operate('direction', yearly(2018, [100, 125, 120]), span)).toMatchObject({
    parts: [{ value: 100 }, { value: 120 }],
  });
});
