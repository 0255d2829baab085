import { isDay } from './day.ts';
import { fold } from './fold.ts';

/** The months in Norwegian and English, with their abbreviations. */
const MONTH_NAMES = [
  'januar january jan',
  'februar february feb',
  'mars march mar',
  'april apr',
  'mai may',
  'juni june jun',
  'juli july jul',
  'august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'desember december des dec',
].map((names) => names.split(' '));

const two = (number: number): string => String(number).padStart(2, '0');

/** The number of a month, 1 to 12, by its name or a beginning of it of three letters or more. */
export function monthOf(name: string): number | undefined {
  const folded = fold(name).replace(/\.$/, '');
  const at = MONTH_NAMES.findIndex((names) => names.includes(folded));
  if (at >= 0) return at + 1;
  // "octob", as typed so far or cut short; one of the months only from the third letter on.
  const begun = MONTH_NAMES.findIndex((names) => folded.length > 2 && names.some((full) => full.startsWith(folded)));
  return begun >= 0 ? begun + 1 : undefined;
}

/** '24 and 24 are 2024, 98 is 1998: nothing before 1970 is asked about in two digits. */
export const fullYear = (year: number): number => (year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year);

/** @returns YYYY-MM-DD, or undefined where there is no such day. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const text = `${String(fullYear(year)).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isDay(text) ? text : undefined;
}

/** @returns YYYY-MM, or undefined where there is no such month. */
export const monthIn = (year: number, month: number): string | undefined =>
  month >= 1 && month <= 12 ? `${String(fullYear(year)).padStart(4, '0')}-${two(month)}` : undefined;

export const DAY_MS = 86_400_000;
export const DAYS_IN_A_YEAR = 365;

/** How many days a day, YYYY-MM-DD, comes after the first of 1970; and the day of such a number. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
export const dayText = (number: number): string =>
  new Date(number * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** The day a number of days after (or before) another, YYYY-MM-DD. */
export const addDays = (day: string, days: number): string => dayText(dayNumber(day) + days);

/** How many days a day, YYYY-MM-DD, comes after another; negative where it comes before. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);
