import type { Step } from '../invocation.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Series } from '../knowledge/knowledge.ts';

/** The series that a step shows, alone or with others; nothing where it shows none, or there is no step. */
export const seriesShown = (
  step: Step | undefined,
  { findSeries }: Pick<Knowledge, 'findSeries'>,
): Series | undefined => findSeries(step?.options?.series ?? '');
