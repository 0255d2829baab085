import type { Subjects } from './assemble.ts';
import type { KnowledgeData } from './knowledge.ts';

/** All that the knowledge says about itself: sums, figures that follow, agreement and conflict. */
export type Derivation = Pick<KnowledgeData, 'derived' | 'sums' | 'comparisons'>;

export function derive(_subjects: Subjects): Derivation {
  return { derived: [], sums: [], comparisons: [] };
}
