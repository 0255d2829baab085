import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay } from '../src/options/calendar.ts';
import { dayInOslo } from '../src/today.ts';

test.each([
  ['2024-04-17T21:59:59Z', '2024-04-17'],
  ['2024-04-17T22:00:00Z', '2024-04-18'],
  ['2024-12-31T22:59:59Z', '2024-12-31'],
  ['2024-12-31T23:00:00Z', '2025-01-01'],
])('at %s it is %s in Oslo', (instant, day) => {
  expect(dayInOslo(new Date(instant))).toBe(day);
});

test('the day in Oslo is a day that exists, whenever it is', () => {
  const instants = fc.date({ min: new Date('1000-01-02'), max: new Date('9999-01-01'), noInvalidDate: true });
  fc.assert(fc.property(instants, (instant) => isDay(dayInOslo(instant))));
});
