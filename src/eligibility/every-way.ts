import type { Table, TableInput } from '../knowledge/schema/table.ts';
import { meetsTest } from './evaluate.ts';
import { type Fact, isRange, readFact, UNKNOWN, valuesOf } from './facts.ts';
import { type Sample, samplesOf } from './samples.ts';
import { structureOf } from './structure.ts';

const sample = (fact: Fact): Sample => ({ fact, part: fact, weight: 1 });

/** One of each kind that the table can tell apart; all where an input is held against another. */
function distinct(table: Table, input: TableInput, samples: readonly Sample[]): readonly Sample[] {
  const { ordered, tests } = structureOf(table);
  if (ordered.has(input.id)) return samples;
  const asked = tests.get(input.id) ?? [];
  const bySight = new Map(
    [...samples].reverse().map((one) => [asked.map((test) => meetsTest(test, one.fact, {})).join(), one]),
  );
  return [...bySight.values()];
}

/** Every value that could be told: each value or part of an axis, an interval from or up to a cut, none, unknown. */
export function everyWay(table: Table, input: TableInput): readonly Sample[] {
  if (input.kind === 'choice') return distinct(table, input, [...valuesOf(input), UNKNOWN].map(sample));
  const unknown = readFact(input, UNKNOWN);
  if (!isRange(unknown)) return [];
  const exact = samplesOf(table, input, { [input.id]: unknown });
  const open = (structureOf(table).cuts.get(input.id) ?? []).flatMap((cut) => [
    { low: unknown.low, high: cut - 1 },
    { low: cut, high: unknown.high },
  ]);
  return distinct(table, input, [...exact, ...[...open, unknown, 'none'].map(sample)]);
}
