import { expect, test } from 'vitest';
import { endsTold } from '../../src/language/ends-told.ts';

const TODAY = '2026-11-25';

test.each<[text: string, months: readonly number[]]>([
  ['vikariat ut mai', [7]],
  ['han skal bare være her til jul', [2]],
  ['dekke permisjonen fram til 1. august', [9]],
  ['locum through March', [5]],
  ['until the end of June', [8]],
  ['engasjert til 31.1.', [3]],
  // What began before today, or may have, lasts longer; a day without its year is the latest before the end.
  ['ferdig med LIS1 i august, vikar ut mai', [10]],
  ['frå 1. januar til påske', [6]],
  ['autorisert i 2019, vikar ut mai', [101]],
  // "Til sommeren" is when.
  ['begynner til sommeren', []],
  ['vikar fram til sommeren', [10]],
  ['ferdig i mai', []],
])('%s', (text, months) => {
  expect(endsTold(text, TODAY).map((one) => one.months)).toEqual(months);
});
