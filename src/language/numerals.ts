import { dayOf, monthOf } from './calendar.ts';

/** A number or date as a text prints it. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** As printed, scale included: `1,6 milliarder`. */
  readonly text: string;
  /** In base units; for a date its year. */
  readonly value: number;
  /** The place of the last digit printed, in base units: 100 000 000 for `1,6 milliarder`. */
  readonly precision: number;
  /** The power of ten that a word after the digits gives: 6 for millions, 0 where there is no such word. */
  readonly scale: number;
  /** YYYY-MM-DD, where it is a whole date. */
  readonly day?: string;
}

const SCALES: readonly (readonly [pattern: RegExp, zeros: number])[] = [
  [/^(?:milliard|mrd|billion)/i, 9],
  [/^(?:million|mill|mnok|mkr)/i, 6],
  [/^(?:tusen|thousand|tkr)/i, 3],
  [/^(?:hundre|hundred)/i, 2],
];

const WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ en: 1, én: 1, ein: 1, éin: 1, ei: 1, et: 1, ett: 1, eit: 1, eitt: 1, a: 1, one: 1 },
    ...{ to: 2, two: 2, tre: 3, three: 3, fire: 4, four: 4, fem: 5, five: 5, seks: 6, six: 6 },
    ...{ sju: 7, syv: 7, seven: 7, åtte: 8, eight: 8, ni: 9, nine: 9, ti: 10, ten: 10 },
    ...{ elleve: 11, eleven: 11, tolv: 12, twelve: 12, tretten: 13, fjorten: 14, femten: 15, fifteen: 15 },
    ...{ seksten: 16, sytten: 17, atten: 18, nitten: 19, tjue: 20, tyve: 20, twenty: 20, tretti: 30, thirty: 30 },
    ...{ førti: 40, forty: 40, femti: 50, fifty: 50, seksti: 60, sixty: 60, sytti: 70, åtti: 80, nitti: 90 },
    ...{ hundre: 100, hundred: 100, tusen: 1000, halv: 0.5, halvannen: 1.5 },
  }),
);
/** These are articles too, and count only before a word such as milliard. */
const ARTICLES = new Set(['en', 'ein', 'ei', 'et', 'ett', 'eit', 'a']);

const SPACE = String.raw`[ \u00a0\u2009\u202f]`;
const SCALE_WORD = String.raw`milliard\p{L}*|mrd|billion|million\p{L}*|mill(?!\p{L})|mnok|mkr|tusen|thousand|tkr|hundre|hundred`;
const COUNTED = String.raw`\p{L}*(?:år|måned|månad|dag|uke|veke|time|kommune|kontor|lege|stilling|pros?ent|kron|pasient|person|praksis|avtale|liste|region|fylke|year|month)\p{L}*`;
const BETWEEN = '(?:nye|siste|neste|første|hele|ulike)';

const NUMERAL = new RegExp(
  String.raw`(?<![\p{L}\d]|\d[.,])(?:` +
    String.raw`(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?(?!\d)` +
    String.raw`|(?<d>\d{1,2})\.${SPACE}?(?<m>\d{1,2})\.${SPACE}?(?<y>\d{4}|\d{2})(?!\d)` +
    String.raw`|(?<named>\d{1,2})\.?${SPACE}(?<name>jan|feb|mars|march|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)(?<rest>\p{L}*)\.?(?:${SPACE}(?<in>\d{4}))?` +
    String.raw`|(?<digits>\d{1,3}(?:(?:${SPACE}|\.)\d{3})+(?!\d)|\d+)(?:[,.](?<fraction>\d+))?(?:${SPACE}?(?<scale>${SCALE_WORD}))?` +
    String.raw`|(?<word>\p{L}+)${SPACE}(?:(?<wordscale>${SCALE_WORD})|(?=(?:${BETWEEN}${SPACE})?(?:${COUNTED})))` +
    ')',
  'giu',
);

const zerosOf = (scale: string | undefined): number =>
  scale === undefined ? 0 : (SCALES.find(([pattern]) => pattern.test(scale))?.[1] ?? 0);

type Groups = Readonly<Record<string, string | undefined>>;
type Reading = Omit<Numeral, 'start' | 'end' | 'text'>;

function readDate({ year, month, day, d, m, y, named, name, rest, in: inYear }: Groups): Reading | undefined {
  const monthNumber = name === undefined ? Number(month ?? m) : monthOf(name + (rest ?? ''));
  const yearNumber = year ?? y ?? inYear;
  if (monthNumber === undefined) return undefined;
  const whole =
    yearNumber === undefined ? undefined : dayOf(Number(yearNumber), monthNumber, Number(day ?? d ?? named));
  const value = whole ? Number(whole.slice(0, 4)) : Number(yearNumber ?? named);
  return { value, precision: 1, scale: 0, ...(whole ? { day: whole } : {}) };
}

function readDigits(digits: string, fraction: string, scale: string | undefined): Reading {
  const zeros = zerosOf(scale);
  const whole = digits.replace(/\D/g, '');
  return {
    value: Number(`${whole}.${fraction || '0'}e${zeros}`),
    precision: Number(`1e${zeros - fraction.length}`),
    scale: zeros,
  };
}

function readWord(word: string, scale: string | undefined): Reading | undefined {
  const number = WORDS.get(word.toLowerCase());
  if (number === undefined || (scale === undefined && ARTICLES.has(word.toLowerCase()))) return undefined;
  const zeros = zerosOf(scale);
  return { value: Number(`${number}e${zeros}`), precision: Number(`1e${zeros}`), scale: zeros };
}

/**
 * Every number and date of a text: digits with Norwegian or English separators, millions and milliards, dates, and
 * number words before a unit ("fire år", "en milliard"). Digits inside a name (LIS1) are no number.
 */
export function numeralsIn(text: string): readonly Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(NUMERAL)) {
    const groups: Groups = match.groups ?? {};
    const reading =
      groups.digits !== undefined
        ? readDigits(groups.digits, groups.fraction ?? '', groups.scale)
        : groups.word !== undefined
          ? readWord(groups.word, groups.wordscale)
          : readDate(groups);
    const printed = match[0].trimEnd();
    if (reading) found.push({ start: match.index, end: match.index + printed.length, text: printed, ...reading });
  }
  return found;
}

/** The number that a text is as a whole, written as a word: `fire`. */
export const wordNumber = (text: string): number | undefined => WORDS.get(text.trim().toLowerCase());
