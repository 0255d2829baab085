import { oncePer } from '../knowledge/once.ts';
import type { Question, Row } from '../knowledge/schema/table.ts';
import type { Fact, Facts } from './facts.ts';

/** The rows of each question that are left standing, a bit a row, one mask a question. */
export interface Standing {
  readonly masks: readonly number[];
}

export const holds = (values: readonly string[] | undefined, fact: Fact | undefined): boolean =>
  values === undefined || (typeof fact === 'string' && values.includes(fact));

/** For each fact that rows look at: the rows that each of its values leaves standing, and any other value. */
type RowsByValue = ReadonlyMap<string, { readonly values: ReadonlyMap<Fact, number>; readonly others: number }>;

const rowsByValue = oncePer(({ rows }: Question): RowsByValue => {
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
});

/** A bit for each row that these facts, of one group, do not rule out. */
export function maskOf(question: Question, keys: readonly string[], facts: Facts): number {
  const standing = rowsByValue(question);
  let mask = 2 ** question.rows.length - 1;
  for (const key of keys) {
    const one = standing.get(key);
    if (one) mask &= one.values.get(facts[key] ?? '') ?? one.others;
  }
  return mask;
}

/** The first row that a mask leaves standing. */
export const lowest = (mask: number): number => 31 - Math.clz32(mask & -mask);

/** The row that decides; undefined where none is left. */
export const rowIn = ({ rows }: Question, mask: number): Row | undefined => rows[lowest(mask)];

/** The first row that no fact rules out. */
export function rowFor(question: Question, facts: Facts): Row | undefined {
  const standing = rowsByValue(question);
  let mask = 2 ** question.rows.length - 1;
  for (const [key, one] of standing) mask &= one.values.get(facts[key] ?? '') ?? one.others;
  return rowIn(question, mask);
}

const keyOf = (masks: readonly number[]): string | number => (masks.length === 1 ? (masks[0] ?? 0) : masks.join());

type ByMasks<One> = Map<string | number, One>;

function put<One extends Standing>(one: One, byMasks: ByMasks<One>, add: (known: One, one: One) => One): void {
  const key = keyOf(one.masks);
  const known = byMasks.get(key);
  byMasks.set(key, known === undefined ? one : add(known, one));
}

/** Those that leave the same rows standing as one, which `add` makes of the two. */
export function merged<One extends Standing>(all: Iterable<One>, add: (known: One, one: One) => One): readonly One[] {
  const byMasks: ByMasks<One> = new Map();
  for (const one of all) put(one, byMasks, add);
  return [...byMasks.values()];
}

/** The rows that neither rules out. */
export const inBoth = (one: Standing, other: Standing): readonly number[] =>
  one.masks.map((mask, at) => mask & (other.masks[at] ?? 0));

/** Nothing is ruled out yet. */
export const ALL_ROWS = -1;

/**
 * What the groups leave standing together, each combination of masks once. Groups bear on one another through rows alone, so
 * one is taken in after the other and only what differs in its masks is followed further.
 */
export function together<All extends Standing, One extends Standing>(
  groups: readonly (readonly One[])[],
  nothing: All,
  join: (all: All, one: One) => All,
  add: (known: All, other: All) => All,
): readonly All[] {
  let all: readonly All[] = [nothing];
  for (const ways of groups) {
    const byMasks: ByMasks<All> = new Map();
    for (const one of all) for (const way of ways) put(join(one, way), byMasks, add);
    all = [...byMasks.values()];
  }
  return all;
}
