import { decide, meetsTest, withDerived } from './evaluate.ts';
import { type Fact, isRange, readFact, readFacts, writeFact } from './facts.ts';
import { checkReferences, type TableFault } from './references.ts';
import { type Sample, samplesOf } from './samples.ts';
import { type Cell, layOut, type Space } from './space.ts';
import { structureOf } from './structure.ts';
import type { Question, Table, TableInput } from './table.ts';

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

/** Ways of one group of inputs that leave the same rows standing, with the facts of the first of them. */
interface Way {
  readonly mask: number;
  readonly facts: Readonly<Record<string, Fact>>;
}

const firstOf = (ways: Iterable<Way>): Way[] => {
  const byMask = new Map<number, Way>();
  for (const way of ways) if (!byMask.has(way.mask)) byMask.set(way.mask, way);
  return [...byMask.values()];
};

const lowest = (mask: number): number => 31 - Math.clz32(mask & -mask);
const without = (mask: number, row: number): number => mask & ~(1 << row);

/** A day or number as the part of the axis that it stands for, or as itself where its order with others matters. */
function shown(table: Table, { facts, parts }: Cell): Way['facts'] {
  const { ordered } = structureOf(table);
  return { ...parts, ...Object.fromEntries(Object.entries(facts).filter(([id]) => ordered.has(id))) };
}

/** Facts as a command line has them, the inputs that make no difference left out. */
const told = (table: Table, facts: Way['facts'], keys: ReadonlySet<string>): string =>
  table.inputs
    .filter(({ id }) => facts[id] !== undefined && keys.has(id))
    .map((input) => `${input.id}:${writeFact(input, facts[input.id] ?? 'unknown')}`)
    .join(' ');

function proveQuestion(table: Table, space: Space, index: number, question: Question): TableFault[] {
  const everything: Way[] = space.groups.reduce<Way[]>(
    (soFar, { cells }) => {
      const own = firstOf(cells.map((cell) => ({ mask: cell.masks[index] ?? 0, facts: shown(table, cell) })));
      return firstOf(
        soFar.flatMap((one) =>
          own.map((other) => ({ mask: one.mask & other.mask, facts: { ...one.facts, ...other.facts } })),
        ),
      );
    },
    [{ mask: -1, facts: {} }],
  );
  const { groups } = structureOf(table);
  const matter = new Set(
    groups
      .filter(({ inputs, derived }) =>
        [...inputs, ...derived].some((key) => question.rows.some(({ when }) => key in when)),
      )
      .flatMap(({ inputs }) => inputs),
  );
  const say = ({ facts }: Way): string => told(table, facts, matter);
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
  const targets = table.questions.map((question) => ({ question }));
  const space = layOut(table, targets, (input) => everyWay(table, input), { distinct: true });
  const faults = table.questions.flatMap((question, index) => proveQuestion(table, space, index, question));
  return faults.length > 0 ? faults : proveExamples(table);
}
