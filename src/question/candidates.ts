import type { Asked } from './asked.ts';
import type { QuestionIndex } from './index.ts';

/** What accounts for less of a question than this is never sure, so what holds only the commonest words is passed by. */
const LEAST_SURE = 0.56;
/** Nor is it near, if it accounts for less than this. */
const LEAST_NEAR = 0.3;
/** Enough to offer, once nothing more can be sure. */
const ENOUGH = 150;
/** A question into which more than this comes, by words that could make it sure, is too wide to be read with certainty. */
const MOST = 1500;

export interface Candidates {
  /** Places of targets. */
  readonly found: ReadonlySet<number>;
  /** There were too many to look at all of them. */
  readonly isCrowded: boolean;
}

/**
 * The targets that may answer a question: those that hold its rarest words. The commoner a word, the later it is
 * looked up, and none is that could not make an answer sure any more; so the time does not grow with the knowledge.
 */
export function candidatesFor({ words }: Asked, index: QuestionIndex): Candidates {
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  const byRarity = words
    .flatMap(({ meaning, parts = [], weight }) => {
      if (meaning === undefined) return [];
      const places = [index.holding(meaning), ...parts.slice(0, 1).map(index.holding)];
      return [{ places, count: places.reduce((sum, { length }) => sum + length, 0), weight }];
    })
    .sort((one, other) => one.count - other.count);
  const found = new Set<number>();
  let left = byRarity.reduce((sum, { weight }) => sum + weight, 0);
  for (const { places, count, weight } of byRarity) {
    const share = left / all;
    if (share < LEAST_NEAR || (share < LEAST_SURE && found.size + count > ENOUGH && found.size > 0)) break;
    if (found.size + count > MOST) return { found, isCrowded: share >= LEAST_SURE };
    for (const list of places) for (const at of list) found.add(at);
    left -= weight;
  }
  return { found, isCrowded: false };
}
