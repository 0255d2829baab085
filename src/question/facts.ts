import { choiceOfNumber } from '../eligibility/choice-of-number.ts';
import { UNKNOWN } from '../eligibility/facts.ts';
import { oncePer } from '../knowledge/once.ts';
import type { ChoiceInput, Table, TableInput } from '../knowledge/schema/table.ts';
import { LOCALES } from '../language/locale.ts';
import { readTold, type TextTold } from './facts/asked-part.ts';
import { isDayAsked } from './facts/day-asked.ts';
import { isDemanded, isDenied } from './facts/denied.ts';
import { isAwaited, isLeft, isSoFar } from './facts/not-yet.ts';
import { isOfAnother, isOneOfSeveral } from './facts/of-another.ts';
import { isExperience, isOfSpan, isOver } from './facts/of-then.ts';
import { type Match, matchesOf, type Phrase, readPhrase } from './facts/phrase.ts';
import type { Told, ToldWord } from './facts/told-words.ts';

/** A phrase of a table, with the input and, for choices, the value that it tells. */
interface Teller {
  readonly input: TableInput;
  readonly value?: string;
  readonly phrase: Phrase;
  /** Phrases that must stand anywhere in the text, not denied: `ammer & babyen er {length}`. */
  readonly beside: readonly Phrase[];
  /** Phrases that must not stand anywhere in the text: `!på lista & på sykehjem`. */
  readonly without: readonly Phrase[];
}

type Written = Pick<Teller, 'phrase' | 'beside' | 'without' | 'value'>;

interface Fact extends Match {
  readonly input: string;
  readonly value: string;
  readonly isDenied: boolean;
  /** It is told in the part of the text that asks. */
  readonly isAsked: boolean;
  /** It is the day of an agreement that is named with it: there is one, then. */
  readonly isNamedThing: boolean;
  readonly clause: number;
  /** The day on which the number is so: "blir 55 i november". */
  readonly on?: string;
}

/** The days that are asked about, the first and the last of them. */
type Days = readonly [from: string, to: string];

type Said = TableInput['said'];

const BESIDE = ' & ';
const NOT = '!';

/** Before the value that a phrase tells in other words: `fast hjemmel => 13/..`. */
const TELLS = ' => ';

/** What a curator wrote: the phrase that tells comes last, after those that must stand somewhere beside it. */
function readWritten(written: string): Written {
  const [phrases = '', value] = written.split(TELLS);
  const parts = phrases.split(BESIDE);
  const others = parts.slice(0, -1);
  return {
    phrase: readPhrase(parts.at(-1) ?? ''),
    beside: others.filter((one) => !one.startsWith(NOT)).map(readPhrase),
    without: others.filter((one) => one.startsWith(NOT)).map((one) => readPhrase(one.slice(NOT.length))),
    ...(value !== undefined && { value }),
  };
}

const phrasesIn = (said: Said): readonly Written[] =>
  LOCALES.flatMap((locale) => said?.[locale] ?? []).map(readWritten);

const tellersOf = oncePer((table: Table): readonly Teller[] =>
  table.inputs.flatMap((input): Teller[] => [
    ...phrasesIn(input.said).map((written) => ({ input, ...written })),
    ...(input.kind === 'choice'
      ? input.choices.flatMap(({ value, said }) => phrasesIn(said).map((written) => ({ input, value, ...written })))
      : []),
  ]),
);

/** The choice in which all the numbers told lie. */
function choiceFor({ choices }: ChoiceInput, { low, high }: Told): string | undefined {
  const ends = [low, high].flatMap((end) => (end === undefined ? [] : [choiceOfNumber(choices, end)?.value]));
  const [value, other = value] = ends;
  if (value !== other) return undefined;
  const choice = choices.find((one) => one.value === value);
  const reaches =
    (low !== undefined || choice?.over === undefined) && (high !== undefined || choice?.['up-to'] === undefined);
  return reaches ? value : undefined;
}

const MONTHS = 12;

/** Whole months from one day to another. */
function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [year2 = 0, month2 = 0, day2 = 0] = to.split('-').map(Number);
  return (year2 - year) * MONTHS + month2 - month - (day2 < day ? 1 : 0);
}

/** How long ago a date is on the days in question, as far as it is told; none where it is not past, or where time is not counted. */
function timeSince(date: string, [from, to]: Days, unit: ChoiceInput['unit']): Told | undefined {
  if (unit === undefined || unit === 'persons') return undefined;
  const [first = '..', last = first] = date.split('/');
  const between = (day: string, then: string): number =>
    Math.floor(monthsBetween(day, then) / (unit === 'years' ? MONTHS : 1));
  if (last === '..' || last > from)
    return first === '..' || first > to ? undefined : { low: 0, high: between(first, to) };
  return { low: between(last, from), ...(first !== '..' && { high: between(first, to) }) };
}

function writeNumber({ low, high }: Told): string {
  if (low === high) return String(low);
  return `${low ?? '..'}/${high ?? '..'}`;
}

const wholeYears = ({ low, high }: Told): Told => ({
  ...(low !== undefined && { low: Math.floor(low / MONTHS) }),
  ...(high !== undefined && { high: Math.floor(high / MONTHS) }),
});

/** The value that a match tells, as a command line has it; none where its number could not be. */
function valueToldBy(
  { input, value }: Teller,
  match: Match,
  days: Days,
  words: readonly ToldWord[],
): string | undefined {
  const { number, date, isLength } = match;
  if (value !== undefined || input.kind === 'date') return value ?? date;
  if (input.kind === 'choice') {
    const told = number ?? (date === undefined ? undefined : timeSince(date, days, input.unit));
    return told && choiceFor(input, isLength === true && input.unit === 'years' ? wholeYears(told) : told);
  }
  if (number === undefined) return undefined;
  if (input.unit === 'months' && isSoFar(match, words)) {
    // What has lasted a year or less may last longer yet; more than that is more, however much.
    return (number.low ?? 0) > MONTHS ? writeNumber({ low: number.low ?? 0 }) : undefined;
  }
  const { least = 0, most = Infinity } = input;
  const isPossible = [number.low, number.high].every((end) => end === undefined || (end >= least && end <= most));
  return isPossible ? writeNumber(number) : undefined;
}

/** Words after a number that make it one of something else than the input counts. */
const COUNTS: Readonly<Record<string, RegExp>> = {
  months: /^(?:m(?:aned|anad|nd|onth))/,
  years: /^(?:ar|aring|year|yr)/,
  persons: /^(?:pasient|person|innbyg|patient|people|inhabit|pa|stk)/,
};
const ANY_UNIT =
  /^(?:m(?:aned|anad|nd|onth)|ar$|aring|year|yr|uke|veke|week|dag|day|time|hour|min|km|mil|prosent|percent|pst|kr|kron|nok|mill|pasient|patient|person|people|innbyg|barn|child|stilling|time)/;

function countsIts({ input }: Teller, match: Match, words: readonly ToldWord[]): boolean {
  if (match.number === undefined || match.isLength || input.kind === 'date' || input.unit === undefined) return true;
  const at = match.named.find((place) => words[place]?.kind === 'number') ?? -1;
  const next = words[at + 1];
  if (next?.kind !== 'word' || !ANY_UNIT.test(next.word)) return true;
  return COUNTS[input.unit]?.test(next.word) ?? true;
}

/** What a list had when somebody began is not what it has: "startet med 150, nå har han 560". */
const HAD = /^(?:hadde|va|var|vart|was|were|startet|starta|begynte|byrja|started|began|had)$/;
/** A list that was taken over has what it had, where nothing else is told of it. */
const TOOK = /^(?:overtok|overtatt|overteke|tok|kjopte|kjopt|took|bought)$/;

/** How many live in a place is the length of no list. */
const OF_A_PLACE =
  /^(?:kommune|kommuna$|kommunen$|bygd|bygda$|by$|byen$|oy$|oya$|oykommune|municipality|town|island|village)/;
const WITH = /^(?:pa|med|har|of|with|has)$/;

function isOfThen({ input }: Teller, { from, to, number }: Match, words: readonly ToldWord[]): boolean {
  if (number === undefined || !('unit' in input) || input.unit !== 'persons') return false;
  const near = words
    .slice(Math.max(0, from - 4), to)
    .flatMap((word) => (word.kind === 'word' && word.clause === words[from]?.clause ? [word.word] : []));
  const at = words.findIndex((word, place) => place >= from && place < to && word.kind === 'number');
  const [place, of] = words.slice(Math.max(0, at - 2), at);
  if (place?.kind === 'word' && OF_A_PLACE.test(place.word) && of?.kind === 'word' && WITH.test(of.word)) return true;
  if (near.some((word) => HAD.test(word))) return true;
  const isOnly = words.filter((word) => word.kind === 'number' && (word.number.low ?? 0) >= SHORTEST_LIST).length === 1;
  return !isOnly && near.some((word) => TOOK.test(word));
}
/** Fewer than so many are hardly a list. */
const SHORTEST_LIST = 20;

const isMeasure = ({ number, date }: Match): boolean => number !== undefined || date !== undefined;

/**
 * All its words are words of a longer phrase, which tells more exactly what they are about: "vakter for et vikarbyrå", a
 * day that is the day of signing.
 */
const isInside = (one: Fact, other: Fact): boolean =>
  one.named.length < other.named.length &&
  (one.input === other.input || one.value === other.value || (isMeasure(one) && other.on === undefined)) &&
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

/** The longest of those that share words, for one input; and none whose words are part of a longer phrase. */
function strongest(facts: readonly Fact[]): readonly Fact[] {
  const free = facts.filter((one) => !facts.some((other) => isInside(one, other) || isTakenBy(one, other)));
  const kept: Fact[] = [];
  for (const one of free.toSorted((a, b) => b.named.length - a.named.length))
    if (!kept.some((other) => other.input === one.input && overlap(one, other) && other.value !== one.value))
      kept.push(one);
  return kept;
}

/** What was told of one input: the one value said, or the one that is left when others are denied. */
function settle(input: TableInput, facts: readonly Fact[]): string | undefined {
  const said = new Set(facts.filter(({ isDenied: denied }) => !denied).map(({ value }) => value));
  const denied = new Set(facts.filter((one) => one.isDenied).map(({ value }) => value));
  const asked = new Set(facts.filter((one) => one.isAsked && !one.isDenied).map(({ value }) => value));
  // "I have been a substitute, may I take a list": what is asked about is the case.
  const [value, ...others] = asked.size === 1 && input.kind === 'choice' ? asked : said;
  if (value !== undefined) return others.length === 0 && !denied.has(value) ? value : undefined;
  if (input.kind !== 'choice' || denied.size === 0) return undefined;
  const left = input.choices.filter((choice) => !denied.has(choice.value));
  return left.length === 1 ? left[0]?.value : undefined;
}

const AGREEMENT = /^(?:alis)?(?:avtale|kontrakt|agreement|contract)/;
const isAgreement = (word: ToldWord | undefined): boolean => word?.kind === 'word' && AGREEMENT.test(word.word);

/** All that phrases of a table find in a text. */
function foundIn({ text, today, words, asking }: TextTold, table: Table, days: Days): readonly Fact[] {
  const asked = new Set(asking);
  const isSaid = (phrase: Phrase): boolean => matchesOf(phrase, words).some((match) => !isDenied(match, words));
  const tellers = tellersOf(table).filter(({ beside, without }) => beside.every(isSaid) && !without.some(isSaid));
  return tellers.flatMap((teller) =>
    matchesOf(teller.phrase, words).flatMap((match): Fact[] => {
      const value = valueToldBy(teller, match, days, words);
      if (value === undefined || !countsIts(teller, match, words)) return [];
      if (isDemanded(match, words) || isOfThen(teller, match, words)) return [];
      const isBareDay = teller.phrase.length === 1 && teller.phrase[0]?.kind === 'date';
      if (isBareDay && (isOfSpan(match, words) || !isDayAsked(match, words, text, today))) return [];
      if (isOfAnother(match, words) || isOneOfSeveral(match, words)) return [];
      if (isExperience(match, words)) return [];
      if (teller.value !== undefined && (isOver(match, words, text) || isLeft(match, words) || isAwaited(match, words)))
        return [];
      const isAsked = match.named.some((place) => words[place] !== undefined && asked.has(words[place]));
      const isNamedThing = match.date !== undefined && match.named.some((place) => isAgreement(words[place]));
      const isNumber = teller.input.kind === 'number' && match.number !== undefined && teller.value === undefined;
      const fact: Fact = {
        ...match,
        input: teller.input.id,
        value,
        isDenied: isDenied(match, words),
        isAsked,
        isNamedThing,
        clause: words[match.from]?.clause ?? 0,
        ...(isNumber && match.date !== undefined && { on: match.date }),
      };
      return [fact];
    }),
  );
}

function settled(table: Table, facts: readonly Fact[]): Readonly<Record<string, string>> {
  const told = strongest(facts);
  const found = Object.fromEntries(
    table.inputs.flatMap((input) => {
      const value = settle(
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
  const entailed = table.inputs.flatMap((input) =>
    input.kind === 'choice'
      ? input.choices.flatMap(({ value, implies = {} }) => (known[input.id] === value ? Object.entries(implies) : []))
      : [],
  );
  const unsaid = [...Object.entries(implied), ...entailed].filter(([id]) => !isSaid(id));
  return { ...Object.fromEntries(unsaid), ...found };
}

/** What can only be so where one other fact is: who tells the day of an agreement tells that there is one. */
function impliedBy({ 'only-when': when = {} }: TableInput): readonly (readonly [input: string, value: string])[] {
  const [[id, values] = [], ...others] = Object.entries(when);
  if (id === undefined || others.length > 0 || !Array.isArray(values)) return [];
  const [value, ...more] = values.filter((one) => one !== UNKNOWN);
  return typeof value === 'string' && more.length === 0 ? [[id, value]] : [];
}

/** The days that a text asks about, where it names some; else today. What is so many years old is so then. */
function daysAsked(day: string | undefined, today: string): Days {
  const [first = today, last = first] = day?.split('/') ?? [];
  return [first === '..' ? last : first, last === '..' ? first : last];
}

/** The inputs that are told of in words of their own: what follows from the same words is told once. The day asked about is no fact. */
function countTold(table: Table, facts: Readonly<Record<string, string>>, found: readonly Fact[]): number {
  const seen = new Set<number>();
  const placesOf = (id: string) => found.filter((one) => one.input === id).flatMap(({ named }) => named);
  return table.inputs
    .filter(({ id }) => id !== table.timeline && facts[id] !== undefined)
    .map(({ id }) => placesOf(id))
    .sort((one, other) => one.length - other.length)
    .filter((places) => {
      const isNew = places.some((place) => !seen.has(place));
      for (const place of places) seen.add(place);
      return isNew;
    }).length;
}

/** Whether a part of a text asks, and the rest does not; what is said in one clause is all asked. */
const hasAskedPart = ({ words, asking }: TextTold): boolean =>
  words.at(-1)?.clause === 0 || asking.length < words.length;

/** What a text tells of a case. */
interface ToldOf {
  readonly facts: Readonly<Record<string, string>>;
  /** How many are told in words of their own. */
  readonly told: number;
  /** All of them are told in the part of the text that asks. */
  readonly isAskedOnly: boolean;
  /** Where they are told. */
  readonly clauses: ReadonlySet<number>;
}

/** The facts that a text tells, as `factsIn` gives them, and how they are told. */
export function toldIn(text: TextTold, table: Table): ToldOf {
  const { today } = text;
  const now = foundIn(text, table, [today, today]);
  const dayIn = (found: readonly Fact[]) => (table.timeline ? settled(table, found)[table.timeline] : undefined);
  const day = dayIn(now);
  // What is so on a day is so where that day is asked about.
  const isOfDay = ({ on }: Fact): boolean => on === undefined || on === day;
  const then = day === undefined ? now.filter(isOfDay) : foundIn(text, table, daysAsked(day, today)).filter(isOfDay);
  const all = settled(table, then);
  const isAskedOnly = hasAskedPart(text) && then.every(({ input, isAsked }) => isAsked || all[input] === undefined);
  const places = then.filter(({ input }) => input !== table.timeline && all[input] !== undefined);
  const clauses = new Set(places.map(({ clause }) => clause));
  return { facts: all, told: countTold(table, all, then), isAskedOnly, clauses };
}

/**
 * The facts for a table that a text tells, by input, as the options of the table's command read them. What is told in two
 * ways that do not go together, or only asked about, is left out: nothing is guessed. `today` is YYYY-MM-DD.
 */
export const factsIn = (text: string, table: Table, today: string): Readonly<Record<string, string>> =>
  toldIn(readTold(text, today), table).facts;
