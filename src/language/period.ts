import { isDay } from './day.ts';

/** The first and last day of a stretch of time, YYYY-MM-DD, both included. */
export interface Bounds {
  readonly first: string;
  readonly last: string;
}

const LONGEST_MONTH = 31;
const SHORTEST_MONTH = 28;

function lastOfMonth(month: string): string {
  let day = LONGEST_MONTH;
  while (day > SHORTEST_MONTH && !isDay(`${month}-${day}`)) day -= 1;
  return `${month}-${day}`;
}

const YEAR = 'YYYY'.length;
const MONTH = 'YYYY-MM'.length;

const firstDay = (date: string): string =>
  date.length === YEAR ? `${date}-01-01` : date.length === MONTH ? `${date}-01` : date;

const lastDay = (date: string): string =>
  date.length === YEAR ? `${date}-12-31` : date.length === MONTH ? lastOfMonth(date) : date;

/** @returns the days that a period or date spans, or undefined where it names a day that no calendar has. */
export function boundsOf(period: string): Bounds | undefined {
  const [start = '', end = start] = period.split('/');
  const bounds = { first: firstDay(start), last: lastDay(end) };
  return isDay(bounds.first) && isDay(bounds.last) ? bounds : undefined;
}

/** Whether two periods have a day in common. */
export function overlap(one: string, other: string): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a !== undefined && b !== undefined && a.first <= b.last && b.first <= a.last;
}

/** The year, where a period is one calendar year. */
export const yearOf = (period: string): number | undefined => (period.length === YEAR ? Number(period) : undefined);

/** The years of an interval of years such as 2023/2024, first to last. */
export function yearsOf(period: string): readonly number[] {
  const [start = '', end = start] = period.split('/');
  const first = yearOf(start);
  const last = yearOf(end);
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
}
