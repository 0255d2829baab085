import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInOslo, isDay } from '../../src/language/day.ts';

describe('the day in Oslo', () => {
  test.each([
    ['2024-04-17T21:59:59Z', '2024-04-17'],
    ['2024-04-17T22:00:00Z', '2024-04-18'],
    ['2024-12-31T22:59:59Z', '2024-12-31'],
    ['2024-12-31T23:00:00Z', '2025-01-01'],
  ])('%s is %s', (instant, day) => {
    expect(dayInOslo(new Date(instant))).toBe(day);
  });

  test('is a day that exists, whenever it is', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-02'), max: new Date('9999-01-01'), noInvalidDate: true }),
        (instant) => isDay(dayInOslo(instant)),
      ),
    );
  });
});

test.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-1-1', '24-01-01', '2024-01-01T00:00', '', 'i dag'])(
  '%j is no day',
  (text) => {
    expect(isDay(text)).toBe(false);
  },
);

test('29 February is a day in a leap year', () => {
  expect(isDay('2024-02-29')).toBe(true);
});
