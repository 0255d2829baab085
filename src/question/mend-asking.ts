import { slips } from '../language/slips.ts';
import { tokensOf } from '../language/tokens.ts';
import type { QuestionIndex } from './index.ts';
import { meaningOf } from './meaning.ts';
import { ASKING_WORDS } from './words/asking.ts';

/** In a shorter word, one slip makes another. */
const SHORTEST = 4;
/** No question mistypes more words than this. */
const MOST = 20;

/** A word of questions that a folded word is, or with one slip was meant to be. */
const meant = (word: string): string | undefined =>
  ASKING_WORDS.find(
    (one) => Math.abs(one.length - word.length) <= 1 && one.length >= SHORTEST && slips(word, one) <= 1,
  );
const asking = new Set(ASKING_WORDS);

/**
 * The question with slips in the words that say what is asked for put right, so that "hovrfor" still asks why and
 * "12 milliner" is an amount. Words that the knowledge or the field has are left as they are.
 */
export function mendAsking(question: string, { knows }: QuestionIndex): string {
  const isKnown = (word: string): boolean => {
    // However it is spelt: "maange" is folded to the word.
    if (asking.has(word)) return false;
    return knows(word) || meaningOf(word) === undefined;
  };
  const unknown = tokensOf(question).filter(({ word }) => word.length >= SHORTEST && !isKnown(word));
  return unknown
    .slice(0, MOST)
    .reduceRight(
      (text, { start, end, word }) =>
        `${text.slice(0, start)}${asking.has(word) ? word : (meant(word) ?? text.slice(start, end))}${text.slice(end)}`,
      question,
    );
}
