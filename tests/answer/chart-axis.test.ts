import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisRange } from '../../src/answer/chart-axis.ts';

test.each([
  [[55_042, 235_000], 0, 300_000],
  [[47, 49.9], 47, 50],
  [[456, 593], 450, 600],
  [[-12, 31], -20, 40],
  [[0], 0, 1],
  [[5, 5], 0, 6],
  [[-3], -3, 0],
])('%j is read off on an axis from %d to %d', (values, from, to) => {
  expect(axisRange(values)).toMatchObject({ from, to });
});

test('every value is on its axis, which has at most seven marks, all of them whole steps', () => {
  const value = fc.integer({ min: -1e10, max: 1e10 }).map((one) => one / 1000);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
      const { from, to, step } = axisRange(values);
      const slack = step * 1e-6;
      expect(from - slack).toBeLessThanOrEqual(Math.min(...values));
      expect(to + slack).toBeGreaterThanOrEqual(Math.max(...values));
      const steps = (to - from) / step;
      expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
      expect(steps).toBeGreaterThan(0);
      expect(steps).toBeLessThan(8);
    }),
  );
});
