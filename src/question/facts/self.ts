import type { ToldWord } from '../../language/told-words.ts';

const SELF = new Set('jeg eg ae je i im'.split(' '));
/** Where these stand, `i` is the Norwegian word for in. */
const NORWEGIAN = new Set('og er det som ikke ikkje pa har med til av han hun ho min'.split(' '));
/** Whether a word of a text names the one who writes. */
export const isSelf = (word: string, words: readonly ToldWord[]): boolean =>
  SELF.has(word) && (word !== 'i' || !words.some((one) => one.kind === 'word' && NORWEGIAN.has(one.word)));
