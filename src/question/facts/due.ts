import { addDays, dayNumber } from '../../language/calendar.ts';
import { datesTold } from '../../language/dates-told.ts';

/** Names the day on which a child is due, right before that day. */
const DUE =
  /(?<!\p{L})(?:har )?(?:termin(?:en|dato|datoen)?|due(?: date)?)(?: (?:min|mi|er|e|is|den|satt til))*[ :]*$/iu;
/** As long as a pregnancy lasts, and as many days as a week has. */
const WEEKS = 40;
const WEEK = 7;
const YEAR = 365;
/** A text that says how far somebody is gone says it itself. */
const SAYS_WEEK = /(?<!\p{L})(?:uke|veke|week)/iu;

/** The weeks of a pregnancy that a day of birth leaves, today. */
const weekBefore = (due: string, today: string): number =>
  WEEKS - Math.ceil((dayNumber(due) - dayNumber(today)) / WEEK);

/**
 * When a child is due is told as how far gone somebody is today: "termin 3. januar" as "gravid i uke 34". What is told without a year is to
 * come.
 */
export function withWeeks(text: string, today: string): string {
  if (SAYS_WEEK.test(text)) return text;
  return datesTold(text, today).reduceRight((so, { start, end, from, to }) => {
    const [{ length } = { length: 0 }] = DUE.exec(text.slice(0, start)) ?? [];
    if (length === 0 || from === undefined || to === undefined) return so;
    const due = to < today ? addDays(to, YEAR) : to;
    const week = weekBefore(due, today);
    // The stop of a sentence may have been taken for that of a short month.
    const stop = text.slice(start, end).endsWith('.') ? '.' : '';
    return week < 1 || week > WEEKS ? so : `${so.slice(0, start - length)}gravid i uke ${week}${stop}${so.slice(end)}`;
  }, text);
}
