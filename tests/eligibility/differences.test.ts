import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Option } from '../../src/command/command.ts';
import { readCommandLine } from '../../src/command/command-line.ts';
import { loadCommands } from '../../src/commands.ts';
import { outcomeDifferences } from '../../src/eligibility/differences.ts';
import { decide, withDerived } from '../../src/eligibility/evaluate.ts';
import { readFacts } from '../../src/eligibility/facts.ts';
import { OUTCOMES } from '../../src/knowledge/outcomes.ts';
import type { Table } from '../../src/knowledge/schema/table.ts';
import { theKnowledge } from '../the-knowledge.ts';

const commands = await loadCommands(theKnowledge);
const { tables } = theKnowledge;

function getTable(at: number): Table {
  const table = tables[at];
  if (!table) throw new Error(`there is no table ${at}`);
  return table;
}

/** The options of a command line, as facts. */
function factsIn(table: Table, line: string) {
  const read = readCommandLine(`/${table.command.name.en} ${line}`, commands);
  if (!read.ok) throw new Error(`cannot be read: ${line}`);
  return withDerived(table, readFacts(table, read.call.options, '2024-01-01'));
}

/** The table with another outcome in one row. */
function withOutcome(table: Table, question: number, row: number, outcome: (typeof OUTCOMES)[number]): Table {
  const copy = structuredClone(table);
  const one = copy.questions[question]?.rows[row];
  if (one) one.outcome = outcome;
  return copy;
}

test('a table is no different from itself', () => {
  for (const table of tables) expect(outcomeDifferences(table, structuredClone(table))).toEqual([]);
});

test('any row with another outcome is found, with facts that it decides', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: tables.length - 1 }),
      fc.nat(),
      fc.nat(),
      fc.constantFrom(...OUTCOMES),
      (which, some, other, outcome) => {
        const table = getTable(which);
        const at = some % table.questions.length;
        const question = table.questions[at];
        if (!question) throw new Error('a table has questions');
        const rowAt = other % question.rows.length;
        const row = question.rows[rowAt];
        const after = withOutcome(table, at, rowAt, outcome);
        const found = outcomeDifferences(table, after);
        if (row?.outcome === outcome) {
          expect(found).toEqual([]);
          return;
        }
        expect(found).toMatchObject([{ question: question.id, before: row?.outcome, after: outcome }]);
        for (const example of found?.[0]?.examples ?? [])
          expect(decide(question, factsIn(table, example)).id).toBe(row?.id);
      },
    ),
    { numRuns: 40 },
  );
});

/** What the command takes the options of an example for; one that it refuses is told as such. */
function takenFrom(table: Table, line: string): readonly string[] {
  const command = commands.find(({ name }) => name.en === table.command.name.en);
  const read = readCommandLine(`/${table.command.name.en} ${line}`, commands);
  if (!command || !read.ok) return [`cannot be read: ${line}`];
  return Object.entries(read.call.options).map(([name, given]) => {
    const { kind }: Option = command.options[name];
    const value = kind.read(given, { knowledge: theKnowledge, commands, today: '2024-01-01', locale: 'nb' });
    return `${name}:${value.ok ? kind.write(value.value) : 'refused'}`;
  });
}

test('an example is what its command takes it for, word for word', () => {
  for (const table of tables)
    for (const [at, { rows }] of table.questions.entries())
      for (const [row, { outcome }] of rows.entries()) {
        const other = OUTCOMES.find((one) => one !== outcome) ?? outcome;
        for (const { examples } of outcomeDifferences(table, withOutcome(table, at, row, other)) ?? [])
          for (const example of examples) expect(takenFrom(table, example).join(' ')).toBe(example);
      }
});

test('what is no longer asked for is in no example', () => {
  const before = getTable(0);
  const after = structuredClone(before);
  const [gone] = before.inputs;
  if (!gone) throw new Error('a table has inputs');
  after.inputs = after.inputs.filter(({ id }) => id !== gone.id);
  for (const { rows } of after.questions) for (const row of rows) row.outcome = 'unclear';
  const examples = (outcomeDifferences(before, after) ?? []).flatMap((one) => one.examples);
  expect(examples.length).toBeGreaterThan(0);
  expect(examples.join(' ')).not.toContain(`${gone.id}:`);
});

test('a table that asks for another kind of thing under the same name cannot be held against it', () => {
  const table = getTable(0);
  const after = structuredClone(table);
  const date = after.inputs.find(({ kind }) => kind === 'date');
  Object.assign(date ?? {}, { kind: 'number', unit: 'months' });
  expect(outcomeDifferences(table, after)).toBeUndefined();
});
