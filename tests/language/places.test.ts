import { expect, test } from 'vitest';
import { placesIn } from '../../src/language/places.ts';

test.each([
  ['Hvor mange fastleger er det i Tromsø?', ['tromso']],
  ['kor mange lista i finnmark står uten lege', ['finnmark']],
  ['how many GPs are there in Trøndelag and Nordland', ['trondelag', 'nordland']],
  ['hvor mange uten fastlege i kommunen min', ['egetsted']],
  ['how many without a GP up north', ['egetsted']],
  ['e det mange uten fastlege i nord', ['egetsted']],
  ['hvor mange kommuner mangler leger', []],
  ['hvor mange fastleger er det i hele landet, også i Oslo', []],
  ['number of GPs in Norway', []],
])('%s', (text, places) => expect(placesIn(text)).toEqual(places));
