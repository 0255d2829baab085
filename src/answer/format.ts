import type { Figure } from '../figures/figure.ts';
import type { Localized } from '../knowledge/knowledge.ts';
import type { Locale } from '../language/locale.ts';
import { WORDS, type Words } from './words/words.ts';

/** Which country each language is written as it is in. */
export const REGIONS: Readonly<Record<Locale, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };
export const MILLION = 1_000_000;
const BILLION = 1_000 * MILLION;
/** As many decimals as people say of an amount in millions or billions. */
const DECIMALS = 3;

/** Numbers, money, dates and periods as people write them in one language. */
export interface Format {
  readonly locale: Locale;
  readonly words: Words;
  readonly text: (localized: Localized) => string;
  /** Digits in groups, with non-breaking spaces inside. */
  readonly number: (value: number) => string;
  /** Whole kroner, said in millions or billions where that loses nothing. */
  readonly money: (kroner: number) => string;
  /** A value of any unit, with its unit: `129,5 mill. kr`, `66 stillinger`, `12 %`. */
  readonly amount: (value: number, unit: Figure['unit']) => string;
  /** An ISO year, month or day, such as `18. april 2024`; anything else, such as a day that does not exist, as it is. */
  readonly date: (iso: string) => string;
  /** An ISO period by itself: `2024`, `oktober 2023`, `2023–2024`, `fra januar til oktober 2023`. */
  readonly period: (iso: string) => string;
  /** As a table or a bar names it: `2024`, `okt. 2023`; the end of a stretch that is not of whole years. */
  readonly shortPeriod: (iso: string) => string;
  /** The month of a date, or its year where no more is known: `april 2024`. */
  readonly month: (iso: string) => string;
  /** With its preposition, as it ends a phrase: `i 2024`, `i oktober 2023`, `i 2023 og 2024` for a sum. */
  readonly when: (iso: string, measure: Figure['measure']) => string;
  /** `a, b og c`. */
  readonly list: (items: readonly string[]) => string;
  /** `a, b eller c`. */
  readonly either: (items: readonly string[]) => string;
}

/** Whether moving the decimal point leaves few enough decimals to say the value whole. */
const saysWhole = (value: number, scale: number): boolean => Number.isInteger((value * 10 ** DECIMALS) / scale);

function makeFormat(locale: Locale): Format {
  const words = WORDS[locale];
  const region = REGIONS[locale];
  const numbers = new Intl.NumberFormat(region, { maximumFractionDigits: DECIMALS });
  const conjunction = new Intl.ListFormat(region, { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(region, { type: 'disjunction' });
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(region, { ...options, timeZone: 'UTC' });
  const days = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const months = dates({ month: 'long', year: 'numeric' });
  const monthNames = dates({ month: 'long' });
  const shortMonths = dates({ month: 'short', year: 'numeric' });
  const shortDays = dates({ day: 'numeric', month: 'short', year: 'numeric' });
  const ore = new Intl.NumberFormat(region, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const number = (value: number) => numbers.format(value);

  const money = (kroner: number): string => {
    const size = Math.abs(kroner);
    if (size >= BILLION && saysWhole(kroner, BILLION)) return words.amounts.money(number(kroner / BILLION), 'billion');
    if (size >= MILLION && saysWhole(kroner, MILLION)) return words.amounts.money(number(kroner / MILLION), 'million');
    // Kroner and øre are written with both digits of the øre.
    return words.amounts.money(Number.isInteger(kroner) ? number(kroner) : ore.format(kroner), 'one');
  };

  const amount = (value: number, unit: Figure['unit']): string => {
    if (unit === 'NOK') return money(value);
    if (unit === 'percent') return words.amounts.percent(number(value));
    if (unit === 'ratio') return number(value);
    const [one, many] = words.units[unit];
    return `${number(value)} ${Math.abs(value) === 1 ? one : many}`;
  };

  const date = (iso: string): string => {
    const day = new Date(iso);
    if (iso.length === 4 || Number.isNaN(day.getTime())) return iso;
    return (iso.length === 7 ? months : days).format(day);
  };

  const endpoints = (from: string, to: string): readonly [string, string] => {
    const start = new Date(from);
    const isSameYearInMonths = from.length === 7 && to.length === 7 && from.slice(0, 4) === to.slice(0, 4);
    return [isSameYearInMonths && !Number.isNaN(start.getTime()) ? monthNames.format(start) : date(from), date(to)];
  };

  const period = (iso: string): string => {
    const [from = '', to] = iso.split('/');
    if (to === undefined) return date(from);
    if (from.length === 4 && to.length === 4) return `${from}–${to}`;
    return words.periods.fromTo(...endpoints(from, to));
  };

  const when = (iso: string, measure: Figure['measure']): string => {
    const said = period(iso);
    const { inYear, inMonth, onDay, over } = words.periods;
    const [from = '', to] = iso.split('/');
    if (to !== undefined)
      return from.length === 4 && to.length === 4 && measure !== 'increase'
        ? over(from, to, Number(to) - Number(from) === 1)
        : said;
    if (iso.length === 4) return inYear(said);
    return iso.length === 7 ? inMonth(said) : onDay(said);
  };

  const month = (iso: string): string => date(iso.slice(0, 7));

  const shortPeriod = (iso: string): string => {
    const [from = '', to = from] = iso.split('/');
    if (from.length === 4 && to.length === 4) return from === to ? from : `${from}–${to}`;
    const day = new Date(to);
    if (Number.isNaN(day.getTime())) return iso;
    return (to.length === 10 ? shortDays : shortMonths).format(day);
  };

  return Object.freeze({
    locale,
    words,
    text: (localized: Localized) => (locale === 'nn' ? (localized.nn ?? localized.nb) : localized[locale]),
    number,
    money,
    amount,
    date,
    period,
    shortPeriod,
    month,
    when,
    list: (items: readonly string[]) => conjunction.format(items),
    either: (items: readonly string[]) => disjunction.format(items),
  });
}

const made = new Map<Locale, Format>();

/** Intl's formatters are dear to make and cheap to keep. */
export function formatIn(locale: Locale): Format {
  const format = made.get(locale) ?? makeFormat(locale);
  made.set(locale, format);
  return format;
}
