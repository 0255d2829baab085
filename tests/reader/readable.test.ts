import { expect, test } from 'vitest';
import { readable } from '../../src/reader/readable.ts';

test('a question of ordinary length is read whole', () => {
  expect(readable('  Hvor mange fastleger er det? ')).toBe('Hvor mange fastleger er det?');
  expect(readable('a'.repeat(2000))).toBe('a'.repeat(2000));
});

test('of a long text the sentences that are whole within reach are read', () => {
  const sentence = 'Hvor mange fastleger er det? ';
  const read = readable(sentence.repeat(200));
  expect(read.length).toBeLessThanOrEqual(2000);
  expect(read.length).toBeGreaterThan(1900);
  expect(read.endsWith('det?')).toBe(true);
});

test('where no sentence ends, words are read whole, and where there are none, what is within reach', () => {
  expect(readable('fastlege '.repeat(500)).endsWith(' fastlege')).toBe(true);
  expect(readable('a'.repeat(6000))).toBe('a'.repeat(2000));
});

test.each([
  [
    'fl siden 2015, næringsdr, alis-avt m komm signert',
    'fastlege siden 2015, næringsdrivende, alis-avtale med kommunen signert',
  ],
  ["alis '24, it's 'ok'", "alis 2024, it's 'ok'"],
  ['f. 14.02.1966, i spes.løp', 'født 14.02.1966, i spesialiseringsløp'],
  // More of the same, and a length.
  ['overleger m.fl. i kommunene', 'overleger m.fl. i kommunene'],
  ['bor 500 m fra legevakta', 'bor 500 m fra legevakta'],
])('%s: what doctors shorten is read whole', (text, whole) => {
  expect(readable(text)).toBe(whole);
});
