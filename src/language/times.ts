import { isNumberNotYear } from './number-not-year.ts';
import { readDay } from './read-day.ts';
import { readMonth, readPeriod, readYear } from './read-period.ts';
import { flat } from './tokens.ts';

/** A time that a text names. */
export interface TimeIn {
  /** Offsets in the text as it was given, the word before it that says how it is meant included. */
  readonly start: number;
  readonly end: number;
  /** As the knowledge writes it: a year, month, day, or an interval of them. */
  readonly period: string;
  /** `since 2020`, `before 18 April 2024`: the time is an end of what is meant. */
  readonly relation: 'at' | 'since' | 'before';
}

const YEAR = String.raw`(?:19|20)\d{2}`;
const IS_YEAR = new RegExp(`^${YEAR}$`);
const MONTH = '(?:jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)[a-z]*\\.?';

/** Times as people write them in a sentence, longest form first. Flat text. */
const TIMES = [
  String.raw`(?<!\d)${YEAR} ?(?:til|to|-|–|/|og|and) ?${YEAR}(?!\d)`,
  String.raw`(?<![\d.,])\d{1,2}[./]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)`,
  String.raw`(?<!\d)${YEAR}-\d{2}(?:-\d{2})?(?!\d)`,
  String.raw`(?<![\d.,])\d{1,2}(?:\.|st|nd|rd|th)? ?(?:of )?${MONTH},? ?'?(?:\d{4}|\d{2})(?!\d)`,
  String.raw`(?<![a-z])${MONTH} (?:\d{1,2}(?:st|nd|rd|th)?,? )?'?(?:\d{4}|\d{2})(?!\d)`,
  String.raw`(?<!\d)${YEAR},? (?:(?:fram|frem) til|til|per|i|in|until|to) (?:og med |utgangen av |the end of )?${MONTH}(?![a-z0-9])`,
  '(?<![a-z])(?:i fjor|i forfjor|i a?ar|ifjor|last year|this year|next year|neste a?ar|i dag|idag|today)(?![a-z])',
  String.raw`(?<![\d.,])${YEAR}(?!\d|[.,]\d)`,
  String.raw`(?<![\w])['’]\d{2}(?!\d)`,
];
const END =
  '(?:(?:slutten|utgangen|enden|end|the end|starten|begynnelsen|byrjinga|start|the start|beginning|the beginning) (?:av|of) )?';
const SEASON =
  '(?:(?:hosten|hausten|varen|sommeren|sommaren|vinteren|(?:the )?(?:autumn|fall|spring|summer|winter)(?: of)?) )?';
const SINCE = `(?:siden|sidan|since|etter|after|fra og med|fra|from) ${END}${SEASON}`;
const BEFORE = `(?:for|forut for|before|until|fram til|frem til|inntil) ${END}`;
const ANY = new RegExp(`(?<![a-zæ])(?:(?<since>${SINCE})|(?<before>${BEFORE}))?(?<time>${TIMES.join('|')})`, 'g');

/** `fra 2021` is a source ("the plan from 2021") as often as a beginning, and `for 2024` is the year itself. */
const saysSince = (word: string): boolean => !/^(?:fra|from) $/.test(word);
const saysBefore = (word: string, written: string): boolean =>
  !/^for $/.test(word) || /ø|oe/i.test(written.slice(0, 4));

const CLOSED_UP: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ifjor: 'i fjor',
    idag: 'i dag',
    'i aar': 'i ar',
    'neste aar': 'neste ar',
  }),
);

function readTime(written: string, today: string): string | undefined {
  const turned = new RegExp(`^(${YEAR}),? .*?(${MONTH})$`).exec(written);
  const time = turned ? `${turned[2]} ${turned[1]}` : (CLOSED_UP.get(written) ?? written);
  const year = readYear(time, today);
  if (year !== undefined) return String(year);
  return readDay(time, today) ?? readMonth(time) ?? readPeriod(time, today);
}

/** Every time that a text names, in order; `today` (YYYY-MM-DD) is what "last year" is reckoned from. */
export function timesIn(text: string, today: string): readonly TimeIn[] {
  const times: TimeIn[] = [];
  for (const match of flat(text).matchAll(ANY)) {
    const { since, before, time = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (IS_YEAR.test(time) && isNumberNotYear(text, end - time.length, end)) continue;
    const period = readTime(time, today);
    if (period === undefined) continue;
    const isSince = since !== undefined && saysSince(since);
    const isBefore = before !== undefined && saysBefore(before, text.slice(match.index, end));
    const relation = isSince ? 'since' : isBefore ? 'before' : 'at';
    times.push({ start: relation === 'at' ? end - time.length : match.index, end, period, relation });
  }
  return times;
}
