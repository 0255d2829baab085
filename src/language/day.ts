const CALENDAR = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The date in Europe/Oslo at an instant, YYYY-MM-DD: the calendar that Norwegian rights follow. */
export const dayInOslo = (instant: Date): string => CALENDAR.format(instant);

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FEBRUARY = 2;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month has, 1 to 12; none where there is no such month. */
export const lastDayOfMonth = (year: number, month: number): number =>
  month === FEBRUARY && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);

/** True of a day that exists, written YYYY-MM-DD: not of 2024-02-30. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return day !== undefined && Number(day) >= 1 && Number(day) <= lastDayOfMonth(Number(year), Number(month));
}
