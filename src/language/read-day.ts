import { addDays, dayOf, monthOf } from './calendar.ts';
import { isDay } from './day.ts';
import { fold } from './fold.ts';

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
 * Day before month, as Norwegians write. @returns YYYY-MM-DD, or undefined where it is no day of the calendar, or where no day is
 * known that it is reckoned from.
 */
export function readDay(given: string, today: string): string | undefined {
  const text = fold(given);
  const relative = RELATIVE.get(text);
  if (relative !== undefined) return isDay(today) ? addDays(today, relative) : undefined;
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
