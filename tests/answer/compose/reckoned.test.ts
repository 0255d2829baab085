import { expect, test } from 'vitest';
import { reckonedSaid } from '../../../src/answer/compose/reckoned.ts';
import { formatIn } from '../../../src/answer/format.ts';
import {
  changeReckoned,
  groupsReckoned,
  type Reckoning,
  riseReckoned,
  shareReckoned,
} from '../../../src/figures/reckoning.ts';
import type { Locale } from '../../../src/language/locale.ts';

const many = (value: number) => ({ value, unit: 'ratio' }) as const;
const said = (reckoning: Reckoning, locale: Locale): string =>
  reckonedSaid(reckoning, formatIn(locale))
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ');

test.each<[Locale, string]>([
  ['nb', 'Med tallene dine: 410 av 3 100 er 13,2 %.'],
  ['nn', 'Med tala dine: 410 av 3 100 er 13,2 %.'],
  ['en', 'By your numbers: 410 of 3,100 is 13.2%.'],
])('%s: numbers of the asker are told as theirs', (locale, line) => {
  expect(said(shareReckoned(many(410), many(3100)), locale)).toBe(line);
});

test('brackets stand close, a change says which way', () => {
  expect(said(riseReckoned(many(160), many(170), many(10)), 'nb')).toBe('Med tallene dine: (170 − 160) × 10 er 100.');
  expect(said(changeReckoned(many(1400), many(900)), 'en')).toBe('By your numbers: from 1,400 to 900 is down 35.7%.');
});

test('what a source gives for each is not told as the asker’s', () => {
  const each = { value: 380_000, unit: 'NOK', qualifier: 'at-most' } as const;
  expect(said(groupsReckoned([{ count: 3, each }], true), 'nb')).toBe('3 × 380 000 kr er høyst 1,14 mill. kr i året.');
});
