import { decide, meetsTest, withDerived } from './evaluate.ts';
import { type Fact, isRange, readFact, readFacts, writeFact } from './facts.ts';
import { checkReferences, type TableFault } from './references.ts';
import { type Sample, samplesOf } from './samples.ts';
import { structureOf } from './structure.ts';
import type { Question, Table, TableInput } from './table.ts';
import { distinctWays, type Way } from './ways.ts';

export type { TableFault } from './references.ts';

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
function everyWay(table: Table, input: TableInput): readonly Sample[] {
  if (input.kind === 'choice') return distinct(table, input, [...input.values, 'unknown'].map(sample));
  const unknown = readFact(input, 'unknown');
  if (!isRange(unknown)) return [];
  const exact = samplesOf(table, input, { [input.id]: unknown });
  const open = (structureOf(table).cuts.get(input.id) ?? []).flatMap((cut) => [
    { low: unknown.low, high: cut - 1 },
    { low: cut, high: unknown.high },
  ]);
  return distinct(table, input, [...exact, ...[...open, unknown, 'none'].map(sample)]);
}

/** Rows left standing, with the first ways that leave just these: one of the last group, and what came before it. */
interface Combined {
  readonly mask: number;
  readonly before?: Combined;
  readonly way?: Way;
}

const lowest = (mask: number): number => 31 - Math.clz32(mask & -mask);
const without = (mask: number, row: number): number => mask & ~(1 << row);

/** A day or number as the part of the axis that it stands for, or as itself where its order with others matters. */
function shown(table: Table, { before, way }: Combined): Readonly<Record<string, Fact>> {
  const { ordered } = structureOf(table);
  const own = Object.entries(way?.parts ?? {}).map(([id, part]) => [
    id,
    ordered.has(id) ? (way?.facts[id] ?? part) : part,
  ]);
  return { ...(before && shown(table, before)), ...Object.fromEntries(own) };
}

/** All that one question can be left with, whatever is told of each group. */
function combined(groups: readonly (readonly Way[])[], index: number): readonly Combined[] {
  let all: readonly Combined[] = [{ mask: -1 }];
  for (const ways of groups) {
    const byMask = new Map<number, Combined>();
    for (const before of all)
      for (const way of ways) {
        const mask = before.mask & (way.masks[index] ?? 0);
        if (!byMask.has(mask)) byMask.set(mask, { mask, before, way });
      }
    all = [...byMask.values()];
  }
  return all;
}

/** Facts as a command line has them, the inputs that make no difference left out. */
function told(table: Table, combination: Combined, keys: ReadonlySet<string>): string {
  const facts = shown(table, combination);
  return table.inputs
    .filter(({ id }) => facts[id] !== undefined && keys.has(id))
    .map((input) => `${input.id}:${writeFact(input, facts[input.id] ?? 'unknown')}`)
    .join(' ');
}

function proveQuestion(
  table: Table,
  ways: readonly (readonly Way[])[],
  index: number,
  question: Question,
): TableFault[] {
  const everything = combined(ways, index);
  const { groups } = structureOf(table);
  const matter = new Set(
    groups
      .filter(({ inputs, derived }) =>
        [...inputs, ...derived].some((key) => question.rows.some(({ when }) => key in when)),
      )
      .flatMap(({ inputs }) => inputs),
  );
  const say = (one: Combined): string => told(table, one, matter);
  const row = (at: number) => question.rows[at];

  const gap = everything.find(({ mask }) => mask === 0);
  if (gap)
    return [
      {
        path: ['questions', index, 'rows'],
        fault: `No row of ${question.id} is met by ${say(gap)}.`,
        remedy: 'Add a row for it, or let the last row have no condition (when: {}).',
      },
    ];
  return question.rows.flatMap(({ id, outcome }, at): TableFault[] => {
    const path = ['questions', index, 'rows', at];
    const standing = everything.filter(({ mask }) => (mask & (1 << at)) !== 0);
    const [first] = standing;
    if (!first)
      return [
        {
          path,
          fault: `Row ${id} of ${question.id} is met by no combination: its conditions never hold together.`,
          remedy: 'Mend its conditions, or delete it.',
        },
      ];
    const deciding = standing.filter(({ mask }) => lowest(mask) === at);
    const [met] = deciding;
    if (!met)
      return [
        {
          path,
          fault: `Row ${id} of ${question.id} never decides: row ${row(lowest(first.mask))?.id} before it takes ${say(first)}, and rows before it take all else that meets it.`,
          remedy: 'Move it up, narrow the rows before it, or delete it.',
        },
      ];
    const needed = deciding.some(({ mask }) => {
      const rest = without(mask, at);
      return rest === 0 || row(lowest(rest))?.outcome !== outcome;
    });
    if (needed) return [];
    const next = row(lowest(without(met.mask, at)))?.id;
    return [
      {
        path,
        fault: `Row ${id} of ${question.id} could be dropped without changing an answer: for ${say(met)} row ${next} also comes to ${outcome}, and so it is wherever ${id} decides.`,
        remedy: `Delete it, or mend its outcome.`,
      },
    ];
  });
}

function proveExamples(table: Table): TableFault[] {
  return table.examples.flatMap(({ note, facts, rows }, index) =>
    Object.entries(rows).flatMap(([id, expected]): TableFault[] => {
      const question = table.questions.find((one) => one.id === id);
      const found = question && decide(question, withDerived(table, readFacts(table, facts, '2000-01-01'))).id;
      if (found === expected) return [];
      return [
        {
          path: ['examples', index],
          fault: `Example "${note}" comes to row ${found} of ${id}, not ${expected}.`,
          remedy: 'Mend the example, or the rows that lead to the other answer.',
        },
      ];
    }),
  );
}

/**
 * Proves a table: every combination of what could be told, each date axis cut at the days that the table names, meets a
 * row; every row decides some combination; none could be dropped without changing an outcome; the examples come out.
 * @returns what is wrong, with the combination that breaks it; nothing where the table holds.
 */
export function prove(table: Table): readonly TableFault[] {
  const references = checkReferences(table);
  if (references.length > 0) return references;
  const ways = structureOf(table).groups.map((group) =>
    distinctWays(table, group, table.questions, (input) => everyWay(table, input)),
  );
  const faults = table.questions.flatMap((question, index) => proveQuestion(table, ways, index, question));
  return faults.length > 0 ? faults : proveExamples(table);
}
