import { DAY_MS, dayNumber, daysBetween } from '../../language/calendar.ts';
import { type Locale, REGIONS } from '../../language/locale.ts';
import type { Bounds } from '../../language/period.ts';
import { widthOf } from './font.ts';

/** Up to this many days, an axis is divided into months, where no value is for more than a quarter. */
const LONGEST_IN_MONTHS = 500;
const QUARTER = 100;
const LABEL_GAP = 10;

/** The beginning of a day, in milliseconds. */
export const momentOf = (day: string): number => dayNumber(day) * DAY_MS;
const daysOf = ({ first, last }: Bounds): number => daysBetween(first, last);

/** The middle of a stretch of days, both included: where its value is drawn. */
export const middleOf = ({ first, last }: Bounds): number => (momentOf(first) + momentOf(last) + DAY_MS) / 2;

/** A year or a month, in milliseconds: from its first moment to the first of the next. */
interface Band {
  readonly from: number;
  readonly to: number;
}

export interface TimeAxis {
  readonly from: number;
  readonly to: number;
  /** Whole years or months, oldest first; the first begins and the last ends the axis. */
  readonly bands: readonly Band[];
  readonly isInMonths: boolean;
}

/** The axis that holds all these stretches. */
export function timeAxis(times: readonly Bounds[]): TimeAxis {
  const first = times.map((one) => one.first).sort()[0] ?? '';
  const last =
    times
      .map((one) => one.last)
      .sort()
      .at(-1) ?? '';
  const isInMonths = daysOf({ first, last }) < LONGEST_IN_MONTHS && times.every((one) => daysOf(one) < QUARTER);
  const [start, end] = [new Date(momentOf(first)), momentOf(last)];
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth()];
  const begin = (at: number): number => (isInMonths ? Date.UTC(year, month + at) : Date.UTC(year + at, 0));
  const bands: Band[] = [];
  while (begin(bands.length) <= end) bands.push({ from: begin(bands.length), to: begin(bands.length + 1) });
  return { from: begin(0), to: begin(bands.length), bands, isInMonths };
}

export interface AxisLabel {
  /** The middle of the band that it names, in milliseconds. */
  readonly at: number;
  readonly text: string;
}

/** The names of as many bands as have room on an axis that is `width` pixels long, evenly chosen; the last is among them. */
export function axisLabels(
  { bands, isInMonths }: TimeAxis,
  width: number,
  size: number,
  locale: Locale,
): readonly AxisLabel[] {
  const month = new Intl.DateTimeFormat(REGIONS[locale], { month: 'short', timeZone: 'UTC' });
  const named = (every: number): readonly AxisLabel[] => {
    let shown: number | undefined;
    return bands
      .filter((_, at) => (bands.length - 1 - at) % every === 0)
      .map(({ from, to }) => {
        const year = new Date(from).getUTCFullYear();
        const text = !isInMonths ? String(year) : month.format(from) + (year === shown ? '' : ` ${year}`);
        shown = year;
        return { at: (from + to) / 2, text };
      });
  };
  const hasRoom = (every: number): boolean =>
    every >= bands.length ||
    named(every).every(({ text }) => widthOf(text, size) + LABEL_GAP <= (width / bands.length) * every);
  let every = 1;
  while (!hasRoom(every)) every += 1;
  return named(every);
}
