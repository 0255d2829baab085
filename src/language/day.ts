const CALENDAR = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The date in Europe/Oslo at an instant, YYYY-MM-DD: the calendar that Norwegian rights follow. */
export const dayInOslo = (instant: Date): string => CALENDAR.format(instant);

/** True of a day that exists, written YYYY-MM-DD: not of 2024-02-30. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
