import type { Observation } from './knowledge.ts';

type Said = Pick<Observation, 'id' | 'period' | 'measure' | 'status' | 'correction'>;

const subjectOf = ({ period, measure, status }: Said): string => `${period} ${measure} ${status}`;

/** Ids of the observations of one series that a publisher has put right since: history, but no answer. */
export function supersededIn(observations: readonly Said[]): ReadonlySet<string> {
  const corrected = new Set(observations.filter(({ correction }) => correction).map(subjectOf));
  return new Set(observations.filter((one) => !one.correction && corrected.has(subjectOf(one))).map(({ id }) => id));
}
