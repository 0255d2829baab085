import { choiceOfNumber } from '../../eligibility/choice-of-number.ts';
import type { ChoiceInput, TableInput } from '../../knowledge/schema/table.ts';
import { type Told, type ToldWord, wordAt } from '../../language/told-words.ts';
import { lengthAt } from './length.ts';
import { isSoFar } from './not-yet.ts';
import type { Match } from './phrase.ts';
import type { Teller } from './tellers.ts';

/** The days that are asked about, the first and the last of them. */
export type Days = readonly [from: string, to: string];

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

/** Words after a number that make it one of something else than the input counts. */
const COUNTS: Readonly<Record<string, RegExp>> = {
  months: /^(?:m(?:aned|anad|nd|onth))/,
  years: /^(?:ar|aring|year|yr)/,
  persons: /^(?:pasient|person|innbyg|patient|people|inhabit|pa|stk)/,
};
const ANY_UNIT =
  /^(?:m(?:aned|anad|nd|onth)|ar$|aring|year|yr|uke|veke|week|dag|day|time|hour|min|km|mil|prosent|percent|pst|kr$|kron|nok|mill|pasient|patient|person|people|innbyg|barn|child|stilling|leg(?:er|ar)|doktor|doctor|gps?$|kolleg|colleague)/;

function countsIts(input: TableInput, match: Match, words: readonly ToldWord[]): boolean {
  if (match.number === undefined || match.isLength || input.kind === 'date' || input.unit === undefined) return true;
  const at = match.named.find((place) => words[place]?.kind === 'number') ?? -1;
  const next = words[at + 1];
  if (next?.kind !== 'word' || next.clause !== words[at]?.clause || !ANY_UNIT.test(next.word)) return true;
  return COUNTS[input.unit]?.test(next.word) ?? true;
}

/** The day of a match; of what has been so since a year, that it began in that year. */
function began({ date, named }: Match, words: readonly ToldWord[]): string | undefined {
  const [first = '', last] = date?.split('/') ?? [];
  const isSince = named.some((at) => words[at]?.kind === 'date' && words[at].isSince);
  if (!isSince || last !== '..' || !/-01-01$/.test(first)) return date;
  return `${first}/${first.slice(0, 'YYYY'.length)}-12-31`;
}

/** "Blir 60 om to år", "turning 60 in two years": whoever is to be so old is so many years younger yet, of which one is told already. */
const IN_SOME_TIME = /^(?:om|in)$/;
function yearsLater({ number, to }: Match, words: readonly ToldWord[]): number {
  if (number === undefined || !IN_SOME_TIME.test(wordAt(words, to))) return 0;
  const { low = 0 } = lengthAt(words, to + 1)?.months ?? {};
  return Math.max(0, Math.floor(low / MONTHS) - 1);
}

/** The value that a match tells, as a command line has it; none where its number could not be, or counts something else. */
export function valueToldBy(
  { input, value }: Teller,
  match: Match,
  days: Days,
  words: readonly ToldWord[],
): string | undefined {
  const { number, isLength } = match;
  const date = began(match, words);
  if (!countsIts(input, match, words)) return undefined;
  if (value !== undefined || input.kind === 'date') return value ?? date;
  if (input.kind === 'choice') {
    const told = number ?? (date === undefined ? undefined : timeSince(date, days, input.unit));
    return told && choiceFor(input, isLength === true && input.unit === 'years' ? wholeYears(told) : told);
  }
  if (number === undefined) {
    // "Født i 1964": so many years old on the day in question.
    const age = date === undefined ? undefined : timeSince(date, days, input.unit);
    return age && writeNumber(age);
  }
  if (input.unit === 'months' && isSoFar(match, words)) {
    // What has lasted so long may last longer yet.
    const { low = 0 } = number;
    return writeNumber({ low });
  }
  const { least = 0, most = Infinity } = input;
  const later = input.unit === 'years' ? yearsLater(match, words) : 0;
  if (later > 0) return writeNumber({ low: (number.low ?? 0) - later, high: (number.high ?? 0) - later });
  const isPossible = [number.low, number.high].every((end) => end === undefined || (end >= least && end <= most));
  return isPossible ? writeNumber(number) : undefined;
}
