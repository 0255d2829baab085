import type { OutcomeValue, Question, Table, TableInput } from '../knowledge/schema/table.ts';
import { DAYS_IN_A_YEAR } from '../language/calendar.ts';
import { everyWay } from './every-way.ts';
import { ANY_DAY, type Fact, isExact, writeFact } from './facts.ts';
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

/**
 * An exact day or number as a command line can have it. The first day of all stands for any that is earlier than others, and its year
 * is read as one of our time: a year before all days that it is held against will do as well.
 */
function exactly(table: Table, id: string, fact: Fact): Fact {
  if (!isExact(fact) || fact.low !== ANY_DAY.low) return fact;
  const { cuts, ordered } = structureOf(table);
  const first = Math.min(...(ordered.get(id) ?? []).flatMap((other) => cuts.get(other)?.[0] ?? []));
  const early = Number.isFinite(first) ? first - DAYS_IN_A_YEAR : 0;
  return { low: early, high: early };
}

/** A day or number as the part of the axis that it stands for, or as itself where its order with others matters. */
function shown(table: Table, { before, way }: Combined): Readonly<Record<string, Fact>> {
  const { ordered } = structureOf(table);
  const own = Object.entries(way?.parts ?? {}).map(([id, part]) => [
    id,
    ordered.has(id) ? exactly(table, id, way?.facts[id] ?? part) : part,
  ]);
  return { ...(before && shown(table, before)), ...Object.fromEntries(own) };
}

/** Where there is none, that is told by telling nothing. */
const isToldByNothing = (input: TableInput, fact: Fact): boolean =>
  input.kind !== 'choice' && input['left-out'] === 'none' && fact === 'none';

/** Facts as a command line has them, the inputs that make no difference left out. */
export function told(table: Table, combination: Combined, keys: ReadonlySet<string>): string {
  const facts = shown(table, combination);
  return table.inputs
    .flatMap((input) => {
      const fact = facts[input.id];
      if (fact === undefined || !keys.has(input.id) || isToldByNothing(input, fact)) return [];
      return [`${input.id}:${writeFact(input, fact)}`];
    })
    .join(' ');
}
