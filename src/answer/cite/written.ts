import type { CiteAnswer, Reference } from '../answer.ts';
import type { Format } from '../format.ts';
import { asBibtex, inStyle } from './citation-js.ts';
import type { CslItem } from './csl.ts';
import { cslItem, type Purpose } from './csl-item.ts';
import { toRis } from './ris.ts';

/** CSL has one English locale here; the styles lay dates out as it does. */
const LOCALES = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-US' } as const;
/** APA as Norwegian universities have agreed on it, which writes dates in the Norwegian way; the original in English. */
const APA = { nb: 'norsk-apa-manual', nn: 'norsk-apa-manual', en: 'apa' } as const;
const CHICAGO = 'chicago-author-date';

/** The Norwegian APA style dates a month without a day as `2020. mai`; a year alone is right in it too. */
function withoutHalfDay({ issued, ...item }: CslItem): CslItem {
  const [parts = []] = issued?.['date-parts'] ?? [];
  if (parts.length === 0) return item;
  return { ...item, issued: { 'date-parts': [parts.length === 2 ? parts.slice(0, 1) : parts] } };
}

/** One reference as a reader writes it in a list. */
export function referenceText(
  reference: Reference,
  style: 'apa' | 'chicago',
  accessed: string,
  format: Format,
): string {
  const item = cslItem(reference, accessed, 'style', format);
  const { locale } = format;
  if (style === 'chicago') return inStyle(item, CHICAGO, LOCALES[locale]);
  return inStyle(APA[locale] === 'apa' ? item : withoutHalfDay(item), APA[locale], LOCALES[locale]);
}

/** All references as one file for programs. */
export function referencesFile(
  references: CiteAnswer['references'],
  form: 'bibtex' | 'ris' | 'csl-json',
  accessed: string,
  format: Format,
): string {
  const items = (purpose: Purpose) => references.map((one) => cslItem(one, accessed, purpose, format));
  switch (form) {
    case 'bibtex':
      // It has no kind for regulations, but a report may be of one, with its number.
      return `${asBibtex(items('bibtex')).trim()}\n`;
    case 'ris':
      return items('data').map(toRis).join('\r\n');
    case 'csl-json':
      return `${JSON.stringify(items('data'), null, 2)}\n`;
  }
}
