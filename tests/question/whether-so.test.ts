import { expect, test } from 'vitest';
import { saidBefore } from '../../src/question/whether-so.ts';

test.each<[text: string, said: string | undefined]>([
  ['Antallet uten fastlege er halvert siden 2023. Stemmer det?', 'Antallet uten fastlege er halvert siden 2023.'],
  [
    'Jeg lurer på hvor mange LIS1-stillinger som er kommet til. Hva er fasiten?',
    'Jeg lurer på hvor mange LIS1-stillinger som er kommet til.',
  ],
  ['She need not be a specialist. True?', 'She need not be a specialist.'],
  ['Listene er kortere. Er det riktig? Hvor mye?', undefined],
  ['Stemmer det?', undefined],
  ['Stemmer det at listene er kortere?', undefined],
])('%s', (text, said) => {
  expect(saidBefore(text)?.text).toBe(said);
});
