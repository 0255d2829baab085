/** In English, whose data every Node has: which day it is must not hang on the language of the machine. */
const CALENDAR = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Oslo',
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The date in Europe/Oslo at an instant, YYYY-MM-DD: the calendar that Norwegian rights follow. */
export function dayInOslo(instant: Date): string {
  const parts = new Map(CALENDAR.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}

/** True of a day that exists, written YYYY-MM-DD: not of 2024-02-30. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
