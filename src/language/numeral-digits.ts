import {
  AROUND,
  findAt,
  type Groups,
  LONGEST_WORD,
  type NumberFound,
  type NumberRead,
  UNIT_AT_MOST,
} from './numeral.ts';
import { readDateAt } from './numeral-dates.ts';
import {
  FRACTIONS,
  LETTER_SCALE,
  partOf,
  SCALE,
  SUPERSCRIPTS,
  VULGAR,
  zerosOf,
  zerosOfPower,
} from './numeral-scales.ts';
import { readSeparated } from './written-digits.ts';

const DIGITS = new RegExp(
  String.raw`(?<digits>\d{1,3}(?: \d{3})+(?!\d)(?:[.,·]\d+)?|\d+(?:(?!·10 ?(?:\^|[${SUPERSCRIPTS}]))[.,'·_]\d+)*)` +
    String.raw`(?<loose> ?[.,] \d(?= ?(?:${SCALE}))| [.,]\d+(?= ?(?:${SCALE}))| (?:komma|point|comma) \d{1,3}(?!\d))?` +
    String.raw`(?<fraction> ?${VULGAR}| \d{1,2}/\d{1,2}(?![\d/])| (?:og|and) (?:en |ein |et |eit |a )?(?:halv|halvt|half)(?!\p{L}))?` +
    String.raw`(?<power>[eE][+-]?\d{1,2}(?!\d)| ?[×xX*·] ?10 ?(?:\^ ?\d{1,2}(?!\d)|[${SUPERSCRIPTS}]{1,2}))?` +
    `(?<scale> ?(?:${SCALE}|${LETTER_SCALE})(?:(?<=(?:hundre|hundred)) (?:${SCALE}))?)?`,
  'iuy',
);
const PART = new RegExp(String.raw`(?<part>${VULGAR}|\d/\d(?!\d)) ?(?:av en |of a |a )?(?<partscale>${SCALE})`, 'iuy');

/** @param before The power of ten that stands before the digits, as in MNOK 129,5. */
function readDigits(
  { digits = '', loose, fraction, power, scale }: Groups,
  before: number,
  isShare: boolean,
): NumberRead | undefined {
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

function readPart(part: string, scale: string | undefined): NumberRead | undefined {
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

function readPartAt(text: string, start: number): NumberFound | undefined {
  const found = text.charAt(start + 1) === '/' || FRACTIONS.has(text.charAt(start)) ? findAt(PART, text, start) : null;
  const reading = found ? readPart(found.groups?.part ?? '', found.groups?.partscale) : undefined;
  if (!found || !reading) return undefined;
  return { ...reading, start, end: start + found[0].length };
}

/** Most numbers end at a blank, and nothing is glued to them. */
const isOpen = (text: string, end: number): boolean => end < text.length && text.charAt(end) !== ' ';

/** The number at a digit or a half of a text; where none can be read, where to look further. */
export function readAt(text: string, start: number, before: number): NumberFound | number {
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
  const one: NumberFound = bare ? { ...bare, or: reading.value, start, end } : { ...reading, start, end };
  return HAS_LETTERS.test(rest) ? { ...one, isUnsure: true } : one;
}
