import { oncePer } from '../knowledge/once.ts';
import type { OutcomeValue, Question, Table } from '../knowledge/schema/table.ts';
import { dayText } from '../language/calendar.ts';
import { decide, slips, withDerived, withTold } from './evaluate.ts';
import { ANY_DAY, type Facts, type Range } from './facts.ts';
import { sharedCuts, split } from './samples.ts';
import { structureOf } from './structure.ts';

/** Days, first and last included, on which a question comes to the same; null where there is no first or last. */
export interface Stretch {
  readonly from: string | null;
  readonly to: string | null;
  readonly outcome: OutcomeValue;
}

interface Days extends Range {
  readonly facts: Facts;
  readonly slips: readonly string[];
}

/** The days that a table tells apart with all else as told, oldest first; none where it looks at no day. */
const daysIn = oncePer((table: Table) =>
  oncePer((told: Facts): readonly Days[] => {
    const input = table.inputs.find(({ id }) => id === table.timeline);
    if (input?.kind !== 'date') return [];
    const { [input.id]: _, ...others } = told;
    const cuts = [...(structureOf(table).cuts.get(input.id) ?? []), ...sharedCuts(table, input.id, others)];
    const now = withDerived(table, told);
    return split(ANY_DAY, cuts).map((days) => {
      const facts = withTold(table, now, { [input.id]: days });
      return { ...days, facts, slips: slips(table, facts) };
    });
  }),
);

/**
 * What a question comes to from day to day with all else as told, oldest first. Days on which what was told could not
 * be, such as those before the agreement, are left out where the question looks at that.
 */
export function timelineOf(table: Table, question: Question, facts: Facts): readonly Stretch[] {
  const stretches: { low: number; high: number; outcome: OutcomeValue }[] = [];
  for (const { low, high, facts: found, slips } of daysIn(table)(facts)) {
    const row = decide(question, found);
    if (slips.some((id) => id in row.when)) continue;
    const last = stretches.at(-1);
    if (last?.outcome === row.outcome) last.high = high;
    else stretches.push({ low, high, outcome: row.outcome });
  }
  return stretches.map(({ low, high, outcome }) => ({
    from: low <= ANY_DAY.low ? null : dayText(low),
    to: high >= ANY_DAY.high ? null : dayText(high),
    outcome,
  }));
}

/** The stretch that a day lies in. */
export const stretchAround = (timeline: readonly Stretch[], day: string): Stretch | undefined =>
  timeline.find(({ from, to }) => (from ?? day) <= day && day <= (to ?? day));
