import { expect, it } from 'vitest';
import { languageOf } from '../../src/language/told-language.ts';

it.each([
  ['hvor mye fikk ALIS i 2024', 'nb'],
  ['Hvem får tilskuddet nå?', 'nb'],
  ['kvifor auka dei basistilskotet', 'nn'],
  ['Kva er ALIS?', 'nn'],
  ['kor mykje kostar det å gå til fastlegen no', 'nn'],
  ['Får vi støtte for dei òg, eller er det meint for dei som driv for seg sjølve?', 'nn'],
  ['hva koster det å gå til legen som er på vakt', 'nb'],
  ['is the supervision money gone as well?', 'en'],
  ['kommunen vil ikkje gi meg ALIS-avtale, kan dei nekte?', 'nn'],
  ['What is ALIS?', 'en'],
  ['two months in summer, no specialist, ok?', 'en'],
  ['to bytter i året, ja?', 'nb'],
  ['ALIS 2024', 'nb'],
  ['whats a lis1', 'en'],
  ['asylum seekers have no right to a fastlege whatsoever', 'en'],
  ['far north recruitment bonus?', 'en'],
  ['søkere per LIS1-stilling', 'nb'],
  ['netlege vs fastlege', 'nb'],
  ['primærhelseteam, tilskot per team?', 'nn'],
  ['Vi har ein nulliste frå januar. Kan vi få noko frå staten?', 'nn'],
  ['kor fort må han kunn vær hos mæ?', 'nb'],
  ['nye reglar for legane, færre plassar', 'nn'],
  ['', 'nb'],
])('%s', (text, language) => expect(languageOf(text)).toBe(language));
