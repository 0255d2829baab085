import { expect, test } from 'vitest';
import { agreementOf } from '../../src/reader/sureness.ts';

const of = (matter: string, score: number) => ({ matter, score });

test('what is likely is all of one matter, or of several that are as likely', () => {
  expect(agreementOf([of('a', 3), of('a', 2), of('a', 1)])).toBe(1);
  expect(agreementOf([of('a', 3), of('b', 3)])).toBe(0.5);
  expect(agreementOf([of('a', 3), of('b', 3), of('a', 3)])).toBeCloseTo(2 / 3);
});

test('what is far behind says little against it, and what is further down nothing', () => {
  expect(agreementOf([of('a', 9), of('b', 1)])).toBeGreaterThan(0.99);
  const first = Array.from({ length: 8 }, () => of('a', 1));
  expect(agreementOf([...first, of('b', 1)])).toBe(1);
});

test('nothing agrees where nothing is likely', () => {
  expect(agreementOf([])).toBe(0);
});
