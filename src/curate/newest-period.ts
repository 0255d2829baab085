import { lastDay } from '../figures/figures.ts';
import type { Series } from '../knowledge/knowledge.ts';

type Observation = Series['observations'][number];

/** The period that ends last of those that a series has figures for; none where it has none of that kind. */
export const newestPeriod = (
  { observations }: Series,
  isMeant: (observation: Observation) => boolean = () => true,
): string | undefined =>
  observations
    .filter(isMeant)
    .map(({ period }) => period)
    .reduce<string | undefined>(
      (one, other) => (one === undefined || lastDay(other) > lastDay(one) ? other : one),
      undefined,
    );
