import type { OutcomeValue, Question, Table } from '../knowledge/schema/table.ts';
import { everyWay } from './every-way.ts';
import { type Fact, writeFact } from './facts.ts';
import { ALL_ROWS, rowIn, type Standing, together } from './masks.ts';
import { structureOf } from './structure.ts';
import { distinctWays, type Way } from './ways.ts';

/** Rows left standing, a mask a question, with the first ways that leave just these: the last group's, and those before. */
export interface Combined extends Standing {
  readonly before?: Combined;
  readonly way?: Way;
}

export type Groups = readonly (readonly Way[])[];

/** All that could be told of each group of inputs, as far as the table can tell it apart. */
export const groupsOf = (table: Table): Groups =>
  structureOf(table).groups.map((group) =>
    distinctWays(table, group, table.questions, (input) => everyWay(table, input)),
  );

/** All that questions, by their place in the table, can be left with together. */
export const combined = (groups: Groups, questions: readonly number[]): readonly Combined[] => {
  const nothing: Combined = { masks: questions.map(() => ALL_ROWS) };
  const join = (before: Combined, way: Way): Combined => ({
    masks: before.masks.map((mask, at) => mask & (way.masks[questions[at] ?? 0] ?? 0)),
    before,
    way,
  });
  return together(groups, nothing, join, (first) => first);
};

export const outcomeIn = (question: Question, mask: number): OutcomeValue | undefined => rowIn(question, mask)?.outcome;

/** The inputs that can make a difference to some of the questions. */
export const inputsThatMatter = (table: Table, questions: readonly Question[]): ReadonlySet<string> =>
  new Set(
    structureOf(table)
      .groups.filter(({ inputs, derived }) =>
        [...inputs, ...derived].some((key) => questions.some(({ rows }) => rows.some(({ when }) => key in when))),
      )
      .flatMap(({ inputs }) => inputs),
  );

/** A day or number as the part of the axis that it stands for, or as itself where its order with others matters. */
function shown(table: Table, { before, way }: Combined): Readonly<Record<string, Fact>> {
  const { ordered } = structureOf(table);
  const own = Object.entries(way?.parts ?? {}).map(([id, part]) => [
    id,
    ordered.has(id) ? (way?.facts[id] ?? part) : part,
  ]);
  return { ...(before && shown(table, before)), ...Object.fromEntries(own) };
}

/** Facts as a command line has them, the inputs that make no difference left out. */
export function told(table: Table, combination: Combined, keys: ReadonlySet<string>): string {
  const facts = shown(table, combination);
  return table.inputs
    .filter(({ id }) => facts[id] !== undefined && keys.has(id))
    .map((input) => `${input.id}:${writeFact(input, facts[input.id] ?? 'unknown')}`)
    .join(' ');
}
