import { dayOf, monthOf } from './calendar.ts';
import { plainly } from './digits.ts';
import { ARTICLES, isNumberWord, readNumberWords, type WordNumber } from './number-words.ts';
import { readSeparated } from './written-digits.ts';

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
  /** What else it may mean, in base units: `1.295 millioner` is 1,295 or 1295 of them. */
  readonly or?: number;
  /** Whether it is a date, whole or in part. */
  readonly isDate: boolean;
  /** Digits alone, without separator, scale or fraction, as years are written. */
  readonly isBare: boolean;
  /** It may be a part of the number beside it, or another number: for people's claims it is none. */
  readonly isUnsure?: true;
  /** YYYY-MM-DD, where it is a whole date. */
  readonly day?: string;
}

const MILLIARD = String.raw`mil{1,2}i?ard\p{L}*|mrd|mia(?!\p{L})|billions?|bn(?!\p{L})`;
const MILLION = String.raw`mil{1,2}i?on\p{L}*|mill(?!\p{L})|mi[ol](?=\.|\s|$)|mln(?!\p{L})|mn(?!\p{L})|mnok|mkr`;
const THOUSAND = String.raw`tusen(?!\p{L})|thousand|tkr|tnok`;
const HUNDRED = String.raw`hundre(?!\p{L})|hundred(?!\p{L})`;
const SCALE = String.raw`(?:${MILLIARD}|${MILLION}|${THOUSAND}|${HUNDRED})(?![\d])`;
/** Letters that stand right behind the digits. */
const LETTER_SCALE = String.raw`[mMkKB](?![\p{L}\d])|(?<= )M(?![\p{L}\d])`;
const SCALES: readonly (readonly [pattern: RegExp, zeros: number])[] = [
  [new RegExp(`^(?:${MILLIARD}|B$)`, 'iu'), 9],
  [new RegExp(`^(?:${MILLION}|m$)`, 'iu'), 6],
  [new RegExp(`^(?:${THOUSAND}|k$)`, 'iu'), 3],
  [new RegExp(`^(?:${HUNDRED})`, 'iu'), 2],
];

const FRACTIONS: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries({
    ...{ '½': [1, 2], '¼': [1, 4], '¾': [3, 4], '⅓': [1, 3], '⅔': [2, 3], '⅕': [1, 5], '⅖': [2, 5], '⅗': [3, 5] },
    ...{ '⅘': [4, 5], '⅙': [1, 6], '⅚': [5, 6], '⅛': [1, 8], '⅜': [3, 8], '⅝': [5, 8], '⅞': [7, 8] },
  } as Record<string, [number, number]>),
);
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const VULGAR = `[${[...FRACTIONS.keys()].join('')}]`;

/** What is counted, after a number in words that might be no number. */
const COUNTED = String.raw`\p{L}*(?:år|måned|månad|dag|uke|veke|time|kommune|kontor|lege|stilling|pros?ent|kron|pasient|person|praksis|avtale|liste|region|fylke|year|month|week|hour|doctor)\p{L}*`;
const BETWEEN = '(?:nye|siste|neste|første|hele|ulike)';
const IS_COUNTED = new RegExp(`^ (?:${BETWEEN} )?(?:${COUNTED})`, 'iu');
/** A number behind one of these is no number: "flere hundre". */
const VAGUE =
  /(?:^|[^\p{L}])(?:flere|fleire|mange|noen|nokre|nokon|par|enkelte|several|few|many|couple of|some)[ -]$/iu;
/** A longer one is no number that anybody writes. */
const WORDS_AT_MOST = 32;
const LONGEST_WORD = 80;
const AROUND = 16;

/** Where a number may begin: at a digit, a half and the like, or a word. */
const BEGINS = new RegExp(String.raw`\d|${VULGAR}|\p{L}+`, 'gu');
/** Digits behind a letter are a part of a name (LIS1), but for these. */
const IS_CURRENCY = /(?:^|[^\p{L}])(?:nok|kr)$/iu;
const IS_SCALE_BEFORE = /^(?:mnok|mkr|tnok|tkr)$/i;

/** A number or date at a place of a text, the longest way first. */
const ISO_DATE = /(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?(?!\d)/y;
const SHORT_DATE = /(?<d>\d{1,2})\. ?(?<m>\d{1,2})\. ?(?<y>\d{4}|\d{2})(?!\d)/y;
const NAMED_DATE =
  /(?<named>\d{1,2})\.? (?<name>jan|feb|mars|march|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)(?<rest>\p{L}*)\.?(?: (?<in>\d{4}))?/iuy;
const DATES = [ISO_DATE, SHORT_DATE, NAMED_DATE];
const DIGITS = new RegExp(
  String.raw`(?<digits>\d{1,3}(?: \d{3})+(?!\d)(?:[.,·]\d+)?|\d+(?:(?!·10 ?(?:\^|[${SUPERSCRIPTS}]))[.,'·_]\d+)*)` +
    String.raw`(?<loose> ?[.,] \d(?= ?(?:${SCALE}))| [.,]\d+(?= ?(?:${SCALE}))| (?:komma|point|comma) \d{1,3}(?!\d))?` +
    String.raw`(?<fraction> ?${VULGAR}| \d{1,2}/\d{1,2}(?![\d/])| (?:og|and) (?:en |ein |et |eit |a )?(?:halv|halvt|half)(?!\p{L}))?` +
    String.raw`(?<power>[eE][+-]?\d{1,2}(?!\d)| ?[×xX*·] ?10 ?(?:\^ ?\d{1,2}(?!\d)|[${SUPERSCRIPTS}]{1,2}))?` +
    `(?<scale> ?(?:${SCALE}|${LETTER_SCALE})(?:(?<=(?:hundre|hundred)) (?:${SCALE}))?)?`,
  'iuy',
);
const PART = new RegExp(String.raw`(?<part>${VULGAR}|\d/\d(?!\d)) ?(?:av en |of a |a )?(?<partscale>${SCALE})`, 'iuy');

/** What a pattern finds right at a place of a text. */
function findAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const zerosOf = (scale: string | undefined): number =>
  scale === undefined
    ? 0
    : scale
        .trim()
        .split(' ')
        .reduce((sum, word) => sum + (SCALES.find(([pattern]) => pattern.test(word))?.[1] ?? 0), 0);

type Groups = Readonly<Record<string, string | undefined>>;
type Reading = Omit<Numeral, 'start' | 'end' | 'text'>;

function readDate({ year, month, day, d, m, y, named, name, rest, in: inYear }: Groups): Reading | undefined {
  const monthNumber = name === undefined ? Number(month ?? m) : monthOf(name + (rest ?? ''));
  const yearNumber = year ?? y ?? inYear;
  if (monthNumber === undefined) return undefined;
  const whole =
    yearNumber === undefined ? undefined : dayOf(Number(yearNumber), monthNumber, Number(day ?? d ?? named));
  const value = whole ? Number(whole.slice(0, 4)) : Number(yearNumber ?? named);
  return { value, precision: 1, scale: 0, isDate: true, isBare: false, ...(whole ? { day: whole } : {}) };
}

/** A half and the like after the digits, over one another; undefined for what is no part of one: 5/4, 3/7. */
function partOf(fraction: string): readonly [over: number, under: number] | undefined {
  const [, over, under] = /(\d{1,2})\/(\d{1,2})/.exec(fraction) ?? [];
  if (over !== undefined && under !== undefined)
    return Number(over) < Number(under) && [2, 3, 4, 5, 8, 10].includes(Number(under))
      ? [Number(over), Number(under)]
      : undefined;
  return FRACTIONS.get(fraction.trim()) ?? [1, 2];
}

function zerosOfPower(power: string): number {
  const superscript = [...power].filter((one) => SUPERSCRIPTS.includes(one)).map((one) => SUPERSCRIPTS.indexOf(one));
  return superscript.length > 0 ? Number(superscript.join('')) : Number(/[+-]?\d+$/.exec(power)?.[0] ?? 0);
}

/** @param before The power of ten that stands before the digits, as in MNOK 129,5. */
function readDigits(
  { digits = '', loose, fraction, power, scale }: Groups,
  before: number,
  isShare: boolean,
): Reading | undefined {
  const zeros = before + zerosOf(scale) + (power === undefined ? 0 : zerosOfPower(power));
  const written = loose === undefined ? digits : `${digits},${loose.replace(/\D/g, '')}`;
  // A year before a comma is a year, and the number after it another.
  if (loose !== undefined && /[.,'·_]|^\d{4}$/.test(digits)) return undefined;
  const read = readSeparated(written, zeros >= 2, isShare);
  const part = fraction === undefined ? undefined : partOf(fraction);
  if (!read || (fraction !== undefined && (!part || read.decimals > 0))) return undefined;
  const inBase = ({ value, decimals }: { readonly value: number; readonly decimals: number }): number =>
    part ? ((value * part[1] + part[0]) * 10 ** zeros) / part[1] : Number(`${value.toFixed(decimals)}e${zeros}`);
  const decimals = part ? (part[1] === 2 || part[1] === 5 || part[1] === 10 ? 1 : 2) : read.decimals;
  // A milliard has no thousands before it.
  const or = read.or && zeros < 9 ? inBase(read.or) : undefined;
  const value = zeros >= 9 && read.or && read.decimals === 0 ? inBase(read.or) : inBase(read);
  return {
    value,
    precision: Number(`1e${zeros - decimals}`),
    scale: zeros,
    isDate: false,
    isBare: /^\d+$/.test(digits) && zeros === 0 && !part && loose === undefined && power === undefined,
    ...(or !== undefined && { or }),
  };
}

/** What stands right behind digits that makes them a part of something that is not read: 129{,}5, 5G, 129⁵. */
const GOES_ON = new RegExp(String.raw`^(?:[^\s()/–—-]*[\d${[...FRACTIONS.keys()].join('')}]|[${SUPERSCRIPTS}])`, 'u');
/** A letter or two behind it may be the mark of a footnote, or make it something else: 5G. */
const HAS_LETTERS = /^(?!(?:kr|år|st|nd|rd|th|t)(?!\p{L}))\p{L}{1,2}(?!\p{L})/u;
/** Behind money a small m is a million; else it may be metres or the mark of a footnote. */
const IS_MONEY = /(?:nok|kr|[$€£]) ?$/i;
const REST = /\s|$/g;
/** Where what stands without a blank behind a number that is not read ends: its digits are no numbers of their own. */
function restFrom(text: string, end: number): number {
  REST.lastIndex = end;
  return REST.exec(text)?.index ?? text.length;
}
const IS_SHARE = /^ ?(?:%|prosent|pst\b|per ?cent)/i;
const UNIT_AT_MOST = 12;

/** The words at a place of a text as long as they are numbers, in small letters, each with where it ends. */
function wordsAt(text: string, from: number): readonly { readonly word: string; readonly end: number }[] {
  const words: { readonly word: string; readonly end: number }[] = [];
  for (let at = from; words.length < WORDS_AT_MOST; at += 1) {
    const written = /^\p{L}+/u.exec(text.slice(at, at + LONGEST_WORD))?.[0] ?? '';
    const word = written.toLowerCase();
    if (!isNumberWord(word)) break;
    at += written.length;
    words.push({ word, end: at });
    if (!/[ -]/.test(text.charAt(at))) break;
  }
  return words.length < WORDS_AT_MOST ? words : [];
}

/** Whether words that can be a number are one here: alone they are articles, prepositions, or a way to say "many". */
function isNumber({ parts, scale }: WordNumber, first: string, before: string, after: string): boolean {
  if (VAGUE.test(before)) return false;
  const range = /^-(\p{L}{1,40})/u.exec(after)?.[1];
  if (range !== undefined && isNumberWord(range.toLowerCase())) return false;
  const isCounted = IS_COUNTED.test(after);
  if (parts > 1) return scale > 0 || isCounted;
  if (scale > 3 || ARTICLES.has(first) || (first === 'to' && /^ \p{L}+s(?!\p{L})/u.test(after))) return false;
  return isCounted;
}

interface Found extends Reading {
  readonly start: number;
  readonly end: number;
}

function readWords(text: string, start: number): Found | undefined {
  const words = wordsAt(text, start);
  const read = readNumberWords(words.map(({ word }) => word));
  const end = words[(read?.length ?? 0) - 1]?.end;
  if (!read || end === undefined) return undefined;
  const before = text.slice(Math.max(0, start - AROUND), start);
  if (!isNumber(read, words[0]?.word ?? '', before, text.slice(end, end + LONGEST_WORD))) return undefined;
  const { value, scale, precision } = read;
  return { start, end, value, scale, precision, isDate: false, isBare: false };
}

function readPart(part: string, scale: string | undefined): Reading | undefined {
  const parts = partOf(part);
  const zeros = zerosOf(scale);
  if (!parts) return undefined;
  return {
    value: (parts[0] * 10 ** zeros) / parts[1],
    precision: 10 ** (zeros - 2),
    scale: zeros,
    isDate: false,
    isBare: false,
  };
}

const AND_MORE = /^\.? (?:(?:og|and) )?$/i;
/** What the second part of "129 millioner og 500 000" is followed by where it counts the same. */
const OF_THE_SAME = /^ ?(?:kr\b|kron|nok\b|mer\b|meir\b|more\b|ekstra\b|extra\b|i\b|in\b|til\b|to\b|for\b|[.,;!?)]|$)/i;

/** "129 millioner og 500 000 kroner" is one number; where it may be two, neither is sure. */
function joined(found: readonly Found[], text: string): readonly Found[] {
  const all: Found[] = [];
  for (const one of found) {
    const last = all.at(-1);
    const between = last ? text.slice(last.end, one.start) : '';
    const isPart =
      last !== undefined &&
      AND_MORE.test(between) &&
      last.scale >= 3 &&
      last.precision >= 10 ** last.scale &&
      !one.isDate &&
      one.value < 10 ** last.scale &&
      (one.scale > 0 ? one.scale < last.scale : one.value >= 1000 && !(one.isBare && one.value < 10_000));
    if (!isPart) all.push(one);
    else if (between.trim().length < 2 || OF_THE_SAME.test(text.slice(one.end, one.end + UNIT_AT_MOST)))
      all.splice(-1, 1, { ...last, end: one.end, value: last.value + one.value, precision: one.precision });
    else all.splice(-1, 1, { ...last, isUnsure: true }, { ...one, isUnsure: true });
  }
  return all;
}

function readPartAt(text: string, start: number): Found | undefined {
  const found = text.charAt(start + 1) === '/' || FRACTIONS.has(text.charAt(start)) ? findAt(PART, text, start) : null;
  const reading = found ? readPart(found.groups?.part ?? '', found.groups?.partscale) : undefined;
  if (!found || !reading) return undefined;
  return { ...reading, start, end: start + found[0].length };
}

/** Dates go on behind their first digits with a point, a dash or the name of a month. */
const MAY_BE_DATE = /\d{1,4}(?:[.-]| \p{L})/uy;

function readDateAt(text: string, start: number): Found | undefined {
  if (!findAt(MAY_BE_DATE, text, start)) return undefined;
  for (const date of DATES) {
    const found = findAt(date, text, start);
    const reading = found && readDate(found.groups ?? {});
    if (found && reading) return { ...reading, start, end: start + found[0].trimEnd().length };
  }
  return undefined;
}

/** Most numbers end at a blank, and nothing is glued to them. */
const isOpen = (text: string, end: number): boolean => end < text.length && text.charAt(end) !== ' ';

/** The number at a digit or a half of a text; where none can be read, where to look further. */
function readAt(text: string, start: number, before: number): Found | number {
  const special = readPartAt(text, start) ?? readDateAt(text, start);
  if (special) return special;
  const found = findAt(DIGITS, text, start);
  if (!found) return start + 1;
  const groups: Groups = found.groups ?? {};
  const { scale } = groups;
  const end = start + found[0].trimEnd().length;
  const rest = isOpen(text, end) ? text.slice(end, end + LONGEST_WORD) : '';
  const isShare = scale === undefined && IS_SHARE.test(text.slice(end, end + UNIT_AT_MOST));
  const reading = (scale?.length ?? 0) < 2 && GOES_ON.test(rest) ? undefined : readDigits(groups, before, isShare);
  if (!reading) return restFrom(text, end);
  const isLetter = scale === 'm' && !IS_MONEY.test(text.slice(Math.max(0, start - AROUND), start));
  const bare = isLetter ? readDigits({ ...groups, scale: undefined }, before, false) : undefined;
  const one: Found = bare ? { ...bare, or: reading.value, start, end } : { ...reading, start, end };
  return HAS_LETTERS.test(rest) ? { ...one, isUnsure: true } : one;
}

/** All numbers and dates of a plain text, in order. */
function foundIn(text: string): readonly Found[] {
  const found: Found[] = [];
  BEGINS.lastIndex = 0;
  for (let begin = BEGINS.exec(text); begin; begin = BEGINS.exec(text)) {
    const [word] = begin;
    const start = begin.index;
    const end = start + word.length;
    let next: Found | number | undefined;
    if (/^\p{L}/u.test(word)) {
      const digit = IS_SCALE_BEFORE.test(word) ? /^ ?\d/.exec(text.slice(end, end + 2)) : null;
      const read = digit ? readAt(text, end + digit[0].length - 1, zerosOf(word)) : readWords(text, start);
      next = digit && typeof read === 'object' ? { ...read, start } : read;
    } else {
      const before = text.charAt(start - 1);
      const isInName = /[\p{L}\d]/u.test(before) && !IS_CURRENCY.test(text.slice(Math.max(0, start - 5), start));
      next = isInName
        ? start + (/^\d+(?:[.,'·_]\d+)*/.exec(text.slice(start, start + LONGEST_WORD))?.[0].length ?? 1)
        : readAt(text, start, 0);
    }
    if (typeof next === 'object') found.push(next);
    if (next !== undefined) BEGINS.lastIndex = typeof next === 'object' ? next.end : next;
  }
  return found;
}

/**
 * Every number and date of a text, in whatever way people write and paste them: digits of all scripts with the separators of
 * several countries, millions and milliards, powers of ten, halves, number words, dates. Digits inside a name (LIS1) are no
 * number, and what cannot be read whole is none either.
 */
export function numeralsIn(given: string): readonly Numeral[] {
  const { text, at } = plainly(given);
  return joined(foundIn(text), text).map((one) => {
    const last = at[one.end - 1] ?? 0;
    const [start, end] = [at[one.start] ?? 0, last + String.fromCodePoint(given.codePointAt(last) ?? 0).length];
    return { ...one, start, end, text: given.slice(start, end) };
  });
}
