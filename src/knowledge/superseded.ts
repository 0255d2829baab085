import type { Observation } from './knowledge.ts';

type Said = Pick<Observation, 'id' | 'period' | 'measure' | 'status' | 'source' | 'correction'>;

/** The publisher of a release, by the release's id. */
export type PublisherOf = (release: string) => string;

/** Ids of the observations of one series that their own publisher has put right since: history, but no answer. */
export function supersededIn(observations: readonly Said[], publisherOf: PublisherOf): ReadonlySet<string> {
  const subjectOf = ({ period, measure, status, source }: Said): string =>
    JSON.stringify([period, measure, status, publisherOf(source)]);
  const corrected = new Set(observations.filter(({ correction }) => correction).map(subjectOf));
  return new Set(observations.filter((one) => !one.correction && corrected.has(subjectOf(one))).map(({ id }) => id));
}
