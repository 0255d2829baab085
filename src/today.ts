const CALENDAR = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The date in Europe/Oslo at an instant, YYYY-MM-DD: the calendar that Norwegian rights follow. */
export const dayInOslo = (instant: Date): string => CALENDAR.format(instant);
