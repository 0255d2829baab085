import { evaluateTable } from '../eligibility/evaluation.ts';
import type { Asked } from '../reader/asked.ts';
import type { OwnCase } from './case.ts';
import { asksMust, demandsIn } from './demands.ts';
import { saidBefore } from './whether-so.ts';

/**
 * Whether a verdict of yes says that what is asked about need not be: "must I be a specialist" is answered with no by "work as a GP: yes",
 * where that is so without it. The yes alone would be read as the opposite.
 */
export function isNotRequired(asked: Asked, { table, facts }: OwnCase, today: string): boolean {
  // Whether what somebody says is so, a no would not tell.
  if (!asksMust(asked) || saidBefore(asked.text)) return false;
  const isOpen = [...demandsIn(asked, table, today)].some(([input, value]) => facts[input] !== value);
  const [first] = isOpen ? evaluateTable(table, facts, today).found : [];
  return first?.row.outcome === 'eligible' && first.missing.length === 0;
}
