import type { OutcomeValue, Question, Table } from '../knowledge/schema/table.ts';
import { dayText } from '../language/calendar.ts';
import { decide, slips, withDerived } from './evaluate.ts';
import { type Facts, isRange, readFact } from './facts.ts';
import { sharedCuts, split } from './samples.ts';
import { structureOf } from './structure.ts';

/** Days, first and last included, on which a question comes to the same; null where there is no first or last. */
export interface Stretch {
  readonly from: string | null;
  readonly to: string | null;
  readonly outcome: OutcomeValue;
}

/**
 * What a question comes to from day to day with all else as told, oldest first. Days on which what was told could not
 * be, such as those before the agreement, are left out where the question looks at that.
 */
export function timelineOf(table: Table, question: Question, facts: Facts): readonly Stretch[] {
  const input = table.inputs.find(({ id }) => id === table.timeline);
  const all = input && readFact(input, 'unknown');
  if (!input || !isRange(all)) return [];
  const { [input.id]: _, ...others } = facts;
  const cuts = [...(structureOf(table).cuts.get(input.id) ?? []), ...sharedCuts(table, input.id, others)];
  const stretches: Stretch[] = [];
  for (const days of split(all, cuts)) {
    const found = withDerived(table, { ...others, [input.id]: days });
    const row = decide(question, found);
    if (slips(table, found).some((id) => id in row.when)) continue;
    const from = days.low <= all.low ? null : dayText(days.low);
    const to = days.high >= all.high ? null : dayText(days.high);
    const last = stretches.at(-1);
    if (last?.outcome === row.outcome) stretches[stretches.length - 1] = { ...last, to };
    else stretches.push({ from, to, outcome: row.outcome });
  }
  return stretches;
}

/** The stretch that a day lies in. */
export const stretchAround = (timeline: readonly Stretch[], day: string): Stretch | undefined =>
  timeline.find(({ from, to }) => (from ?? day) <= day && day <= (to ?? day));
