import { dayOf, monthOf } from './calendar.ts';
import { findAt, type Groups, type NumberFound, type NumberRead } from './numeral.ts';
import { yearIn } from './period.ts';

/** A number or date at a place of a text, the longest way first. */
const ISO_DATE = /(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?(?!\d)/y;
const SHORT_DATE = /(?<d>\d{1,2})\. ?(?<m>\d{1,2})\. ?(?<y>\d{4}|\d{2})(?!\d)/y;
const NAMED_DATE =
  /(?<named>\d{1,2})\.? (?<name>jan|feb|mars|march|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)(?<rest>\p{L}*)\.?(?: (?<in>\d{4}))?/iuy;
const DATES = [ISO_DATE, SHORT_DATE, NAMED_DATE];

function readDate({ year, month, day, d, m, y, named, name, rest, in: inYear }: Groups): NumberRead | undefined {
  const monthNumber = name === undefined ? Number(month ?? m) : monthOf(name + (rest ?? ''));
  const yearNumber = year ?? y ?? inYear;
  if (monthNumber === undefined) return undefined;
  const whole =
    yearNumber === undefined ? undefined : dayOf(Number(yearNumber), monthNumber, Number(day ?? d ?? named));
  const value = whole ? yearIn(whole) : Number(yearNumber ?? named);
  return { value, precision: 1, scale: 0, isDate: true, isBare: false, ...(whole ? { day: whole } : {}) };
}

/** Dates go on behind their first digits with a point, a dash or the name of a month. */
const MAY_BE_DATE = /\d{1,4}(?:[.-]| \p{L})/uy;

export function readDateAt(text: string, start: number): NumberFound | undefined {
  if (!findAt(MAY_BE_DATE, text, start)) return undefined;
  for (const date of DATES) {
    const found = findAt(date, text, start);
    const reading = found && readDate(found.groups ?? {});
    if (found && reading) return { ...reading, start, end: start + found[0].trimEnd().length };
  }
  return undefined;
}
