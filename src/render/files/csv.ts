import { stringify } from 'csv-stringify/sync';
import type { Sheet } from '../../answer/attachment.ts';
import type { Locale } from '../../language/locale.ts';

/** By what Excel is set to where that language is read: it takes these from the machine, not from the file. */
const SIGNS: Readonly<Record<Locale, { readonly delimiter: string; readonly decimal: string }>> = {
  nb: { delimiter: ';', decimal: ',' },
  nn: { delimiter: ';', decimal: ',' },
  en: { delimiter: ',', decimal: '.' },
};

/**
 * A table as CSV (RFC 4180) in UTF-8, with the mark by which Excel knows that. A text that a spreadsheet would run as a
 * formula is begun with an apostrophe.
 */
export function toCsv({ head, rows }: Sheet, locale: Locale): string {
  const { delimiter, decimal } = SIGNS[locale];
  return stringify([head, ...rows], {
    bom: true,
    delimiter,
    record_delimiter: 'windows',
    escape_formulas: true,
    // A line may end within a text too, which the library sees only where it ends as records do.
    quoted_match: /[\r\n]/,
    cast: { number: (value) => String(value).replace('.', decimal) },
  });
}
