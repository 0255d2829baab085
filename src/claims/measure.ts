import type { Measure, Status } from '../knowledge/knowledge.ts';
import { wordsOf } from '../language/fold.ts';
import { stem } from '../language/stem.ts';
import { MEASURE_WORDS, STATUS_WORDS } from './kinds.ts';

const byStem = <Key extends string>(lists: Readonly<Record<Key, string>>): ReadonlyMap<string, Key> =>
  new Map(
    (Object.entries(lists) as [Key, string][]).flatMap(([key, list]) => wordsOf(list).map((word) => [stem(word), key])),
  );

const measures = byStem(MEASURE_WORDS);
const statuses = byStem(STATUS_WORDS);

/** The kind of figure that a folded word speaks of: `økte` an increase, `totalt` a level; none for most words. */
export const measureOf = (word: string): Measure | 'decrease' | undefined => measures.get(stem(word));

/** How settled a figure a folded word speaks of: `foreslått`, `utbetalt`. */
export const statusOf = (word: string): Status | undefined => statuses.get(stem(word));

/** Kinds of figure that a claim of each kind may be about; one that says nothing of it may be about any. */
const MEASURES: Readonly<Record<Measure | 'decrease', readonly Measure[]>> = {
  increase: ['increase', 'cumulative'],
  decrease: ['increase', 'cumulative'],
  level: ['level', 'cumulative', 'share'],
  cumulative: ['cumulative', 'increase'],
  'full-year': ['full-year'],
  share: ['share', 'level'],
  factor: ['factor'],
};

/** Whether a claim of a kind may be about a figure of a kind. */
export const isMeasureOf = (
  { measure: said }: { readonly measure: Measure | 'decrease' | undefined },
  measure: Measure,
): boolean => said === undefined || MEASURES[said].includes(measure);

/** Whether something is said to have become more or less. */
export const isChange = (measure: Measure | 'decrease' | undefined): boolean =>
  measure === 'increase' || measure === 'decrease';
