import type { Condition } from '../knowledge/schema/condition.ts';
import type { OutcomeValue, Question, Row, Table, TableInput } from '../knowledge/schema/table.ts';
import { combined, groupsOf, inputsThatMatter, outcomeIn, told } from './combined.ts';
import { valuesOf } from './facts.ts';

/** An outcome that is another than it was, for some of what could be told. */
export interface OutcomeDifference {
  readonly question: string;
  readonly before: OutcomeValue;
  readonly after: OutcomeValue;
  /** Some of what leads there, as options of the table's command; those with least unknown first. */
  readonly examples: readonly string[];
}

const MOST_EXAMPLES = 3;

/** Derived facts of one table under names that the other cannot have, so that both can be asked at once. */
const earlier = (id: string): string => `earlier.${id}`;

type Rename = (fact: string) => string;

const renameIn = (condition: Condition, rename: Rename): Condition =>
  Object.fromEntries(
    Object.entries(condition).map(([key, inner]) => {
      if (key === 'any' || key === 'all') return [key, (inner as Condition[]).map((one) => renameIn(one, rename))];
      if (key === 'not') return [key, renameIn(inner as Condition, rename)];
      return [rename(key), inner];
    }),
  );

const renameRow = (row: Row, rename: Rename): Row => ({
  ...row,
  when: Object.fromEntries(Object.entries(row.when).map(([fact, values]) => [rename(fact), values])),
});

/** An input of both tables with the values that both know; undefined where it is another kind of thing in each. */
function inBoth(one: TableInput, other: TableInput | undefined): TableInput | undefined {
  if (!other) return one;
  if (one.kind !== 'choice' || other.kind !== 'choice') return one.kind === other.kind ? one : undefined;
  const choices = one.choices.filter(({ value }) => valuesOf(other).includes(value));
  return choices.length > 0 ? { ...one, choices } : undefined;
}

/** Both tables as one over the same inputs: the questions of the first come first. */
function together(before: Table, after: Table): Table | undefined {
  const inputs = [
    ...after.inputs.map((one) =>
      inBoth(
        one,
        before.inputs.find(({ id }) => id === one.id),
      ),
    ),
    ...before.inputs.filter(({ id }) => !after.inputs.some((one) => one.id === id)),
  ];
  if (inputs.some((one) => one === undefined)) return undefined;
  const derived = new Set(before.derived.map(({ id }) => id));
  const rename: Rename = (fact) => (derived.has(fact) ? earlier(fact) : fact);
  return {
    ...after,
    inputs: inputs.filter((one) => one !== undefined),
    derived: [
      ...before.derived.map((one) => ({
        ...one,
        id: earlier(one.id),
        values: one.values.map(({ when, ...rest }) => (when ? { ...rest, when: renameIn(when, rename) } : rest)),
      })),
      ...after.derived,
    ],
    questions: [
      ...before.questions.map((one) => ({ ...one, rows: one.rows.map((row) => renameRow(row, rename)) })),
      ...after.questions,
    ],
  };
}

const unknowns = (example: string): number => example.split(':unknown').length;

/**
 * Where two versions of a table come to different outcomes: found by following both through all that could be told, so that
 * no difference is missed. Values that only one of them knows are left aside.
 * @returns undefined where they cannot be held against each other, because an input has become another kind of thing.
 */
export function outcomeDifferences(before: Table, after: Table): readonly OutcomeDifference[] | undefined {
  const both = together(before, after);
  if (!both) return undefined;
  const groups = groupsOf(both);
  const differencesIn = (question: Question, at: number): OutcomeDifference[] => {
    const other = after.questions.findIndex(({ id }) => id === question.id);
    const then = after.questions[other];
    if (!then) return [];
    const second = before.questions.length + other;
    const asked = [both.questions[at], both.questions[second]].filter((one) => one !== undefined);
    const matter = inputsThatMatter(both, asked);
    // What is no longer asked for is no option of the command of now.
    const options = new Set(after.inputs.flatMap((one) => (matter.has(one.id) ? one.id : [])));
    const found = new Map<string, { before: OutcomeValue; after: OutcomeValue; examples: string[] }>();
    for (const one of combined(groups, [at, second])) {
      const [was, is] = [outcomeIn(question, one.masks[0] ?? 0), outcomeIn(then, one.masks[1] ?? 0)];
      if (was === undefined || is === undefined || was === is) continue;
      const difference = found.get(`${was} ${is}`) ?? { before: was, after: is, examples: [] };
      difference.examples.push(told(both, one, options));
      found.set(`${was} ${is}`, difference);
    }
    return [...found.values()].map(({ examples, ...outcomes }) => ({
      question: question.id,
      ...outcomes,
      examples: examples.toSorted((a, b) => unknowns(a) - unknowns(b)).slice(0, MOST_EXAMPLES),
    }));
  };
  return before.questions.flatMap(differencesIn);
}
