import { dayOf, daysBetween, monthOf } from './calendar.ts';
import { datesTold } from './dates-told.ts';
import { lastDayOfMonth } from './day.ts';
import { yearIn } from './period.ts';
import type { Span } from './spans.ts';
import { flat } from './tokens.ts';

/** Until when something lasts: "ut mai", "til jul", "fram til 1. august", "through March". */
export interface EndTold extends Span {
  /** At most so many months, begun ones counted, from today or whichever earlier day the text tells. */
  readonly months: number;
}

const MONTH =
  '(?:januar|january|jan|februar|february|feb|mars|march|april|apr|mai|may|june|juni|july|juli|august|aug|september|sept|oktober|october|okt|oct|november|nov|desember|december|des|dec)';
/** By name, the last day that each may be meant for. */
const FEASTS: readonly (readonly [begins: RegExp, month: number, day: number])[] = [
  [/^(?:jul|christmas|xmas|nyttar|new year|aret|arsskiftet|the year)/, 12, 31],
  [/^(?:paske|easter)/, 4, 30],
  [/^(?:sommer|sommar|summer)/, 8, 31],
];
const FEAST = '(?:jula?|christmas|xmas|nyttar|new year|aret|arsskiftet|the year|paske|paska|easter)';
/** "Til sommeren" is when; "fram til sommeren" is how long. */
const SEASON = '(?:sommeren|sommaren|sommerferien|sommarferien|summer|the summer)';
const LONG_UNTIL =
  '(?:ut|inntil|(?:fram|frem|helt|heilt) til|til og med|until the end of|until|till the end of|till|through|up to)';
const UNTIL = `(?:${LONG_UNTIL}|til over|til|te|to)`;
const TOLD = new RegExp(
  `(?<![a-z])(?:${UNTIL} (?:(?:slutten av|utgangen av|end of|the end of) )?(?:(?<d1>\\d{1,2})(?:\\.|st|nd|rd|th)? ?(?<m1>${MONTH})|(?<d2>\\d{1,2})[./](?<m2>\\d{1,2})|(?<m3>${MONTH})|(?<feast>${FEAST}))|${LONG_UNTIL} (?<season>${SEASON}))(?![a-z])\\.?(?: (?<year>20\\d{2})(?!\\d))?`,
  'g',
);
const HAS_YEAR = /\d{4}|[./]\d{2}$|(?:i fjor|last year|forfjor)/;

type Groups = Readonly<Record<string, string | undefined>>;

/** The last day that an end may be, in a year. */
function dayIn(year: number, { d1, m1, d2, m2, m3, feast, season }: Groups): string | undefined {
  const named = FEASTS.find(([begins]) => begins.test(feast ?? season ?? ''));
  if (named) return dayOf(year, named[1], named[2]);
  const month = m2 === undefined ? monthOf(m1 ?? m3 ?? '') : Number(m2);
  if (month === undefined || month < 1 || month > 12) return undefined;
  const day = d1 ?? d2;
  return dayOf(year, month, day === undefined ? lastDayOfMonth(year, month) : Number(day));
}

/** The first such day from today on; of a year that is told, that one. */
function endOf(groups: Groups, today: string): string | undefined {
  const year = yearIn(today);
  const years = groups.year === undefined ? [year, year + 1] : [Number(groups.year)];
  return years.map((one) => dayIn(one, groups)).find((day) => day !== undefined && day >= today);
}

/** A day that is told without its year is the latest before the end: "from January to Easter". */
function latestBefore(day: string, end: string): string {
  const inYearOf = `${end.slice(0, 'YYYY'.length)}${day.slice('YYYY'.length)}`;
  return inYearOf <= end ? inYearOf : `${yearIn(end) - 1}${day.slice('YYYY'.length)}`;
}

const A_MONTH = 365 / 12;
/** So little of a month more is none: they are not equally long. */
const SPARE = 0.05;

/** All that a text tells the end of, with the most that it can last: what began may have begun on any day that is told. */
export function endsTold(text: string, today: string): readonly EndTold[] {
  const plain = flat(text);
  const found = [...plain.matchAll(TOLD)];
  if (found.length === 0) return [];
  const days = datesTold(text, today);
  return found.flatMap((match) => {
    const end = endOf(match.groups ?? {}, today);
    if (end === undefined) return [];
    const [start, stop] = [match.index, match.index + match[0].length];
    const starts = days
      .filter((one) => one.end <= start || one.start >= stop)
      .flatMap(({ from, ...at }) => {
        if (from === undefined) return [];
        return HAS_YEAR.test(plain.slice(at.start, at.end)) ? [from] : [latestBefore(from, end)];
      });
    const from = [today, ...starts].reduce((first, one) => (one < first ? one : first));
    return [{ start, end: stop, months: Math.ceil(daysBetween(from, end) / A_MONTH - SPARE) }];
  });
}
