import { expect, test } from 'vitest';
import { timesAgoIn } from '../../src/language/times-ago.ts';

const read = (text: string) => timesAgoIn(text, '2026-11-26').map(({ period, relation }) => `${relation} ${period}`);

test.each([
  ['hvor mange var det for fem år siden', 'at 2021'],
  ['kor mange var det for 10 år sidan', 'at 2016'],
  ['enn for et år siden', 'at 2025'],
  ['how many five years ago', 'at 2021'],
  ['a year ago', 'at 2025'],
  ['de siste ti årene', 'since 2016'],
  ['over the last three years', 'since 2023'],
])('%s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each(['for lenge siden', 'mange år siden', 'for 400 år siden', 'siste nytt om leger', 'years ago'])(
  '%s: no time',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
