import type { Context, Kind } from '../command.ts';
import type { Localized } from '../knowledge/knowledge.ts';
import { fold } from '../question/fold.ts';
import { addDays, dayOf, monthOf } from './calendar.ts';
import { isUnknown, UNKNOWN } from './unknown.ts';

const EXAMPLES: readonly Localized[] = [
  { nb: '2024-04-18', en: '2024-04-18' },
  { nb: '18.4.2024', en: '18.4.2024' },
  { nb: '18. april 2024', en: '18 April 2024' },
];
const RELATIVE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'i dag': 0,
    today: 0,
    'i gar': -1,
    yesterday: -1,
    'i morgen': 1,
    'i morgon': 1,
    tomorrow: 1,
  }),
);

/**
 * Reads one calendar day: 2024-04-18, 18.4.2024, 18.04.24, 18/4-24, "18. april 2024", "April 18, 2024", "today".
 * Day before month, as Norwegians write. @returns YYYY-MM-DD, or undefined where it is no day of the calendar.
 */
export function readDay(given: string, today: string): string | undefined {
  const text = fold(given);
  const relative = RELATIVE.get(text);
  if (relative !== undefined) return addDays(today, relative);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const norwegian = /^(\d{1,2})[./-] ?(\d{1,2})[./-] ?'?(\d{4}|\d{2})$/.exec(text);
  if (norwegian) return dayOf(Number(norwegian[3]), Number(norwegian[2]), Number(norwegian[1]));
  const words = /^(?:den )?(\d{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?(\p{L}+)\.?,? '?(\d{4}|\d{2})$/u.exec(text);
  if (words) return dayOf(Number(words[3]), monthOf(words[2] ?? '') ?? 0, Number(words[1]));
  const english = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? '?(\d{4}|\d{2})$/u.exec(text);
  if (english) return dayOf(Number(english[3]), monthOf(english[1] ?? '') ?? 0, Number(english[2]));
  return undefined;
}

const refused = { ok: false, suggestions: EXAMPLES } as const;

const suggestToday = (typed: string, { today }: Context) => {
  const day = readDay(typed, today);
  if (day !== undefined) return [{ value: day, label: { nb: day, en: day } }];
  return typed.trim() ? [] : [{ value: today, label: { nb: `I dag (${today})`, en: `Today (${today})` } }];
};

/** A calendar day, YYYY-MM-DD. */
export const day: Kind<string> = {
  expected: 'date',
  suggest: suggestToday,
  read: (given, { today }) => {
    const value = readDay(given, today);
    return value === undefined ? refused : { ok: true, value };
  },
  write: (value) => value,
};

const BETWEEN = /^\s*(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})\s*$/;

/**
 * A day as far as it is known: YYYY-MM-DD, `../YYYY-MM-DD` (on it or before), `YYYY-MM-DD/..` (on it or after),
 * `YYYY-MM-DD/YYYY-MM-DD` (from one to the other), or `unknown`.
 */
export const date: Kind<string> = {
  expected: 'date',
  suggest: (typed, context) => {
    const days = suggestToday(typed, context);
    return typed.trim() && days.length > 0 ? days : [...days, UNKNOWN];
  },
  read: (given, { today }) => {
    if (isUnknown(given)) return { ok: true, value: UNKNOWN.value };
    const [from, to] =
      BETWEEN.exec(given)
        ?.slice(1)
        .map((end) => readDay(end, today)) ?? [];
    if (from !== undefined && to !== undefined) return from <= to ? { ok: true, value: `${from}/${to}` } : refused;
    const [, before, after] = /^\s*\.\.\/(.+)$|^(.+)\/\.\.\s*$/u.exec(given) ?? [];
    const value = readDay(before ?? after ?? given, today);
    if (value === undefined) return refused;
    return { ok: true, value: before ? `../${value}` : after ? `${value}/..` : value };
  },
  write: (value) => value,
};
