import { oncePer } from '../knowledge/once.ts';
import type { Condition, Test } from '../knowledge/schema/condition.ts';
import type { Derived, Question, Row, Table } from '../knowledge/schema/table.ts';
import { dayNumber } from '../language/calendar.ts';
import { type Fact, type Facts, isRange, isWhole } from './facts.ts';
import { rowFor } from './masks.ts';
import { structureOf } from './structure.ts';

const named = new Map<string, number>();

/** The number of a day that a table names; remembered, since those few are asked for again and again. */
function cut(day: string): number {
  const number = named.get(day) ?? dayNumber(day);
  named.set(day, number);
  return number;
}

/** Whether a fact certainly meets a test. */
export function meetsTest(test: Test, fact: Fact | undefined, facts: Facts): boolean {
  if (Array.isArray(test)) return typeof fact === 'string' && test.includes(fact);
  if (!isRange(fact)) return false;
  const other = test['earlier-than'] === undefined ? undefined : facts[test['earlier-than']];
  return (
    (test.from === undefined || fact.low >= cut(test.from)) &&
    (test.to === undefined || fact.high <= cut(test.to)) &&
    (test.over === undefined || fact.low > test.over) &&
    (test['up-to'] === undefined || fact.high <= test['up-to']) &&
    (test['earlier-than'] === undefined || (isRange(other) && fact.high < other.low)) &&
    (test.known === undefined || !isWhole(fact))
  );
}

type Holds = (facts: Facts) => boolean;

function compile(condition: Condition): Holds {
  const parts = Object.entries(condition).map(([key, inner]): Holds => {
    if (key === 'any' || key === 'all') {
      const all = (inner as Condition[]).map(holdsOf);
      return key === 'any' ? (facts) => all.some((one) => one(facts)) : (facts) => all.every((one) => one(facts));
    }
    if (key === 'not') {
      const one = holdsOf(inner as Condition);
      return (facts) => !one(facts);
    }
    return (facts) => meetsTest(inner as Test, facts[key], facts);
  });
  const [first] = parts;
  return first && parts.length === 1 ? first : (facts) => parts.every((one) => one(facts));
}

/** A condition is read once and then asked thousands of times, while a table is proved or what is open is followed. */
const holdsOf = oncePer(compile);

/** Whether a condition certainly holds; `not` therefore holds where the inner one is open. */
export const meets = (condition: Condition, facts: Facts): boolean => holdsOf(condition)(facts);

/** The values of a derived fact with when each holds, read once as conditions are. */
const valuesIn = oncePer(({ values }: Derived) =>
  values.map(({ value, when }) => ({ value, holds: when ? holdsOf(when) : () => true })),
);

/** What a derived fact is, given all that it rests on. */
export const derive = (derived: Derived, facts: Facts): string =>
  valuesIn(derived).find(({ holds }) => holds(facts))?.value ?? 'unknown';

/** Adds the derived facts, in the order of the table: each may rest on those before it. */
export function withDerived(table: Table, inputs: Facts): Facts {
  const facts: Record<string, Fact> = { ...inputs };
  for (const derived of table.derived) facts[derived.id] = derive(derived, facts);
  return facts;
}

/** Facts with those derived, some of the inputs told otherwise: what these do not bear on is not derived anew. */
export function withTold(table: Table, facts: Facts, told: Facts): Facts {
  const { bearsOn } = structureOf(table);
  const all: Record<string, Fact> = { ...facts, ...told };
  const [first = '', ...others] = Object.keys(told);
  const again = bearsOn.get(first) ?? [];
  const derivedAnew =
    others.length === 0
      ? again
      : table.derived.filter((one) => [first, ...others].some((id) => bearsOn.get(id)?.includes(one)));
  for (const derived of derivedAnew) all[derived.id] = derive(derived, all);
  return all;
}

/** Whether a row's condition is met by inputs and derived facts together. */
export const meetsRow = ({ when }: Pick<Row, 'when'>, facts: Facts): boolean =>
  Object.entries(when).every(([key, values]) => {
    const fact = facts[key];
    return typeof fact === 'string' && values.includes(fact);
  });

/**
 * The row that decides, by hit policy `first`.
 * @throws where no row is met, which a proved table rules out.
 */
export function decide(question: Question, facts: Facts): Row {
  const row = rowFor(question, facts);
  if (!row) throw new Error(`No row of ${question.id} is met, though the table should have been proved.`);
  return row;
}

/** All rules that the deciding row rests on for these facts. */
export const rulesOf = (row: Row, facts: Facts): readonly string[] => [
  ...new Set([...row.because, ...row.also.filter(({ when }) => meets(when, facts)).flatMap(({ because }) => because)]),
];

/** Why the deciding row comes to what it does, for these facts. */
export const whyOf = (row: Row, facts: Facts): Row['why'] =>
  row['why-if'].find(({ when }) => meets(when, facts))?.why ?? row.why;

/** The values of derived facts that only a slip can lead to. */
export const impossibleIn = oncePer(({ derived }: Table) =>
  derived.flatMap(({ id, values }) =>
    values.flatMap(({ value, impossible }) => (impossible ? [[id, value] as const] : [])),
  ),
);

/** The derived facts that only a slip can lead to, of those that hold. */
export const slips = (table: Table, facts: Facts): readonly string[] => {
  const found = impossibleIn(table).flatMap(([id, value]) => (facts[id] === value ? [id] : []));
  return found.length > 1 ? [...new Set(found)] : found;
};
