import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, keyOf, wordsOf } from '../../src/language/fold.ts';

test.each([
  ['Bodø', 'Bodo'],
  ['Bodø', 'bodoe'],
  ['måned', 'maaned'],
  ['måned', 'maned'],
  ['LÆRER', 'laerer'],
  ['Høie', 'Hoeie'],
  ['m\u0061\u030aned', 'måned'],
  ['ALIS\u200b\u202e', 'alis'],
  ['  grunn\n\ttilskudd ', 'grunn tilskudd'],
  ['ＡＬＩＳ', 'alis'],
  ['é', 'e'],
])('%j and %j are the same', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test('words leave out punctuation and keep a decimal whole', () => {
  expect(wordsOf('Nasjonalt-ALIS: 129,5 mill. kr!')).toEqual(['nasjonalt', 'alis', '129,5', 'mill', 'kr']);
  expect(keyOf('e-konsultasjon')).toBe(keyOf('E konsultasjon'));
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: fc.constantFrom(...'aåáeoøǿæǽöA ') }), fc.string({ unit: 'binary' })),
      (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      },
    ),
  );
});
