import { expect, test } from 'vitest';
import { newestOf, versionOf } from '../../src/compile/version.ts';

test('the version is twelve hexadecimal digits', () => {
  expect(versionOf({ a: 1 })).toMatch(/^[0-9a-f]{12}$/);
});

test('the order of keys makes no difference; any value, and the order of a list, does', () => {
  expect(versionOf({ a: 1, b: { c: [1, 2], d: null } })).toBe(versionOf({ b: { d: null, c: [1, 2] }, a: 1 }));
  expect(versionOf({ a: 1 })).not.toBe(versionOf({ a: 2 }));
  expect(versionOf([1, 2])).not.toBe(versionOf([2, 1]));
  expect(versionOf({ a: undefined })).toBe(versionOf({}));
});

test('the newest date is the latest, and the more exact of two that begin alike', () => {
  const of = (...dates: (string | null)[]) => newestOf(dates.map((published) => ({ published })));
  expect(of('2023-09', '2024-04-18', '2020', null)).toBe('2024-04-18');
  expect(of('2024', '2024-04')).toBe('2024-04');
  expect(of(null)).toBe('');
});
