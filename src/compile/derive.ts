import type { KnowledgeData } from '../knowledge/knowledge.ts';
import type { Subjects } from './assemble.ts';
import { comparisonsOf } from './derive/comparisons.ts';
import { derivedFiguresOf } from './derive/figures.ts';
import { sumsOf } from './derive/sums.ts';

/** All that the knowledge says about itself: sums, figures that follow, agreement and conflict. */
export function derive(
  subjects: Pick<Subjects, 'releases' | 'series'>,
): Pick<KnowledgeData, 'derived' | 'sums' | 'comparisons'> {
  const publishers = new Map(subjects.releases.map(({ id, publisher }) => [id, publisher]));
  return {
    derived: derivedFiguresOf(subjects.series),
    sums: sumsOf(subjects),
    comparisons: comparisonsOf(subjects.series, (release) => publishers.get(release) ?? release),
  };
}
