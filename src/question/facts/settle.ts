import { UNKNOWN } from '../../eligibility/facts.ts';
import { structureOf } from '../../eligibility/structure.ts';
import type { Table, TableInput } from '../../knowledge/schema/table.ts';
import type { Match } from './phrase.ts';

/** What a phrase of a table tells of one input. */
export interface Fact extends Match {
  readonly input: string;
  readonly value: string;
  readonly isDenied: boolean;
  /** It is told in the part of the text that asks. */
  readonly isAsked: boolean;
  /** The phrase tells the value, whatever number stands in it: "310 på lista" is a list of one's own. */
  readonly isOwnValue: boolean;
  /** It is told of earlier: it holds where nothing else is told of now. */
  readonly isPast: boolean;
  /** It is what somebody became: what they were before that they are no more. */
  readonly isBecome: boolean;
  /** It is told of what is to be: it holds where nothing else is told of now. */
  readonly isLater: boolean;
  /** It is a number that is told to be so now, whatever it was before. */
  readonly isOfNow: boolean;
  /** It is the day of an agreement that is named with it: there is one, then. */
  readonly isNamedThing: boolean;
  readonly clause: number;
  /** It is a length that comes on top of another: "eight more months". */
  readonly isAdded: boolean;
  /** It is how long in all. */
  readonly isWhole: boolean;
  /** The day on which the number is so: "blir 55 i november". */
  readonly on?: string;
}

const isMeasure = ({ number, date, isOwnValue }: Fact): boolean =>
  !isOwnValue && (number !== undefined || date !== undefined);

/**
 * All its words are words of a longer phrase, which tells more exactly what they are about: "vakter for et vikarbyrå", a
 * day that is the day of signing.
 */
const isInside = (one: Fact, other: Fact): boolean =>
  one.named.length < other.named.length &&
  (one.input === other.input ||
    one.value === other.value ||
    (isMeasure(one) && other.on === undefined) ||
    // "Ingen pasientar" is an empty list, and denies no agreement.
    (one.isDenied && !other.isDenied)) &&
  one.named.every((place) => other.named.includes(place));

/** One number or date tells one thing, that of the phrase that says most with it: "two months each year" is no length in all. */
const isTakenBy = (one: Fact, other: Fact): boolean =>
  isMeasure(one) &&
  isMeasure(other) &&
  other.on === undefined &&
  one.input !== other.input &&
  overlap(one, other) &&
  other.named.length > one.named.length;

const overlap = (one: Fact, other: Fact): boolean => one.named.some((place) => other.named.includes(place));

/**
 * What names more words says more; of two that name as many and hold no number, what reaches over more: "the agreement is still lying
 * unsigned".
 */
const byMost = (one: Fact, other: Fact): number =>
  other.named.length - one.named.length ||
  (isMeasure(one) || isMeasure(other) ? 0 : other.to - other.from - (one.to - one.from));

/** The longest of those that share words, for one input; and none whose words are part of a longer phrase. */
function strongest(facts: readonly Fact[]): readonly Fact[] {
  const free = facts.filter((one) => !facts.some((other) => isInside(one, other) || isTakenBy(one, other)));
  const kept: Fact[] = [];
  for (const one of free.toSorted(byMost))
    if (!kept.some((other) => other.input === one.input && overlap(one, other) && other.value !== one.value))
      kept.push(one);
  return kept;
}

/** So long already, and a year or less: no length in all yet. */
const SO_FAR = /^(\d+)\/\.\.$/;
const YEAR = 12;
const isSoFar = ({ value, isOwnValue }: Fact): boolean =>
  !isOwnValue && Number(SO_FAR.exec(value)?.[1] ?? YEAR + 1) <= YEAR;

/** Lengths told apart last no longer than all of them together, and as long as that where they are told to come one on top of the other. */
function sumOf(input: TableInput, found: readonly Fact[]): string | undefined {
  if (input.kind !== 'number' || input.unit !== 'months' || found.some(({ isDenied }) => isDenied)) return undefined;
  const lengths = found.filter(
    (one, at) => !found.slice(0, at).some((other) => other.value === one.value && overlap(other, one)),
  );
  const ends = lengths.map(({ isOwnValue, number }) => (isOwnValue ? Number.NaN : (number?.high ?? Number.NaN)));
  // What has lasted so long already lasts longer by what is told to come, and by nobody knows how much where that is not.
  if (lengths.some(isSoFar) && !lengths.some((one) => one.isAdded || one.isByEnd)) return undefined;
  const sum = ends.reduce((one, other) => one + other, 0);
  if (lengths.length < 2 || Number.isNaN(sum)) return undefined;
  const most = Math.min(sum, input.most ?? sum);
  const isExact = lengths.length === 2 && lengths.some((one) => one.isAdded) && !lengths.some((one) => one.isByEnd);
  if (isExact) return String(most);
  return new Set(lengths.map(({ value }) => value)).size === 1 ? undefined : `../${most}`;
}

/** What is told by how long it lasts is not told by its end too. */
const isToldByEnd = (one: Fact, found: readonly Fact[]): boolean =>
  one.isByEnd === true && found.some((other) => !other.isByEnd && other.clause === one.clause && !other.isDenied);

/** The numbers that a value may be: "58", "56/..", "../3". */
function rangeOf(value: string): { readonly low: number; readonly high: number } {
  const [first = '', last = first] = value.split('/');
  return {
    low: first === '..' ? Number.NEGATIVE_INFINITY : Number(first),
    high: last === '..' ? Infinity : Number(last),
  };
}

/** Of several that go together the one that says most: "58 år … bare fordi jeg er over 55". */
const narrowest = (values: readonly string[]): string | undefined =>
  values.find((value) => {
    const { low, high } = rangeOf(value);
    return values.map(rangeOf).every((other) => other.low <= low && high <= other.high);
  });

/** Nothing in a table tells some values of an input apart: "my heart is weak and my wife is ill" are grounds either way. */
const areAlike = (table: Table, input: TableInput, values: readonly string[]): boolean =>
  (structureOf(table).tests.get(input.id) ?? []).every(
    (test) =>
      Array.isArray(test) && new Set(values.map((value) => (test as readonly string[]).includes(value))).size === 1,
  );

/** Of what is told of several times what is told of now: "390 ved nyttår og 610 i dag", "fastlønn, og blir selvstendig etter det". */
function ofNow(input: TableInput, found: readonly Fact[]): readonly Fact[] {
  const isCounted = 'unit' in input && input.unit === 'persons';
  const now = found.filter((one) => (isCounted ? one.isOfNow : !one.isLater) && !one.isDenied);
  const isApart = isCounted ? now.length > 0 : found.some(({ isLater }) => isLater) && now.length > 0;
  return isApart ? now : found;
}

/** What was told of one input: the one value said, or the one that is left when others are denied. */
function settle(table: Table, input: TableInput, told: readonly Fact[]): string | undefined {
  const whole = told.filter(({ isWhole, isDenied }) => isWhole && !isDenied);
  const found = whole.length > 0 ? whole : told.filter((one) => !isToldByEnd(one, told));
  const sum = sumOf(input, found);
  if (sum !== undefined) return sum;
  if (input.kind === 'number' && input.unit === 'months' && found.some(isSoFar))
    return settle(
      table,
      input,
      found.filter((one) => !isSoFar(one)),
    );
  const isSaid = ({ isDenied, isPast }: Fact): boolean => !isDenied && !isPast;
  const present = found.some(isSaid) ? found.filter(({ isPast }) => !isPast) : found;
  const facts = ofNow(input, present);
  const said = new Set(facts.filter(({ isDenied: denied }) => !denied).map(({ value }) => value));
  const denied = new Set(facts.filter((one) => one.isDenied).map(({ value }) => value));
  const asked = new Set(facts.filter((one) => one.isAsked && !one.isDenied).map(({ value }) => value));
  // "I have been a substitute, may I take a list": what is asked about is the case.
  const become = new Set(facts.filter((one) => one.isBecome && !one.isDenied).map(({ value }) => value));
  const one = input.kind === 'number' && said.size > 1 ? narrowest([...said]) : undefined;
  if (one !== undefined) return denied.has(one) ? undefined : one;
  const meant = input.kind === 'choice' ? ([asked, become].find(({ size }) => size === 1) ?? said) : said;
  const [value, ...others] = meant;
  if (value !== undefined) {
    const isOne = others.length === 0 || areAlike(table, input, [...meant]);
    return isOne && ![...meant].some((one) => denied.has(one)) ? value : undefined;
  }
  // "Ikke ny hjemmel" does not say how old it is: what stands for numbers is told, and not what is left.
  if (input.kind !== 'choice' || input.unit !== undefined || denied.size === 0) return undefined;
  const left = input.choices.filter((choice) => !denied.has(choice.value));
  return left.length === 1 ? left[0]?.value : undefined;
}

/** What all that was found comes to, by input, with what follows from it. */
export function settled(table: Table, facts: readonly Fact[]): Readonly<Record<string, string>> {
  const told = strongest(facts);
  const found = Object.fromEntries(
    table.inputs.flatMap((input) => {
      const value = settle(
        table,
        input,
        told.filter((one) => one.input === input.id),
      );
      return value === undefined || value === UNKNOWN ? [] : [[input.id, value]];
    }),
  );
  const isSaid = (id: string): boolean => told.some(({ input }) => input === id);
  const named = table.inputs.filter(({ id }) => told.some((one) => one.input === id && one.isNamedThing));
  const implied = Object.fromEntries(named.flatMap((input) => (found[input.id] === undefined ? [] : impliedBy(input))));
  const known = { ...implied, ...found };
  const unsaid = Object.entries({ ...implied, ...entailedBy(table, known) }).filter(([id]) => !isSaid(id));
  return { ...Object.fromEntries(unsaid), ...found };
}

/** What follows from one fact. */
function entailedByOne(input: TableInput, told: string | undefined): readonly Readonly<Record<string, string>>[] {
  if (told === undefined || input.kind === 'date') return [];
  if (input.kind === 'choice')
    return input.choices.flatMap(({ value, implies }) => (implies && told === value ? [implies] : []));
  const { low, high } = rangeOf(told);
  return (input.implies ?? []).flatMap(({ over, 'up-to': upTo, facts }) => (low > over && high <= upTo ? [facts] : []));
}

/** What follows from facts, as the table says. */
export const entailedBy = (table: Table, known: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.assign({}, ...table.inputs.flatMap((input) => entailedByOne(input, known[input.id])));

/** What can only be so where one other fact is: who tells the day of an agreement tells that there is one. */
function impliedBy({ 'only-when': when = {} }: TableInput): readonly (readonly [input: string, value: string])[] {
  const [[id, values] = [], ...others] = Object.entries(when);
  if (id === undefined || others.length > 0 || !Array.isArray(values)) return [];
  const [value, ...more] = values.filter((one) => one !== UNKNOWN);
  return typeof value === 'string' && more.length === 0 ? [[id, value]] : [];
}
