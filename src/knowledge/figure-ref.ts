import type { z } from 'zod';
import type { Observation, Series } from './knowledge.ts';
import type { figureRef } from './schema/release.ts';

export type FigureRef = z.infer<typeof figureRef>;

/** The observation that a release gives of a series, where it gives one. */
export const findFigure = (
  series: Pick<Series, 'observations'>,
  { period, measure }: FigureRef,
  release: string,
): Observation | undefined =>
  series.observations.find((one) => one.source === release && one.period === period && one.measure === measure);
