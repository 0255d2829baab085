import { addDays, dayOf, fullYear, monthOf } from './calendar.ts';
import { lastDayOfMonth } from './day.ts';
import { isNumberNotYear } from './number-not-year.ts';
import { yearIn } from './period.ts';
import { flat } from './tokens.ts';

/** A day, or days, that a person tells of, as exactly as it is told. */
export interface DateTold {
  /** Offsets in the text as it was given. */
  readonly start: number;
  readonly end: number;
  /** First and last day that it can be, YYYY-MM-DD; one is left out where it is told to be before or after a day. */
  readonly from?: string;
  readonly to?: string;
}

const MONTH =
  '(?:jan(?:uar|uary)?|feb(?:ruar|ruary)?|mars|march|mar|apr(?:il)?|mai|may|jun[ie]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|des(?:ember)?|dec(?:ember)?)';
const YEAR = String.raw`(?:19|20)\d{2}`;
const SHORT_YEAR = String.raw`['’]?\d{2}(?!\d)`;
const SEASON =
  '(?:host|hosten|haust|hausten|var|varen|sommer|sommeren|sommar|sommaren|vinter|vinteren|autumn|spring|summer|winter)';
const LAST_YEAR = '(?:i fjor|ifjor|i forfjor|i ar|last year|this year)';

const FORMS = [
  String.raw`(?<!\d)(?<y1>${YEAR})-(?<m1>\d{2})-(?<d1>\d{2})(?!\d)`,
  String.raw`(?<![\d.,])(?<d2>\d{1,2})[./](?<m2>\d{1,2})(?:[./-] ?(?<y2>\d{4}|\d{2})(?!\d)|(?![./,]?\d)(?![ -]?(?:%|avtal|agreement|contract|pros|pst|time|hour|mill|mrd|ar(?![a-z])|kr|uke|veke|week|maned|manad|month)))`,
  // "05.2020": a month of a year, as in a list of what one has done.
  String.raw`(?<![\d.,/])(?<m8>0?[1-9]|1[0-2])[./](?<y8>${YEAR})(?![\d./])`,
  String.raw`(?<![\d.,])(?<d3>\d{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?(?<m3>${MONTH})(?![a-z])\.?(?:,? (?<y3>${YEAR}|${SHORT_YEAR}))?`,
  String.raw`(?<![a-z])(?<m4>${MONTH})(?![a-z])\.? (?<d4>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,? (?<y4>${YEAR}))?`,
  String.raw`(?<![a-z])(?<m5>${MONTH})(?![a-z])\.?(?: (?<y5>${YEAR}|['’]\d{2}))?`,
  String.raw`(?<![\d.,])(?<y6>${YEAR})(?!\d|[.,]\d)`,
  `(?<![a-z])(?<r6>${LAST_YEAR})(?![a-z])`,
  // "høsten 23": only a season makes two digits a year.
  `(?<=(?<![a-z])${SEASON} )(?<y7>${SHORT_YEAR})(?! ?[a-z%])`,
];
const BEFORE = '(?:for|fore|forut for|before|until|inntil|fram til|frem til)';
const AFTER = '(?:etter|siden|sidan|since|after)';
const IN = '(?:i|in|fra og med|fra|fraa|from|per|pr|den|on|the)';
const PART =
  '(?:midt i|midt pa|midten av|mid|tidlig i|tidleg i|starten av|begynnelsen av|byrjinga av|early in|early|the beginning of|slutten av|sent i|seint i|late in|late|the end of|end of)';
const TOLD = new RegExp(
  `(?<![a-z])(?:(?<before>${BEFORE}) |(?<after>${AFTER}) )?(?:(?<in>${IN}) )?(?:(?<part>${PART})[ -])?(?:den )?(?:${FORMS.join('|')})(?: (?:av )?(?<rel>${LAST_YEAR})(?![a-z]))?`,
  'g',
);

/** The agreement of a GP in premises of the municipality: "på 8.2", where no word says that it is a day. */
const AGREEMENT = '8.2';

type Groups = Readonly<Record<string, string | undefined>>;

const first = (groups: Groups, name: string): string | undefined =>
  [1, 2, 3, 4, 5, 6, 7, 8].map((form) => groups[`${name}${form}`]).find((value) => value !== undefined);

function yearSaid(groups: Groups, today: string): number | undefined {
  const said = first(groups, 'y')?.replace(/\D/g, '');
  if (said !== undefined) return fullYear(Number(said));
  const relative = groups.rel ?? groups.r6;
  if (relative === undefined) return undefined;
  const back = /forfjor/.test(relative) ? 2 : /fjor|last/.test(relative) ? 1 : 0;
  return yearIn(today) - back;
}

/** Days of a month by the part of it that is told; the middle and the ends overlap a little, as they do in speech. */
function daysOfMonth(part: string | undefined, last: number): readonly [from: number, to: number] {
  if (part === undefined) return [1, last];
  if (/^mid/.test(part)) return [10, 20];
  return /^(?:slutten|sent|seint|late|the end|end)/.test(part) ? [21, last] : [1, 10];
}

function daysIn(year: number, groups: Groups): readonly [from: string, to: string] | undefined {
  const written = first(groups, 'm');
  if (written === undefined) return [`${year}-01-01`, `${year}-12-31`];
  const month = /^\d/.test(written) ? Number(written) : monthOf(written);
  if (month === undefined || month < 1 || month > 12) return undefined;
  const day = first(groups, 'd');
  const [low, high] =
    day === undefined ? daysOfMonth(groups.part, lastDayOfMonth(year, month)) : [Number(day), Number(day)];
  const [from, to] = [dayOf(year, month, low), dayOf(year, month, high)];
  return from !== undefined && to !== undefined ? [from, to] : undefined;
}

/** A day of a year longer past says nothing of when another was: "spesialist siden 2008, fastlege fra august". */
const RECENT = 4;

/** The latest that has begun, or the first after a day that the text has told before. */
function withoutYear(groups: Groups, today: string, anchor: string | undefined) {
  const year = yearIn(anchor ?? today);
  const years = anchor === undefined ? [year, year - 1, year - 2, year - 3] : [year, year + 1, year + 2, year + 3];
  const fits = ([from, to]: readonly [string, string]) => (anchor === undefined ? from <= today : to >= anchor);
  return years.map((one) => daysIn(one, groups)).find((days) => days !== undefined && fits(days));
}

/** A month by itself needs a word before it that says it is one: "May I" is none. */
const needsWord = (groups: Groups): boolean =>
  groups.m5 !== undefined && groups.y5 === undefined && groups.rel === undefined;

/**
 * The days that a text tells of, as people write them: 17.4.24, "18. april i fjor", "midt i april", "før september 2024". A
 * date without a year is the first one after a recent date told before it, else the latest that has come by `today`.
 */
export function datesTold(text: string, today: string): readonly DateTold[] {
  const dates: DateTold[] = [];
  for (const match of flat(text).matchAll(TOLD)) {
    const groups: Groups = match.groups ?? {};
    const { before, after, part, y6: year6 } = groups;
    const [start, end] = [match.index, match.index + match[0].length];
    if (year6 !== undefined && isNumberNotYear(text, end - year6.length, end)) continue;
    if (match[0] === AGREEMENT && text[end] !== '.') continue;
    const hasWord = [before, after, groups.in, part].some((word) => word !== undefined);
    if (needsWord(groups) && !hasWord) continue;
    const year = yearSaid(groups, today);
    const told = dates.at(-1)?.from;
    const anchor =
      told !== undefined && Number(told.slice(0, 4)) >= Number(today.slice(0, 4)) - RECENT ? told : undefined;
    const days = year === undefined ? withoutYear(groups, today, anchor) : daysIn(year, groups);
    if (days === undefined) continue;
    // "for 2024" is the year itself; "før 2024" is what comes before it.
    const saysBefore = before !== undefined && (before !== 'for' || /^(?:fø|foe)/i.test(text.slice(start)));
    const ends = saysBefore ? { to: addDays(days[0], -1) } : after ? { from: days[0] } : { from: days[0], to: days[1] };
    dates.push({ start, end, ...ends });
  }
  return dates;
}
