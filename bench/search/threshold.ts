import type { Verdict } from '../../tests/question/judge.ts';

/** One question as an engine met it: how sure it was, and what its answer and a refusal would have been. */
export interface Met {
  /** None where nothing was found. */
  readonly score: number | undefined;
  readonly answered: Verdict;
  readonly refused: Verdict;
}

/** What a verdict is worth: a wrong answer costs more than a right one wins, as it does for whoever asks. */
const WORTH: Readonly<Record<Verdict, number>> = { right: 1, missed: 0, wrong: -3 };

export const verdictAt = ({ score, answered, refused }: Met, threshold: number): Verdict =>
  score !== undefined && score >= threshold ? answered : refused;

/** The score from which on an answer is given rather than refused, that is worth most on the questions met. */
export function fitThreshold(met: readonly Met[]): number {
  const worthAt = (threshold: number): number => met.reduce((sum, one) => sum + WORTH[verdictAt(one, threshold)], 0);
  const tried = [...new Set(met.flatMap(({ score }) => score ?? []))].sort((one, other) => one - other);
  let [best, worth] = [Infinity, worthAt(Infinity)];
  for (const threshold of tried) {
    const own = worthAt(threshold);
    if (own > worth) [best, worth] = [threshold, own];
  }
  return best;
}
