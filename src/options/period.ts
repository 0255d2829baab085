import type { Choice, Kind } from '../command.ts';
import { fold } from '../question/fold.ts';
import { namesIn } from '../question/names.ts';
import { monthIn, monthOf } from './calendar.ts';
import { readDay } from './date.ts';
import { readYear } from './year.ts';

/** What stands between the two ends of an interval, tried in this order. */
const BETWEEN = ['/', ' til ', ' to ', ' og ', ' and ', ' - ', '–', '—', '-'];
const BEFORE = /^(?:fra|from|mellom|between) /u;

/** Reads 2023-10, 10/2023, "oktober 2023", "okt. '23". @returns YYYY-MM, or undefined where the text is no month. */
export function readMonth(given: string): string | undefined {
  const text = fold(given);
  const iso = /^(\d{4})-(\d{1,2})$/.exec(text);
  if (iso) return monthIn(Number(iso[1]), Number(iso[2]));
  const digits = /^(\d{1,2})[./](\d{4})$/.exec(text);
  if (digits) return monthIn(Number(digits[2]), Number(digits[1]));
  const named = /^(\p{L}+)\.? '?(\d{4}|\d{2})$/u.exec(text);
  const month = monthOf(named?.[1] ?? '');
  return named && month !== undefined ? monthIn(Number(named[2]), month) : undefined;
}

function readDate(given: string, today: string): string | undefined {
  const year = readYear(given, today);
  return year === undefined ? (readMonth(given) ?? readDay(given, today)) : String(year);
}

/**
 * Reads a year, month or day, or an interval of them such as 2020/2024, 2020-2024, "2020 til 2024".
 * @returns the period as the knowledge writes it, or undefined.
 */
export function readPeriod(given: string, today: string): string | undefined {
  const single = readDate(given, today);
  if (single !== undefined) return single;
  const text = fold(given).replace(BEFORE, '');
  for (const between of BETWEEN) {
    const [start = '', end = '', ...more] = text.split(between);
    const from = readDate(start.trim(), today);
    const to = readDate(end.trim(), today);
    if (more.length === 0 && from !== undefined && to !== undefined && from < to) return `${from}/${to}`;
  }
  return undefined;
}

const toChoice = (period: string): Choice => ({ value: period, label: { nb: period, en: period } });

/** A stretch of time; while typing, the periods of the series that is asked about. */
export const period: Kind<string> = {
  expected: 'period',
  suggest: (typed, { knowledge, today }, given) => {
    const series = namesIn(knowledge).series.pick(given.series ?? '')?.item;
    const known = [...new Set((series?.observations ?? []).map((one) => one.period))].sort().reverse();
    const begun = known.filter((one) => one.startsWith(typed.trim()));
    const read = readPeriod(typed, today);
    return (begun.length > 0 || read === undefined ? begun : [read]).map(toChoice);
  },
  read: (given, { today }) => {
    const value = readPeriod(given, today);
    if (value !== undefined) return { ok: true, value };
    return { ok: false, suggestions: ['2024', '2023-10', '2023/2024'].map((one) => toChoice(one).label) };
  },
  write: (value) => value,
};
