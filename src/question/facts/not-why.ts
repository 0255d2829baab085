import { type ToldWord, wordAt } from '../../language/told-words.ts';
import type { Match } from './phrase.ts';

/** "Kona er syk, men det er ikke derfor jeg spør": what was told before is no ground. */
const NOT = /^(?:ikke|ikkje|itj|ikkj|not|isnt|t)$/;
const WHY = /^(?:derfor|difor|therefore|why|reason|grunnen|arsaken)$/;
/** "Not the reason", "ikke det som er grunnen". */
const BETWEEN = 3;

/** Whether a text says of a match, in the words that follow it, that it is not why something is asked. */
export function isNotWhy({ from, to }: Match, words: readonly ToldWord[]): boolean {
  const clause = words[from]?.clause ?? 0;
  return words.some((word, at) => {
    if (at < to || word.clause > clause + 1 || !WHY.test(wordAt(words, at))) return false;
    const before = Array.from({ length: BETWEEN }, (_, back) => at - 1 - back);
    return before.some(
      (place) => place >= to && words[place]?.clause === word.clause && NOT.test(wordAt(words, place)),
    );
  });
}
