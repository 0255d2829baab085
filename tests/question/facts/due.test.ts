import { expect, test } from 'vitest';
import { withWeeks } from '../../../src/question/facts/due.ts';

const TODAY = '2026-11-27';

test.each([
  ['Termin 3. januar. Slipper jeg?', 'gravid i uke 34. Slipper jeg?'],
  ['Eg ventar barn, termin er 20. mars', 'Eg ventar barn, gravid i uke 23'],
  ['My wife is due 1 February 2027', 'My wife is gravid i uke 30'],
])('%s: a day of birth to come tells how far gone somebody is', (text, week) => {
  expect(withWeeks(text, TODAY)).toBe(week);
});

test.each([
  'Gravid i uke 30, termin 3. januar',
  // Whose pregnancy would be longer than one is.
  'Termin 3. desember 2027',
  'Er friteken frå 3. januar',
])('%s: else nothing is told by it', (text) => {
  expect(withWeeks(text, TODAY)).toBe(text);
});
