import { boundsOf, yearIn } from '../../language/period.ts';
import type { Answered } from '../answered.ts';
import type { Format } from '../format.ts';
import type { AskedTime } from './draft.ts';
import { capitalised } from './headline.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

const ASKS: readonly AskedTime['asks'][] = ['when', 'duration', 'deadline'];

export function askedTime({ reading, standing }: Answered): AskedTime {
  const { ask, time } = reading ?? {};
  return {
    asks: ASKS.find((one) => one === ask),
    bounds: isText(time) ? boundsOf(time) : undefined,
    isNearest: standing === 'nearest',
  };
}

/** From when until when something holds, as days; null where that is open. */
export interface Validity {
  readonly from: string | null;
  readonly to: string | null;
}

/** Whether a text says by itself when something was: it names the year of the day. */
export const namesYear = (text: string, day: string): boolean => text.includes(String(yearIn(day)));

/** Whether a text says how long something takes. */
const saysLength = (text: string, { words: { units } }: Format): boolean =>
  (['years', 'months', 'weeks', 'days', 'hours'] as const).some((unit) =>
    units[unit].some((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text)),
  );

/** Who asks "what happens when I leave" is answered by what begins with the same when, and asks for no time. */
const WHEN = /(?<!\p{L})(?:når|when)(?!\p{L})/iu;

/**
 * `Fra 1. mars 2017 til 31. desember 2025: `, the same in months, and in years. What began and ended in one month or year was in it:
 * `I 2024: `.
 */
function spanLeads({ from, to }: Validity, today: string, { words, date, shortMonth }: Format): readonly string[] {
  const { validity } = words.surface;
  const isOpen = to === null || to >= today;
  const { inYear, inMonth, onDay } = words.periods;
  const say = (said: (day: string) => string, within: (time: string) => string): string | undefined => {
    if (from === null) return to === null ? undefined : validity.until(said(to));
    if (isOpen) return validity.since(said(from), from > today);
    return said(from) === said(to) ? within(said(from)) : validity.fromTo(said(from), said(to));
  };
  const leads = [say(date, onDay), say(shortMonth, inMonth), say((day) => String(yearIn(day)), inYear)];
  return leads.flatMap((lead) => (lead === undefined ? [] : [`${capitalised(lead)}: `]));
}

/** The year whose deadline is asked for, where a text tells only of one that is past. */
function unknownDeadline({ to }: Validity, { asks, bounds, isNearest }: AskedTime, today: string): string | undefined {
  const year = yearIn(bounds?.first ?? today);
  return asks === 'deadline' && !isNearest && to !== null && yearIn(to) < year ? String(year) : undefined;
}

/**
 * What stands before a text whose question asks about time, best first: that the deadline asked for is not known, or from
 * when until when it holds. None where the text says it, or where nobody asked.
 */
export function timeLeads(
  text: string,
  validity: Validity,
  asked: AskedTime,
  today: string,
  format: Format,
): readonly string[] {
  const { from, to } = validity;
  const year = unknownDeadline(validity, asked, today);
  // What tells of that year says so itself.
  if (year !== undefined) return text.includes(year) ? [] : [`${format.words.surface.noDeadline(year)} `];
  const { asks, bounds } = asked;
  const isPast = bounds !== undefined && bounds.last < today;
  const isWanted =
    (asks === 'when' && !WHEN.test(text)) || isPast || (asks === 'duration' && !saysLength(text, format));
  // What is told as the nearest has its time in small print: two beginnings before one sentence are one too many.
  if (!isWanted || asked.isNearest || [from, to].some((day) => day !== null && namesYear(text, day))) return [];
  return spanLeads(validity, today, format);
}
