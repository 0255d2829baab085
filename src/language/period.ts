import { isDay, lastDayOfMonth } from './day.ts';

/** The first and last day of a stretch of time, YYYY-MM-DD, both included. */
export interface Bounds {
  readonly first: string;
  readonly last: string;
}

interface Stretch {
  /** As it is written: `2024`, `2023-10`, `2024-04-18`, `2023/2024`. */
  readonly iso: string;
  readonly bounds: Bounds;
  /** The calendar years that its first and last day are in. */
  readonly firstYear: number;
  readonly lastYear: number;
}
/** A year, a month or a day. */
export interface Moment extends Stretch {
  readonly grain: 'year' | 'month' | 'day';
}
export interface Interval extends Stretch {
  readonly grain: 'interval';
  readonly from: Moment;
  readonly to: Moment;
}
/** An ISO 8601 year, month, day or interval, read once: what it is, and which days it spans. */
export type Period = Moment | Interval;

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function momentOf(iso: string): Moment | undefined {
  const [, year, month, day] = SHAPE.exec(iso) ?? [];
  if (year === undefined) return undefined;
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const last =
    day === undefined ? `${year}-${month ?? '12'}-${lastDayOfMonth(Number(year), Number(month ?? 12))}` : iso;
  if (!isDay(first)) return undefined;
  const grain = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return { iso, grain, bounds: { first, last }, firstYear: Number(year), lastYear: Number(year) };
}

function parsePeriod(iso: string): Period | undefined {
  const [start = '', end, ...more] = iso.split('/');
  const from = momentOf(start);
  if (end === undefined || from === undefined) return from;
  const to = momentOf(end);
  if (to === undefined || more.length > 0) return undefined;
  const bounds = { first: from.bounds.first, last: to.bounds.last };
  return { iso, grain: 'interval', from, to, bounds, firstYear: from.firstYear, lastYear: to.lastYear };
}

/** A knowledge of thousands of figures names a few dozen periods, and they are compared and sorted by everybody. */
const known = new Map<string, Period>();
/** Nobody who asks for ever new times makes the memory grow. */
const MOST_KNOWN = 4096;

/** Reads a period; undefined where it is none, or names a day that no calendar has. An interval may run backwards. */
export function periodOf(iso: string): Period | undefined {
  const found = known.get(iso);
  if (found !== undefined) return found;
  const period = parsePeriod(iso);
  if (known.size >= MOST_KNOWN) known.clear();
  if (period) known.set(iso, period);
  return period;
}

/** @throws where it is no period of the calendar: a fault of the program, since the knowledge is checked at load. */
export function getPeriod(iso: string): Period {
  const period = periodOf(iso);
  if (!period) throw new Error(`"${iso}" is no period of the calendar, though the check of the knowledge asks for one`);
  return period;
}

/** @returns the days that a period or date spans, or undefined where it names a day that no calendar has. */
export const boundsOf = (period: string): Bounds | undefined => periodOf(period)?.bounds;

/** The first and the last day of what has a period; what no calendar has stands for its own day. */
export const firstDayOf = ({ period }: { readonly period: string }): string => boundsOf(period)?.first ?? period;
export const lastDayOf = ({ period }: { readonly period: string }): string => boundsOf(period)?.last ?? period;

/** The calendar years that what has a period begins and ends in; none of what no calendar has. */
export const firstYearOf = ({ period }: { readonly period: string }): number | undefined => periodOf(period)?.firstYear;
export const lastYearOf = ({ period }: { readonly period: string }): number | undefined => periodOf(period)?.lastYear;

/** The calendar year of a day, month or year. @throws as {@link getPeriod}. */
export const yearIn = (iso: string): number => getPeriod(iso).firstYear;

/** The month that a day is in; a month and a year as they are. */
export const monthOfDay = (iso: string): string =>
  periodOf(iso)?.grain === 'day' ? iso.slice(0, 'YYYY-MM'.length) : iso;

/** Whether two stretches have a day in common. */
export const meet = (one: Bounds, other: Bounds): boolean => one.first <= other.last && other.first <= one.last;

/** Whether two periods have a day in common. */
export function overlap(one: string, other: string): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a !== undefined && b !== undefined && meet(a, b);
}

/** The year, where a period is one calendar year. */
export function yearOf(iso: string): number | undefined {
  const period = periodOf(iso);
  return period?.grain === 'year' ? period.firstYear : undefined;
}

/** The years of an interval of years such as 2023/2024, first to last; the one of a year; else none. */
export function yearsOf(iso: string): readonly number[] {
  const period = periodOf(iso);
  if (!period) return [];
  const ends = period.grain === 'interval' ? [period.from, period.to] : [period];
  if (ends.some(({ grain }) => grain !== 'year')) return [];
  const { firstYear, lastYear } = period;
  return Array.from({ length: Math.max(lastYear - firstYear + 1, 0) }, (_, index) => firstYear + index);
}
