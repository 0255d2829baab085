import type { ChoiceInput, Table, TableInput } from '../knowledge/schema/table.ts';
import { dayNumber, dayText } from '../language/calendar.ts';

/** All values from `low` to `high`, both included: days since 1970 for a date, else months, years or persons. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What is known of one input: one of its values, `none`, `unknown`, or a range that may be a single day. */
export type Fact = string | Range;

/** By the id of an input or derived fact. */
export type Facts = Readonly<Record<string, Fact>>;

/** Facts as they stand in a command line, by input; an input left out is absent. */
export type Told = Readonly<Record<string, string>>;

/** Stands among what is told: which of several questions of a table is asked, by its id. No input is called so. */
export const ABOUT = 'about';

/** What is told of any input by who does not know. */
export const UNKNOWN = 'unknown';

const LARGEST_NUMBER = 9999;

/** The days that can be written YYYY-MM-DD: all there are, and finite, so that a day can be picked from any range. */
const EARLIEST = dayNumber('0001-01-01');
const LATEST = dayNumber('9999-12-31');

export const isRange = (fact: Fact | undefined): fact is Range => typeof fact === 'object';
export const isExact = (fact: Fact | undefined): fact is Range => isRange(fact) && fact.low === fact.high;

export const ANY_DAY: Range = { low: EARLIEST, high: LATEST };
const ANY_NUMBER: Range = { low: 0, high: LARGEST_NUMBER };
const rangeOf = (input: TableInput): Range => (input.kind === 'date' ? ANY_DAY : ANY_NUMBER);
const nothingKnown = (input: TableInput): Fact => (input.kind === 'choice' ? UNKNOWN : rangeOf(input));

/** The values of a choice, in the order of the table, without unknown. */
export const valuesOf = ({ choices }: Pick<ChoiceInput, 'choices'>): readonly string[] =>
  choices.map(({ value }) => value);

export const isOpen = (fact: Fact | undefined): boolean =>
  fact === 'unknown' || (isRange(fact) && fact.low < fact.high);

/** True of a date or number of which nothing at all is known. */
export const isWhole = ({ low, high }: Range): boolean =>
  [ANY_DAY, ANY_NUMBER].some((all) => all.low === low && all.high === high);

const number = (input: TableInput, text: string): number => (input.kind === 'date' ? dayNumber(text) : Number(text));

/**
 * Reads a value of a command line: `2024-04-18`, `../2024-04-17`, `2024-04-18/..`, `2024-01-01/2024-03-31`, `4`,
 * `4/..`, a value of the input, `none` or `unknown`.
 */
export function readFact(input: TableInput, told: string): Fact {
  if (told === UNKNOWN) return nothingKnown(input);
  if (input.kind === 'choice' || told === 'none') return told;
  const all = rangeOf(input);
  const [from = '..', to = from] = told.split('/');
  const low = from === '..' ? all.low : number(input, from);
  const high = to === '..' ? all.high : number(input, to);
  return { low, high };
}

const written = (input: TableInput, at: number): string => (input.kind === 'date' ? dayText(at) : String(at));

/** Writes a fact so that `readFact` gives it back. */
export function writeFact(input: TableInput, fact: Fact): string {
  if (!isRange(fact)) return fact;
  if (isWhole(fact)) return UNKNOWN;
  const { low, high } = fact;
  if (low === high) return written(input, low);
  const all = rangeOf(input);
  return `${low <= all.low ? '..' : written(input, low)}/${high >= all.high ? '..' : written(input, high)}`;
}

/** What is known of every input: as told, or what its absence means. */
export function readFacts(table: Table, told: Told, today: string): Facts {
  return Object.fromEntries(
    table.inputs.map((input) => {
      const given = told[input.id];
      if (given !== undefined) return [input.id, readFact(input, given)];
      const absent = input.kind === 'choice' ? undefined : input['left-out'];
      return [input.id, absent === 'today' ? readFact(input, today) : absent === 'none' ? 'none' : nothingKnown(input)];
    }),
  );
}
