import type { Subjects } from './assemble.ts';
import { comparisonsOf } from './derive/comparisons.ts';
import { derivedFiguresOf } from './derive/figures.ts';
import { sumsOf } from './derive/sums.ts';
import type { KnowledgeData } from './knowledge.ts';

/** All that the knowledge says about itself: sums, figures that follow, agreement and conflict. */
export const derive = (
  subjects: Pick<Subjects, 'releases' | 'series'>,
): Pick<KnowledgeData, 'derived' | 'sums' | 'comparisons'> => ({
  derived: derivedFiguresOf(subjects.series),
  sums: sumsOf(subjects),
  comparisons: comparisonsOf(subjects.series),
});
