import type { Table, TableInput } from '../knowledge/schema/table.ts';
import { type Fact, type Facts, isOpen, isRange, type Range } from './facts.ts';
import { structureOf } from './structure.ts';

/** One way in which an input could be, standing for all that the table cannot tell from it. */
export interface Sample {
  readonly fact: Fact;
  /** The part of the axis that it lies in, as the table cuts it: what a person would be offered to choose. */
  readonly part: Fact;
  readonly weight: number;
}

/** What hardly anybody who asks has, beside what others have. */
const SELDOM = 0.05;

/** A range split at the cuts that fall inside it. */
export function split({ low, high }: Range, cuts: readonly number[]): Range[] {
  const inside = [...new Set(cuts)].filter((cut) => cut > low && cut <= high).sort((a, b) => a - b);
  return [low, ...inside].map((start, index) => ({ low: start, high: (inside[index] ?? high + 1) - 1 }));
}

const exactly = (at: number): Range => ({ low: at, high: at });

/** Cuts of all inputs that this one is held against, and the ends of what is known of them. */
export function sharedCuts(table: Table, input: string, facts: Facts): number[] {
  const { cuts, ordered } = structureOf(table);
  return (ordered.get(input) ?? []).flatMap((other) => {
    const fact = facts[other];
    const ends = isRange(fact) ? [fact.low, fact.high + 1] : [];
    return [...(cuts.get(other) ?? []), ...ends];
  });
}

/** Every way in which an input could still be, given what is known. One where it is known. */
export function samplesOf(table: Table, input: TableInput, facts: Facts): readonly Sample[] {
  const fact = facts[input.id] ?? 'unknown';
  if (!isOpen(fact)) return [{ fact, part: fact, weight: 1 }];
  if (input.kind === 'choice')
    return input.choices.map(({ value, seldom }) => ({ fact: value, part: value, weight: seldom ? SELDOM : 1 }));
  if (!isRange(fact)) return [];
  const { cuts, ordered } = structureOf(table);
  const shared = ordered.has(input.id) ? sharedCuts(table, input.id, facts) : undefined;
  return split(fact, cuts.get(input.id) ?? []).flatMap((part) => {
    // The first and last day of each shared part: enough to put two dates in any order.
    const days = shared
      ? split(part, shared).flatMap(({ low, high }) => (low === high ? [low] : [low, high]))
      : [part.low];
    return days.map((at) => ({ fact: exactly(at), part, weight: 1 / days.length }));
  });
}
