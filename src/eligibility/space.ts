import { oncePer } from '../knowledge/once.ts';
import type { OutcomeValue, Question, Row, Table } from '../knowledge/schema/table.ts';
import { derive, impossibleIn } from './evaluate.ts';
import { type Fact, type Facts, isRange, isWhole, UNKNOWN } from './facts.ts';
import { ALL_ROWS, holds, inBoth, maskOf, merged, rowIn, type Standing, together } from './masks.ts';
import { type Sample, samplesOf } from './samples.ts';
import { derivedByDepth, type Group, structureOf } from './structure.ts';

/** A question to be followed through all that is possible; `instead` puts derived facts in the place of those found. */
export interface Target {
  readonly question: Question;
  readonly instead?: { readonly when: Row['when']; readonly facts: Readonly<Record<string, string>> } | undefined;
}

/** One way in which the inputs of a group could be, with the rows that it leaves standing: a bit a row, by target. */
export interface Cell extends Standing {
  readonly parts: Readonly<Record<string, Fact>>;
  /** Its number among all ways of the group: which of its samples each input takes, as the digits of one number. */
  readonly at: number;
  readonly weight: number;
  readonly impossible: boolean;
}

/** Rows left standing, by target, and how much of all that is possible leaves just these. */
export interface Combination extends Standing {
  readonly weight: number;
}

/** The ways of one group, and how many samples each of its inputs has. */
export interface GroupSpace {
  readonly inputs: readonly string[];
  readonly sizes: readonly number[];
  readonly cells: readonly Cell[];
}

/** All that is still possible, as ways of each group: nothing in one group bears on another but through rows. */
export interface Space {
  readonly targets: readonly Target[];
  readonly groups: readonly GroupSpace[];
}

/** The number of a way but for what one input is in it: ways that differ in that alone have the same. */
export function besides({ inputs, sizes }: GroupSpace, input: string): (cell: Cell) => number {
  const digit = inputs.indexOf(input);
  const size = sizes[digit] ?? 1;
  const step = sizes.slice(digit + 1).reduce((product, one) => product * one, 1);
  return ({ at }) => at - (Math.floor(at / step) % size) * step;
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
  const slips = impossibleIn(table).filter(([id]) => group.derived.includes(id));
  const cells: Cell[] = [];
  // Written over from way to way; each cell takes a copy.
  const facts: Record<string, Fact> = {};
  const parts: Record<string, Fact> = {};
  const extend = (depth: number, weight: number, at: number): void => {
    for (const derived of steps[depth] ?? []) facts[derived.id] = derive(derived, facts);
    const id = group.inputs[depth];
    if (id === undefined) {
      const masks = targets.map((target) => maskOf(target.question, keys, replaced(target, facts)));
      const impossible = slips.some(([key, value]) => facts[key] === value);
      cells.push({ parts: { ...parts }, at, masks, weight, impossible });
      return;
    }
    const samples = choices[depth] ?? [];
    for (const [digit, { fact, part, weight: share }] of samples.entries()) {
      facts[id] = fact;
      parts[id] = part;
      extend(depth + 1, weight * share, at * samples.length + digit);
    }
  };
  extend(0, 1, 0);
  return cells;
}

function groupSpaceOf(table: Table, group: Group, facts: Facts, targets: readonly Target[]): GroupSpace {
  const choices = group.inputs.map((id) => {
    const input = table.inputs.find((one) => one.id === id);
    return input ? samplesOf(table, input, facts) : [];
  });
  const cells = cellsOf(table, group, targets, choices);
  const possible = cells.filter(({ impossible }) => !impossible);
  const sizes = choices.map(({ length }) => length);
  return { inputs: group.inputs, sizes, cells: possible.length > 0 ? possible : cells };
}

const isUntold = (fact: Fact | undefined): boolean => fact === UNKNOWN || (isRange(fact) && isWhole(fact));

/** Groups of which nothing is told: those are most of most cases, have the most ways, and are the same in each, but for what is asked. */
const untoldIn = oncePer((_: Group) => new Map<string, GroupSpace>());

/** All that the facts leave possible. */
export function spaceOf(table: Table, facts: Facts, targets: readonly Target[]): Space {
  const asked = targets
    .map(({ question, instead }) => `${question.id} ${instead ? JSON.stringify(instead) : ''}`)
    .join();
  const groups = structureOf(table).groups.map((group) => {
    if (!group.inputs.every((id) => isUntold(facts[id]))) return groupSpaceOf(table, group, facts, targets);
    const known = untoldIn(group).get(asked) ?? groupSpaceOf(table, group, facts, targets);
    untoldIn(group).set(asked, known);
    return known;
  });
  return { targets, groups };
}

const alike = (one: Combination, other: Combination): Combination => ({
  masks: one.masks,
  weight: one.weight + other.weight,
});

/** Ways that leave the same rows standing, as one with the weight of all. */
export const mergedWays = (ways: readonly Combination[]): readonly Combination[] => merged(ways, alike);

/** Both at once: the rows that neither rules out. */
export const both = (one: Combination, other: Combination): Combination => ({
  masks: inBoth(one, other),
  weight: one.weight * other.weight,
});

const ownWays = oncePer(({ cells }: GroupSpace) => mergedWays(cells));

const combineAll = ({ targets, groups }: Space, except: number | undefined): readonly Combination[] =>
  together(
    groups.filter((_, index) => index !== except).map(ownWays),
    { masks: targets.map(() => ALL_ROWS), weight: 1 },
    both,
    alike,
  );

const combinedIn = oncePer((_: Space) => new Map<number | undefined, readonly Combination[]>());

/** What all groups but one leave standing together; worked out once for each space. */
export function combine(space: Space, except?: number): readonly Combination[] {
  const known = combinedIn(space);
  const combined = known.get(except) ?? combineAll(space, except);
  known.set(except, combined);
  return combined;
}

/** The first row left standing decides. @throws where none is, which a proved table rules out. */
export function rowOf({ question }: Target, mask: number): Row {
  const row = rowIn(question, mask);
  if (!row) throw new Error(`No row of ${question.id} is met, though the table should have been proved.`);
  return row;
}

export const outcomeOf = (target: Target, mask: number): OutcomeValue => rowOf(target, mask).outcome;
