import { expect, it } from 'vitest';
import { languageOf } from '../../src/language/told-language.ts';

it.each([
  ['hvor mye fikk ALIS i 2024', 'nb'],
  ['Hvem får tilskuddet nå?', 'nb'],
  ['kvifor auka dei basistilskotet', 'nn'],
  ['Kva er ALIS?', 'nn'],
  ['is the supervision money gone as well?', 'en'],
  ['What is ALIS?', 'en'],
  ['ALIS 2024', 'nb'],
  ['', 'nb'],
])('%s', (text, language) => expect(languageOf(text)).toBe(language));
