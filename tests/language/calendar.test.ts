import { expect, test } from 'vitest';
import { daysBetween } from '../../src/language/calendar.ts';

test.each([
  ['2026-11-26', '2026-11-26', 0],
  ['2026-11-25', '2026-11-26', 1],
  ['2026-11-26', '2026-11-25', -1],
  ['2024-02-28', '2024-03-01', 2],
  // Over both nights on which the clock is turned.
  ['2026-03-28', '2026-10-26', 212],
  ['2025-12-31', '2026-12-31', 365],
])('counts the days from %s to %s', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
