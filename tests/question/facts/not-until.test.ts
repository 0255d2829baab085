import { expect, test } from 'vitest';
import { withoutNotUntil } from '../../../src/question/facts/not-until.ts';

test.each([
  [
    'ALIS-avtalen ble ikke signert før 12.2.26 fordi alt tok tid.',
    'ALIS-avtalen ble signert 12.2.26 fordi alt tok tid.',
  ],
  ['Avtalen vart ikkje skriven under før i mars.', 'Avtalen vart skriven under i mars.'],
  ['It was not signed until May.', 'It was signed May.'],
])('%s: what was done late was done', (text, right) => {
  expect(withoutNotUntil(text)).toBe(right);
});

test.each([
  // Not yet, by the day of the text.
  'Avtalen er ikke skrevet under før nå.',
  'Jeg har ikke vært fastlege før 2017.',
  'Avtalen er ikke signert ennå.',
])('%s: all else is left as it is', (text) => {
  expect(withoutNotUntil(text)).toBe(text);
});
