import type { Table } from '../../knowledge/schema/table.ts';
import type { CaseHeard } from '../../reader/cases.ts';
import { isToldOfAbroad } from './from-abroad.ts';
import { SPECIALIST } from './of-another.ts';
import { entailedBy, type Fact } from './settle.ts';
import type { TextTold } from './text-told.ts';

type Facts = Readonly<Record<string, string>>;

/** The values that phrases of a table find in a text and that are no facts of the case, by input. */
export type SetAside = Map<string, Set<string>>;

/** As far ahead of all else as this, what was learnt tells a fact that phrases of the table do not come to. */
const LIKELY = 0.3;

/**
 * What was learnt tells of what phrases come to nothing on, but for a number; never what they deny, nor what they find and is no fact (a
 * specialty of another country), nor what something follows from that goes against what they tell.
 */
export function heardIn(
  text: TextTold,
  table: Table,
  facts: Facts,
  found: readonly Fact[],
  aside: SetAside,
  heard: CaseHeard | undefined,
): Facts {
  const isTold = (id: string, told: string): boolean =>
    found.some(
      ({ input, value, isDenied: is, number }) => input === id && (number !== undefined || (is && value === told)),
    );
  const more = [...(heard?.facts(table) ?? [])].flatMap(([input, { value, ahead }]) => {
    const entailed = Object.entries(entailedBy(table, { [input]: value }));
    const goes = entailed.every(
      ([id, one]) => facts[id] === one || (facts[id] === undefined && !aside.get(id)?.has(one)),
    );
    return ahead >= LIKELY &&
      facts[input] === undefined &&
      !isTold(input, value) &&
      !aside.get(input)?.has(value) &&
      !(SPECIALIST.test(value) && isToldOfAbroad(text)) &&
      goes
      ? [[input, value] as const]
      : [];
  });
  return Object.fromEntries(more);
}

/** As far ahead of what a phrase tells as this, what was learnt speaks against it: one of the two is wrong, and nobody knows which. */
const AGAINST = 0.5;

/**
 * What phrases tell, but for that which single words tell and of which what was learnt plainly hears another value: what several words
 * tell, or a number, they tell plainly.
 */
export function unopposed(table: Table, facts: Facts, found: readonly Fact[], heard: CaseHeard | undefined): Facts {
  const of = heard?.facts(table);
  const isOfOneWord = (id: string, told: string): boolean =>
    found.every(
      ({ input, value, number, named }) =>
        input !== id || value !== told || (number === undefined && named.length === 1),
    );
  const isOpposed = ([id, told]: readonly [string, string]): boolean => {
    const one = of?.get(id);
    return one !== undefined && one.value !== told && one.aheadOf(told) > AGAINST && isOfOneWord(id, told);
  };
  return Object.fromEntries(Object.entries(facts).filter((fact) => !isOpposed(fact)));
}
