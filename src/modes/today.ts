import { dayInOslo } from '../language/day.ts';

const MINUTE_MS = 60_000;
let known = { minute: Number.NaN, day: '' };

/** The day in Oslo, YYYY-MM-DD. It begins with a minute, and is worked out once in each: it is asked for with every answer. */
export function todayInOslo(): string {
  const now = Date.now();
  const minute = Math.floor(now / MINUTE_MS);
  if (minute !== known.minute) known = { minute, day: dayInOslo(new Date(now)) };
  return known.day;
}
