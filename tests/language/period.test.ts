import { expect, test } from 'vitest';
import { boundsOf, getPeriod, periodOf, yearOf, yearsOf } from '../../src/language/period.ts';

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-04-18', '2024-04-18', '2024-04-18'],
  ['2023-01/2023-10', '2023-01-01', '2023-10-31'],
  ['2020/2024', '2020-01-01', '2024-12-31'],
])('%s spans %s to %s', (period, first, last) => {
  expect(boundsOf(period)).toEqual({ first, last });
});

test.each(['2023-02-30', '2023/2024-04-31'])('%s is on no calendar', (period) => {
  expect(boundsOf(period)).toBeUndefined();
});

test('an interval of years names each, any other period none', () => {
  expect(yearsOf('2020/2022')).toEqual([2020, 2021, 2022]);
  expect(yearsOf('2020')).toEqual([2020]);
  expect(yearsOf('2023-01/2023-10')).toEqual([]);
});

test.each([
  ['2024', 'year', 2024, 2024],
  ['2024-02', 'month', 2024, 2024],
  ['2024-02-29', 'day', 2024, 2024],
  ['2023-11/2024-02', 'interval', 2023, 2024],
])('%s is a %s', (iso, grain, firstYear, lastYear) => {
  expect(getPeriod(iso)).toMatchObject({ iso, grain, firstYear, lastYear });
});

test('only a whole year has a year of its own', () => {
  expect(['2024', '2024-02', '2023/2024'].map(yearOf)).toEqual([2024, undefined, undefined]);
});

test('an interval knows its ends', () => {
  expect(periodOf('2023-11/2024')).toMatchObject({ from: { grain: 'month' }, to: { grain: 'year' } });
});

test.each(['', 'i fjor', '24', '2024-13', '2023/2024/2025', '2024/', '2024-02-29T00:00'])('%j is none', (text) => {
  expect(periodOf(text)).toBeUndefined();
  expect(() => getPeriod(text)).toThrow('no period of the calendar');
});

test('is the same value however often it is read', () => {
  expect(periodOf('2019-03')).toBe(periodOf('2019-03'));
});
