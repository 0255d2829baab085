import { fullYear, monthIn, monthOf } from './calendar.ts';
import { fold } from './fold.ts';
import { firstYearOf } from './period.ts';
import { readDay } from './read-day.ts';

const RELATIVE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'i ar': 0,
    'this year': 0,
    'i fjor': -1,
    'last year': -1,
    'i forfjor': -2,
    'neste ar': 1,
    'next year': 1,
  }),
);

/** Reads 2024, '24, "i fjor", "last year". @returns the year, or undefined where the text is none, or where no day is known that it is reckoned from. */
export function readYear(given: string, today: string): number | undefined {
  const text = fold(given);
  const relative = RELATIVE.get(text);
  if (relative !== undefined) {
    const now = firstYearOf({ period: today });
    return now === undefined ? undefined : now + relative;
  }
  const digits = /^(?:['’‘](\d{2})|((?:19|20)\d{2}))$/.exec(text);
  return digits ? fullYear(Number(digits[1] ?? digits[2])) : undefined;
}

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
