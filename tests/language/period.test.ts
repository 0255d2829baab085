import { expect, test } from 'vitest';
import { boundsOf, yearsOf } from '../../src/language/period.ts';

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
