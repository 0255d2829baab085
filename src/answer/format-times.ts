import type { Figure } from '../figures/figure.ts';
import { oncePer } from '../knowledge/once.ts';
import { type Locale, REGIONS } from '../language/locale.ts';
import { type Interval, type Moment, periodOf } from '../language/period.ts';
import type { Words } from './words/words.ts';

/** Dates and periods as people write them in one language; what no calendar has stays as it is. */
export interface TimesFormat {
  /** An ISO year, month or day, such as `18. april 2024`; anything else, such as a day that does not exist, as it is. */
  readonly date: (iso: string) => string;
  /** An ISO period by itself: `2024`, `oktober 2023`, `2023–2024`, `fra januar til oktober 2023`. */
  readonly period: (iso: string) => string;
  /** As a table or a bar names it: `2024`, `okt. 2023`; the end of a stretch that is not of whole years. */
  readonly shortPeriod: (iso: string) => string;
  /** The month of a date, or its year where no more is known: `april 2024`. */
  readonly month: (iso: string) => string;
  /** The same in few letters: `apr. 2024`. */
  readonly shortMonth: (iso: string) => string;
  /** With its preposition, as it ends a phrase: `i 2024`, `i oktober 2023`, `i 2023 og 2024` for a sum. */
  readonly when: (iso: string, measure: Figure['measure']) => string;
}

/** How a month and how a day is written; a year is its digits. */
interface ByGrain {
  readonly month: Intl.DateTimeFormat;
  readonly day: Intl.DateTimeFormat;
}

/** As many days as the knowledge names, several times over. */
const MOST_WRITTEN = 4000;
const writtenDays = oncePer((_: Intl.DateTimeFormat) => new Map<string, string>());

/** A day as a format writes it: the same few are written again and again, and a calendar takes its time. */
function writtenBy(by: Intl.DateTimeFormat, day: string): string {
  const written = writtenDays(by);
  const known = written.get(day);
  if (known !== undefined) return known;
  const text = by.format(new Date(day));
  if (written.size >= MOST_WRITTEN) written.clear();
  written.set(day, text);
  return text;
}

const isOfYears = ({ from, to }: Interval): boolean => from.grain === 'year' && to.grain === 'year';

export function timesFormat(locale: Locale, words: Words): TimesFormat {
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(REGIONS[locale], { ...options, timeZone: 'UTC' });
  const days = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const months = dates({ month: 'long', year: 'numeric' });
  const monthNames = dates({ month: 'long' });
  const shortMonths = dates({ month: 'short', year: 'numeric' });
  const shortDays = dates({ day: 'numeric', month: 'short', year: 'numeric' });

  const moment = ({ grain, iso, bounds }: Moment, by: ByGrain): string =>
    grain === 'year' ? iso : writtenBy(by[grain], bounds.first);
  const inFull = { month: months, day: days };
  const inShort = { month: shortMonths, day: shortDays };

  const momentIn = (iso: string, by: ByGrain): string => {
    const found = periodOf(iso);
    return found && found.grain !== 'interval' ? moment(found, by) : iso;
  };
  const date = (iso: string): string => momentIn(iso, inFull);

  const period = (iso: string): string => {
    const found = periodOf(iso);
    if (found?.grain !== 'interval') return date(iso);
    const { from, to, firstYear, lastYear } = found;
    if (isOfYears(found)) return `${from.iso}–${to.iso}`;
    const isOfMonthsOfOneYear = from.grain === 'month' && to.grain === 'month' && firstYear === lastYear;
    return words.periods.fromTo(
      moment(from, isOfMonthsOfOneYear ? { month: monthNames, day: days } : inFull),
      moment(to, inFull),
    );
  };

  const when = (iso: string, measure: Figure['measure']): string => {
    const said = period(iso);
    const { inYear, inMonth, onDay, over } = words.periods;
    const found = periodOf(iso);
    switch (found?.grain) {
      case 'interval': {
        const { from, to, firstYear, lastYear } = found;
        return isOfYears(found) && measure !== 'increase' ? over(from.iso, to.iso, lastYear - firstYear === 1) : said;
      }
      case 'year':
        return inYear(said);
      case 'month':
        return inMonth(said);
      default:
        return onDay(said);
    }
  };

  const shortPeriod = (iso: string): string => {
    const found = periodOf(iso);
    if (found === undefined) return iso;
    if (found.grain !== 'interval') return moment(found, inShort);
    const { from, to } = found;
    if (isOfYears(found)) return from.iso === to.iso ? from.iso : `${from.iso}–${to.iso}`;
    return moment(to, inShort);
  };

  return {
    date,
    period,
    shortPeriod,
    month: (iso) => momentIn(iso, { month: months, day: months }),
    shortMonth: (iso) => momentIn(iso, { month: shortMonths, day: shortMonths }),
    when,
  };
}
