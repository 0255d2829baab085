import { oncePer } from '../knowledge/once.ts';
import type { OutcomeValue, Question, Table, TableInput } from '../knowledge/schema/table.ts';
import { DAYS_IN_A_YEAR } from '../language/calendar.ts';
import { decide, meets, slips, withDerived, withTold } from './evaluate.ts';
import {
  type Fact,
  type Facts,
  isOpen,
  isRange,
  readFact,
  readFacts,
  type Told,
  valuesOf,
  writeFact,
} from './facts.ts';
import { sharedCuts, split } from './samples.ts';
import { structureOf } from './structure.ts';

/** One input told otherwise, and what a question would then come to. */
export interface Change {
  readonly input: TableInput;
  readonly fact: Fact;
  readonly told: Told;
  readonly outcome: OutcomeValue;
}

/** Another value of a choice is as far as a year; something where there was nothing is further than either. */
const CHOICE = 1;
const SOMETHING = 1000;

/** Other values that an input could have, one for each part of its axis and the nearest there, with how far they are. */
function others(table: Table, input: TableInput, facts: Facts): readonly (readonly [Fact, number])[] {
  const fact = facts[input.id];
  if (input.kind === 'choice')
    return valuesOf(input)
      .filter((value) => value !== fact)
      .map((value) => [value, CHOICE] as const);
  const all = readFact(input, 'unknown');
  if (!isRange(all)) return [];
  const { [input.id]: _, ...rest } = facts;
  const parts = split(all, [...(structureOf(table).cuts.get(input.id) ?? []), ...sharedCuts(table, input.id, rest)]);
  const exactly = (at: number, distance: number) => [{ low: at, high: at }, distance] as const;
  if (!isRange(fact)) return parts.filter(({ low }) => low > all.low).map(({ low }) => exactly(low, SOMETHING));
  const scale = input.kind === 'date' ? DAYS_IN_A_YEAR : 12;
  return parts.flatMap(({ low, high }) => {
    if (high < fact.low) return [exactly(high, (fact.low - high) / scale)];
    return low > fact.high ? [exactly(low, (low - fact.high) / scale)] : [];
  });
}

const conditionals = oncePer(({ inputs }: Table) =>
  inputs.flatMap(({ id, 'only-when': when }) => (when ? [{ id, when }] : [])),
);

/** One input told otherwise: what is then told otherwise in all, and the inputs that then mean nothing, of which nothing is told. */
function retold(table: Table, facts: Facts, untold: Facts, input: TableInput, fact: Fact) {
  const given = { ...facts, [input.id]: fact };
  const idle = conditionals(table).flatMap(({ id, when }) => (meets(when, given) ? [] : [id]));
  const told: Record<string, Fact> = { [input.id]: fact };
  for (const id of idle) {
    const nothing = untold[id] ?? 'unknown';
    if (given[id] !== nothing) told[id] = nothing;
  }
  return { idle, told };
}

const toldBut = (told: Told, input: TableInput, fact: Fact, idle: readonly string[]): Told =>
  Object.fromEntries(
    Object.entries({ ...told, [input.id]: writeFact(input, fact) }).filter(([id]) => !idle.includes(id)),
  );

/** One input told otherwise, with all that then is so. */
interface Way {
  readonly input: TableInput;
  readonly fact: Fact;
  readonly distance: number;
  readonly idle: readonly string[];
  readonly facts: Facts;
  readonly isSlip: boolean;
}

/** What a question comes to now, and every single change of an input that is known, whichever question is then asked. */
function waysFrom(table: Table, told: Told, today: string) {
  const facts = readFacts(table, told, today);
  const untold = readFacts(table, {}, today);
  const now = withDerived(table, facts);
  const waysOf = oncePer((input: TableInput): readonly Way[] =>
    others(table, input, facts).map(([fact, distance]) => {
      const { idle, told: next } = retold(table, facts, untold, input, fact);
      const all = withTold(table, now, next);
      return { input, fact, distance, idle, facts: all, isSlip: slips(table, all).length > 0 };
    }),
  );
  return {
    now,
    waysOf: (input: TableInput) => (isOpen(facts[input.id]) ? [] : waysOf(input)),
  };
}

/** The changes for a question, of the inputs that may change. */
export type ChangesOf = (question: Question, among?: readonly TableInput[]) => readonly Change[];

/**
 * Single changes of one input that would change what a question comes to, nearest first: one for each input and outcome.
 * A change to what could not be, such as a day before the agreement, is none.
 */
export function changesFrom(table: Table, told: Told, today: string): ChangesOf {
  const { now, waysOf } = waysFrom(table, told, today);
  return (question, among = table.inputs) => {
    const before = decide(question, now).outcome;
    const ways = among.flatMap(waysOf).sort((one, other) => one.distance - other.distance);
    const changes = new Map<string, Change>();
    for (const { input, fact, idle, facts, isSlip } of ways) {
      const { outcome } = decide(question, facts);
      const key = `${input.id} ${outcome}`;
      if (outcome !== before && !changes.has(key) && !isSlip)
        changes.set(key, { input, fact, told: toldBut(told, input, fact, idle), outcome });
    }
    return [...changes.values()];
  };
}
