import { expect, test } from 'vitest';
import { caseFeaturesOf } from '../../src/reader/case-features.ts';

const shared = (one: string, other: string): number => {
  const features = caseFeaturesOf(other);
  return [...caseFeaturesOf(one).keys()].filter((bucket) => features.has(bucket)).length;
};

test('what is denied is told by something else than what is said', () => {
  const said = caseFeaturesOf('avtale');
  const denied = caseFeaturesOf('ikke avtale');
  expect([...said.keys()].filter((bucket) => !denied.has(bucket))).toHaveLength(1);
});

test('what denies one clause does not deny the next', () => {
  expect(shared('ikke ferdig, avtale', 'ferdig, avtale')).toBeGreaterThan(
    shared('ikke avtale, ferdig', 'ikke, avtale'),
  );
});

test('numbers of one size are one, and whichever day it is makes no difference', () => {
  expect(caseFeaturesOf('310 på lista')).toEqual(caseFeaturesOf('295 på lista'));
  expect(caseFeaturesOf('310 på lista')).not.toEqual(caseFeaturesOf('700 på lista'));
  expect(caseFeaturesOf('signert 17.4.2024')).toEqual(caseFeaturesOf('signert 3.9.2023'));
});
