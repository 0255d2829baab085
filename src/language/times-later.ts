import { numberWritten } from './number-words.ts';
import { flat } from './tokens.ts';

/** So many years after or before a time that was named: "et år seinere", "the year before". Flat text. */
const YEARS_ON =
  /(?<![a-z])(?:(?<years>[a-z]+|\d{1,2}) (?:ar|years?)|(?:the )?(?<next>aret|year)) (?:(?<on>senere|seinere|seinare|etter|etterpa|deretter|later|after)|(?<back>tidligere|tidlegare|for|earlier|before))(?![a-z])|(?<![a-z])the (?<following>following|next) year(?![a-z])|(?<![a-z])the previous year(?![a-z])/;
const ONE: ReadonlySet<string> = new Set(['et', 'ett', 'eit', 'eitt', 'a', 'one']);
const MOST = 30;

/** By how many years a text is later than what was spoken of before, or earlier; nothing where it says no such thing. */
export function yearsLaterIn(text: string): number | undefined {
  const found = YEARS_ON.exec(flat(text));
  if (!found) return undefined;
  const { years, on, following } = found.groups ?? {};
  const count = years === undefined || ONE.has(years) ? 1 : numberWritten(years);
  if (count === undefined || !Number.isInteger(count) || count < 1 || count > MOST) return undefined;
  return on !== undefined || following !== undefined ? count : -count;
}

/** The period so many years on: a year, a month or a day; nothing for a stretch. */
export const yearsOn = (period: string, years: number): string | undefined =>
  /^\d{4}(?:-|$)/.test(period) && !period.includes('/')
    ? `${Number(period.slice(0, 4)) + years}${period.slice(4)}`
    : undefined;
