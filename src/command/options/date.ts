import type { Localized } from '../../knowledge/knowledge.ts';
import { readDay } from '../../language/read-day.ts';
import type { Context, Kind } from '../command.ts';
import { isUnknown, UNKNOWN_CHOICE } from './unknown.ts';

const EXAMPLES: readonly Localized[] = [
  { nb: '2024-04-18', en: '2024-04-18' },
  { nb: '18.4.2024', en: '18.4.2024' },
  { nb: '18. april 2024', en: '18 April 2024' },
];
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
    return typed.trim() && days.length > 0 ? days : [...days, UNKNOWN_CHOICE];
  },
  read: (given, { today }) => {
    if (isUnknown(given)) return { ok: true, value: UNKNOWN_CHOICE.value };
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
