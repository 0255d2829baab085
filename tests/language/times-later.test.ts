import { expect, test } from 'vitest';
import { yearsLaterIn, yearsOn } from '../../src/language/times-later.ts';

test.each<[text: string, years: number | undefined]>([
  ['hvor mange var det et år seinere?', 1],
  ['og året før?', -1],
  ['how many five years later', 5],
  ['kor mange var det to år seinare', 2],
  ['and the following year', 1],
  ['hvor mange er det nå?', undefined],
  ['for fem år siden', undefined],
  ['tusen år seinere', undefined],
])('%s', (text, years) => {
  expect(yearsLaterIn(text)).toBe(years);
});

test('a year or a month has one so many years on, a stretch has none', () => {
  expect(yearsOn('2022-12', 1)).toBe('2023-12');
  expect(yearsOn('2019', -2)).toBe('2017');
  expect(yearsOn('2019/2021', 1)).toBeUndefined();
});
