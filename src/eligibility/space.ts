import type { OutcomeValue, Question, Row, Table } from '../knowledge/schema/table.ts';
import { derive } from './evaluate.ts';
import type { Fact, Facts } from './facts.ts';
import { type Sample, samplesOf } from './samples.ts';
import { derivedByDepth, type Group, structureOf } from './structure.ts';

/** A question to be followed through all that is possible; `instead` puts derived facts in the place of those found. */
export interface Target {
  readonly question: Question;
  readonly instead?: { readonly when: Row['when']; readonly facts: Readonly<Record<string, string>> } | undefined;
}

/** One way in which the inputs of a group could be, with the rows that it leaves standing: a bit a row, by target. */
export interface Cell {
  readonly parts: Readonly<Record<string, Fact>>;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly masks: readonly number[];
  readonly weight: number;
  readonly impossible: boolean;
}

/** Rows left standing, by target, and how much of all that is possible leaves just these. */
export interface Combination {
  readonly masks: readonly number[];
  readonly weight: number;
}

/** All that is still possible, as ways of each group: nothing in one group bears on another but through rows. */
export interface Space {
  readonly targets: readonly Target[];
  readonly groups: readonly { readonly inputs: readonly string[]; readonly cells: readonly Cell[] }[];
}

const holds = (values: readonly string[] | undefined, fact: Fact | undefined): boolean =>
  values === undefined || (typeof fact === 'string' && values.includes(fact));

/** For each fact that rows look at: the rows that each of its values leaves standing, and any other value. */
type Standing = ReadonlyMap<string, { readonly values: ReadonlyMap<Fact, number>; readonly others: number }>;

const standingFor = new WeakMap<Question, Standing>();

function makeStanding({ rows }: Question): Standing {
  const keys = new Set(rows.flatMap(({ when }) => Object.keys(when)));
  const maskWhere = (isLeft: (row: Row) => boolean): number =>
    rows.reduce((mask, row, index) => (isLeft(row) ? mask | (1 << index) : mask), 0);
  return new Map(
    [...keys].map((key) => {
      const values = new Set(rows.flatMap(({ when }) => when[key] ?? []));
      const masks = [...values].map((value) => [value, maskWhere(({ when }) => holds(when[key], value))] as const);
      return [key, { values: new Map<Fact, number>(masks), others: maskWhere(({ when }) => when[key] === undefined) }];
    }),
  );
}

/** A bit for each row that these facts, of one group, do not rule out. */
export function maskOf(question: Question, keys: readonly string[], facts: Facts): number {
  const standing = standingFor.get(question) ?? makeStanding(question);
  standingFor.set(question, standing);
  let mask = 2 ** question.rows.length - 1;
  for (const key of keys) {
    const one = standing.get(key);
    if (one) mask &= one.values.get(facts[key] ?? '') ?? one.others;
  }
  return mask;
}

const replaced = ({ instead }: Target, facts: Facts): Facts =>
  instead && Object.entries(instead.when).every(([key, values]) => holds(values, facts[key]))
    ? { ...facts, ...instead.facts }
    : facts;

/** Every way of a group; those that only a slip leads to are left out, unless what was told is such a slip already. */
function cellsOf(
  table: Table,
  group: Group,
  targets: readonly Target[],
  choices: readonly (readonly Sample[])[],
): Cell[] {
  const keys = [...group.inputs, ...group.derived];
  const steps = derivedByDepth(table, group);
  const slips = table.derived
    .filter(({ id }) => group.derived.includes(id))
    .flatMap(({ id, values }) =>
      values.filter(({ impossible }) => impossible).map(({ value }) => [id, value] as const),
    );
  const cells: Cell[] = [];
  // Written over from way to way; each cell takes a copy.
  const facts: Record<string, Fact> = {};
  const told: Record<string, Fact> = {};
  const parts: Record<string, Fact> = {};
  const extend = (depth: number, weight: number): void => {
    for (const derived of steps[depth] ?? []) facts[derived.id] = derive(derived, facts);
    const id = group.inputs[depth];
    if (id === undefined) {
      const masks = targets.map((target) => maskOf(target.question, keys, replaced(target, facts)));
      const impossible = slips.some(([key, value]) => facts[key] === value);
      cells.push({ parts: { ...parts }, facts: { ...told }, masks, weight, impossible });
      return;
    }
    for (const { fact, part, weight: share } of choices[depth] ?? []) {
      facts[id] = told[id] = fact;
      parts[id] = part;
      extend(depth + 1, weight * share);
    }
  };
  extend(0, 1);
  return cells;
}

/** All that the facts leave possible. */
export function spaceOf(table: Table, facts: Facts, targets: readonly Target[]): Space {
  const inputs = new Map(table.inputs.map((input) => [input.id, input]));
  const groups = structureOf(table).groups.map((group) => {
    const choices = group.inputs.map((id) => {
      const input = inputs.get(id);
      return input ? samplesOf(table, input, facts) : [];
    });
    const cells = cellsOf(table, group, targets, choices);
    const possible = cells.filter(({ impossible }) => !impossible);
    return { inputs: group.inputs, cells: possible.length > 0 ? possible : cells };
  });
  return { targets, groups };
}

/** Ways that leave the same rows standing, as one. */
export function merged(combinations: readonly Combination[]): readonly Combination[] {
  const byMasks = new Map<string, Combination>();
  for (const { masks, weight } of combinations) {
    const key = masks.join();
    byMasks.set(key, { masks, weight: weight + (byMasks.get(key)?.weight ?? 0) });
  }
  return [...byMasks.values()];
}

/** Both at once: the rows that neither rules out. */
export const both = (one: Combination, other: Combination): Combination => ({
  masks: one.masks.map((mask, index) => mask & (other.masks[index] ?? 0)),
  weight: one.weight * other.weight,
});

const NOTHING_RULED_OUT = -1;

function combineAll({ targets, groups }: Space, except: number | undefined): readonly Combination[] {
  let combined: readonly Combination[] = [{ masks: targets.map(() => NOTHING_RULED_OUT), weight: 1 }];
  for (const [index, { cells }] of groups.entries()) {
    if (index === except) continue;
    const own = merged(cells);
    combined = merged(combined.flatMap((one) => own.map((other) => both(one, other))));
  }
  return combined;
}

const made = new WeakMap<Space, Map<number | undefined, readonly Combination[]>>();

/** What all groups but one leave standing together; worked out once for each space. */
export function combine(space: Space, except?: number): readonly Combination[] {
  const known = made.get(space) ?? new Map<number | undefined, readonly Combination[]>();
  made.set(space, known);
  const combined = known.get(except) ?? combineAll(space, except);
  known.set(except, combined);
  return combined;
}

/** The first row left standing decides. @throws where none is, which a proved table rules out. */
export function rowOf({ question }: Target, mask: number): Row {
  const row = question.rows[31 - Math.clz32(mask & -mask)];
  if (!row) throw new Error(`No row of ${question.id} is met, though the table should have been proved.`);
  return row;
}

export const outcomeOf = (target: Target, mask: number): OutcomeValue => rowOf(target, mask).outcome;
