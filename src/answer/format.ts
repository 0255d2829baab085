import type { Localized } from '../knowledge/knowledge.ts';
import { type Locale, REGIONS } from '../language/locale.ts';
import { type NumbersFormat, numbersFormat } from './format-numbers.ts';
import { type TimesFormat, timesFormat } from './format-times.ts';
import { WORDS, type Words } from './words/words.ts';

/** How one language says things: its words, and numbers, money, dates and periods as people write them in it. */
export interface Format extends NumbersFormat, TimesFormat {
  readonly locale: Locale;
  readonly words: Words;
  readonly text: (localized: Localized) => string;
  /** `a, b og c`. */
  readonly list: (items: readonly string[]) => string;
  /** `a, b eller c`. */
  readonly either: (items: readonly string[]) => string;
}

function makeFormat(locale: Locale): Format {
  const words = WORDS[locale];
  const conjunction = new Intl.ListFormat(REGIONS[locale], { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(REGIONS[locale], { type: 'disjunction' });
  return Object.freeze({
    locale,
    words,
    text: (localized: Localized) => (locale === 'nn' ? (localized.nn ?? localized.nb) : localized[locale]),
    ...numbersFormat(locale, words),
    ...timesFormat(locale, words),
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
