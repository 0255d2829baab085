import { type ToldWord, toldWords, wordAt } from '../language/told-words.ts';
import { spaced } from '../language/whole-words.ts';
import { TOTAL } from './number-told.ts';
import { MEASURE, valueAt } from './numbers-counted.ts';
import type { QuestionRead } from './read.ts';

/** What is worked out of a figure already, or held against a message, leaves no sum open. */
const isWorkedOut = ({ steps: [step] }: QuestionRead): boolean =>
  step?.options?.operation !== undefined || step?.command === 'budget' || step?.command === 'compare';

/** Whether something is so is no sum. */
const IS_IT =
  /^\W*(?:er|har|kan|får|må|skal|vil|blir|finnes|finst|is|are|was|does|do|did|can|may|must|will|has|have)(?!\p{L})/iu;

const MOST = 999;
/** How many of something a text tells: no year, no stretch of time, no sum of money, and more than one. */
const isNumberOf = (words: readonly ToldWord[], at: number): boolean => {
  const value = valueAt(words, at);
  return (
    value !== undefined && Number.isInteger(value) && value > 1 && value <= MOST && !MEASURE.test(wordAt(words, at + 1))
  );
};

/** Whether a question wants what several come to, of which what answers it gives one alone: the sum is left open. */
export function leavesSumOpen(first: QuestionRead, today: string): boolean {
  const { text, asking } = first.asked;
  if (isWorkedOut(first) || IS_IT.test(asking) || !TOTAL.test(spaced(text))) return false;
  const words = toldWords(text, today);
  return words.some((_, at) => isNumberOf(words, at));
}
