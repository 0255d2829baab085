import { expect, test } from 'vitest';
import { MOST_STEPS, stepsOf } from '../../src/reader/steps.ts';

test('a weight is as good as before in steps of the largest', () => {
  const { step, steps } = stepsOf([0.5, -2, 0, 1 / 3]);
  expect(steps[1]).toBe(-MOST_STEPS);
  expect(steps[2]).toBe(0);
  for (const [at, weight] of [0.5, -2, 0, 1 / 3].entries())
    expect(Math.abs((steps[at] as number) * step - weight)).toBeLessThanOrEqual(step / 2);
});

test('what weighs anything at all stays more than nothing, either way', () => {
  expect([...stepsOf([1, 1e-9, -1e-9]).steps]).toEqual([MOST_STEPS, 1, -1]);
});

test('of nothing, nothing', () => {
  expect(stepsOf([]).steps).toHaveLength(0);
  expect([...stepsOf([0, 0]).steps]).toEqual([0, 0]);
});
