import { PLACES } from '../../language/places.ts';
import { wordAt } from '../../language/told-words.ts';
import { isDenied } from './denied.ts';
import { ABROAD, isRecognised, SPECIALIST } from './of-another.ts';
import type { Match } from './phrase.ts';
import type { TextTold } from './text-told.ts';

const FROM = /^(?:from|fra|fraa|in|at)$/;
/** With a capital, and no place abroad. */
const NO_PLACE =
  /^(?:norge|noreg|norway|norwegian|norsk|haukeland|january|february|march|april|may|june|july|august|september|october|november|december|jan\w*|feb\w*|mars|mai|jun\w*|jul\w*|aug\w*|sep\w*|okt\w*|nov\w*|des\w*|general|family|internal|gp|alis|lis\d?|i|spring|autumn|summer|winter)$/;
/** Where one was before. */
const THERE = /^(?:there|der|derfra|hjemme|heime)$/;
const NOT = /^(?:not|no|never|ikke|ikkje|itj|aldri|uten|utan|without|ingen)$/;

/** Whether a text tells of another country, and not that what was learnt there is recognised here: what a specialty there comes to is not told. */
export function isToldOfAbroad({ text, words }: Pick<TextTold, 'text' | 'words'>): boolean {
  if (isRecognised(words)) return false;
  return words.some((_, at) => {
    if (ABROAD.test(wordAt(words, at))) return true;
    const next = words[at + 1];
    if (!FROM.test(wordAt(words, at)) || next?.kind !== 'word' || NO_PLACE.test(next.word)) return false;
    return /^\p{Lu}\p{Ll}/u.test(text.slice(next.start)) && !PLACES.has(next.word);
  });
}

/** So near a specialty, "there" is where it was got. */
const NEAR = 4;

/** Whether a specialty is told in a text of another country, and none that is recognised here: "specialist from Gdansk". */
export function isFromAbroad(match: Match, told: TextTold): boolean {
  const { words } = told;
  const { named, to } = match;
  if (!named.some((at) => SPECIALIST.test(wordAt(words, at)))) return false;
  // "Not specialist there either" is none here.
  if (named.some((at) => NOT.test(wordAt(words, at))) || isDenied(match, words)) return false;
  const isThere = words.slice(to, to + NEAR).some((_, step) => THERE.test(wordAt(words, to + step)));
  return isToldOfAbroad(told) || (isThere && !isRecognised(words));
}
