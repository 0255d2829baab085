import type { OutcomeValue, Question, Table, TableInput } from '../knowledge/schema/table.ts';
import { decide, meets, slips, withDerived } from './evaluate.ts';
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

const DAYS_IN_A_YEAR = 365;
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

/** The facts with one input told otherwise, and the inputs that then mean nothing, of which nothing is told. */
function retold({ inputs }: Table, facts: Facts, untold: Facts, input: TableInput, fact: Fact) {
  const given = { ...facts, [input.id]: fact };
  const idle = inputs.filter((one) => one['only-when'] && !meets(one['only-when'], given)).map(({ id }) => id);
  return { idle, facts: { ...given, ...Object.fromEntries(idle.map((id) => [id, untold[id] ?? 'unknown'])) } };
}

const toldBut = (told: Told, input: TableInput, fact: Fact, idle: readonly string[]): Told =>
  Object.fromEntries(
    Object.entries({ ...told, [input.id]: writeFact(input, fact) }).filter(([id]) => !idle.includes(id)),
  );

/**
 * Single changes of one input that would change what a question comes to, nearest first: one for each input and outcome.
 * A change to what could not be, such as a day before the agreement, is none.
 */
export function changesOf(
  table: Table,
  question: Question,
  told: Told,
  today: string,
  among: readonly TableInput[] = table.inputs,
): readonly Change[] {
  const facts = readFacts(table, told, today);
  const now = decide(question, withDerived(table, facts)).outcome;
  const untold = readFacts(table, {}, today);
  const found = among
    .filter(({ id }) => !isOpen(facts[id]))
    .flatMap((input) => others(table, input, facts).map(([fact, distance]) => ({ input, fact, distance })))
    .sort((one, other) => one.distance - other.distance);
  const changes = new Map<string, Change>();
  for (const { input, fact } of found) {
    const next = retold(table, facts, untold, input, fact);
    const all = withDerived(table, next.facts);
    const { outcome } = decide(question, all);
    const key = `${input.id} ${outcome}`;
    if (outcome !== now && !changes.has(key) && slips(table, all).length === 0)
      changes.set(key, { input, fact, told: toldBut(told, input, fact, next.idle), outcome });
  }
  return [...changes.values()];
}
