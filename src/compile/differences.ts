import { type OutcomeDifference, outcomeDifferences } from '../eligibility/differences.ts';
import type {
  Contact,
  DerivedFigure,
  KnowledgeData,
  Observation,
  Release,
  Rule,
  Scheme,
  Series,
  Statement,
  Topic,
} from '../knowledge/knowledge.ts';
import type { Table } from '../knowledge/schema/table.ts';

/** A figure as answers give it: printed by a release, or following from others. */
export type ChangedFigure = (Observation | DerivedFigure) & { readonly series: string };

/** What answers are made of, by the part of them that it makes. */
interface Parts {
  readonly releases: Release;
  readonly figures: ChangedFigure;
  readonly rules: Rule;
  readonly statements: Statement;
  readonly series: Omit<Series, 'observations'>;
  readonly schemes: Omit<Scheme, 'statements'>;
  readonly topics: Omit<Topic, 'rules'>;
  readonly contacts: Contact;
}
export type Part = keyof Parts;

/** What of one part is there now and was not, was and is not, or is another under the same id. By id. */
interface Difference<Item> {
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
  readonly changed: readonly { readonly before: Item; readonly after: Item }[];
}

/** What a decision table comes to otherwise than it did. */
export interface TableDifference {
  readonly table: string;
  readonly command: string;
  readonly how: 'added' | 'removed' | 'changed' | 'incomparable';
  readonly outcomes: readonly OutcomeDifference[];
  /** Rows, as `question/row`, whose reason or rules are others, wherever they decide. */
  readonly reworded: readonly string[];
}

export type Differences = { readonly [Name in Part]: Difference<Parts[Name]> } & {
  readonly tables: readonly TableDifference[];
};

const PARTS: { readonly [Name in Part]: (data: KnowledgeData) => readonly Parts[Name][] } = {
  releases: ({ releases }) => releases,
  figures: ({ series, derived }) => [
    ...series.flatMap(({ id, observations }) => observations.map((one) => ({ ...one, series: id }))),
    ...derived,
  ],
  rules: ({ topics }) => topics.flatMap(({ rules }) => rules),
  // The words that a statement is found by, or goes first by, are in no answer.
  statements: ({ schemes }) =>
    schemes.flatMap(({ statements }) => statements.map(({ keywords, told, ...rest }) => rest)),
  series: ({ series }) => series.map(({ observations, ...rest }) => rest),
  schemes: ({ schemes }) => schemes.map(({ statements, ...rest }) => rest),
  topics: ({ topics }) => topics.map(({ rules, ...rest }) => rest),
  contacts: ({ contacts }) => contacts,
};
const NAMES = Object.keys(PARTS) as Part[];

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function differenceOf<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
): Difference<Item> {
  const was = new Map(before.map((one) => [one.id, one]));
  const is = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !was.has(id)),
    removed: before.filter(({ id }) => !is.has(id)),
    changed: after.flatMap((now) => {
      const then = was.get(now.id);
      return then && !isSame(then, now) ? [{ before: then, after: now }] : [];
    }),
  };
}

/** Rows of the same id and outcome that give another reason. */
function rewordedIn(before: Table, after: Table): string[] {
  const rowsOf = ({ questions }: Table) =>
    questions.flatMap(({ id, rows }) => rows.map((row) => ({ ...row, name: `${id}/${row.id}` })));
  const was = new Map(rowsOf(before).map((row) => [row.name, row]));
  return rowsOf(after).flatMap(({ name, outcome, because, why, ...now }) => {
    const then = was.get(name);
    if (!then || then.outcome !== outcome) return [];
    const reasonsNow = [because, why, now.also, now['why-if']];
    return isSame([then.because, then.why, then.also, then['why-if']], reasonsNow) ? [] : [name];
  });
}

function tableDifferences(before: readonly Table[], after: readonly Table[]): TableDifference[] {
  const was = new Map(before.map((one) => [one.id, one]));
  const nothing = { outcomes: [], reworded: [] };
  const named = ({ id, command }: Table) => ({ table: id, command: command.name.en });
  return [
    ...after.flatMap((now): TableDifference[] => {
      const then = was.get(now.id);
      if (!then) return [{ ...named(now), how: 'added', ...nothing }];
      if (isSame(then, now)) return [];
      const outcomes = outcomeDifferences(then, now);
      const reworded = rewordedIn(then, now);
      if (!outcomes) return [{ ...named(now), how: 'incomparable', outcomes: [], reworded }];
      return outcomes.length + reworded.length > 0 ? [{ ...named(now), how: 'changed', outcomes, reworded }] : [];
    }),
    ...before
      .filter(({ id }) => !after.some((one) => one.id === id))
      .map((then): TableDifference => ({ ...named(then), how: 'removed', ...nothing })),
  ];
}

/** What one version of the knowledge answers otherwise than another: of files nothing is said. */
export function differencesBetween(before: KnowledgeData, after: KnowledgeData): Differences {
  const of = <Name extends Part>(name: Name): Difference<Parts[Name]> =>
    differenceOf<Parts[Name]>(PARTS[name](before), PARTS[name](after));
  const parts = Object.fromEntries(NAMES.map((name) => [name, of(name)])) as unknown as Omit<Differences, 'tables'>;
  return { ...parts, tables: tableDifferences(before.tables, after.tables) };
}

/** Whether any answer is another. */
export const isAnyDifferent = (differences: Differences): boolean =>
  differences.tables.length > 0 ||
  NAMES.some((name) => {
    const { added, removed, changed } = differences[name];
    return added.length + removed.length + changed.length > 0;
  });
