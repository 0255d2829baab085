import { wordAt } from '../../language/told-words.ts';
import { isDenied } from './denied.ts';
import { isRecognised, SPECIALIST } from './of-another.ts';
import type { Match } from './phrase.ts';
import type { TextTold } from './text-told.ts';

const FROM = /^(?:from|fra|fraa|in|at)$/;
/** With a capital, and no place abroad. */
const NO_PLACE =
  /^(?:norge|noreg|norway|norwegian|norsk|oslo|bergen|trondheim|tromso|bodo|stavanger|haukeland|january|february|march|april|may|june|july|august|september|october|november|december|jan\w*|feb\w*|mars|mai|jun\w*|jul\w*|aug\w*|sep\w*|okt\w*|nov\w*|des\w*|general|family|internal|gp|alis|lis\d?|i|spring|autumn|summer|winter)$/;
/** As far after the specialty as this stands where it is from. */
const NEAR = 6;
/** "I am specialist there": where one was before. */
const THERE = /^(?:there|der|hjemme|heime)$/;
const BESIDE = 2;
const NOT = /^(?:not|no|never|ikke|ikkje|itj|aldri|uten|utan|without|ingen)$/;

/** Whether a specialty is told of another country, which no word of it names, and not that it is recognised here: "specialist from Gdansk". */
export function isFromAbroad(match: Match, { text, words }: TextTold): boolean {
  const { to, from, named } = match;
  if (!named.some((at) => SPECIALIST.test(wordAt(words, at)))) return false;
  // "Not specialist there either" is none here.
  if (named.some((at) => NOT.test(wordAt(words, at))) || isDenied(match, words) || isRecognised(words)) return false;
  const isSame = (at: number): boolean => words[at]?.clause === words[from]?.clause;
  for (let at = to; at < to + NEAR && isSame(at); at += 1) {
    if (at < to + BESIDE && THERE.test(wordAt(words, at))) return true;
    const next = words[at + 1];
    if (!FROM.test(wordAt(words, at)) || next?.kind !== 'word' || !isSame(at + 1)) continue;
    if (/^\p{Lu}/u.test(text.slice(next.start)) && !NO_PLACE.test(next.word)) return true;
  }
  return false;
}
