import type { CiteAnswer, Reference } from '../answer.ts';
import type { Format } from '../format.ts';
import { toApa } from './apa.ts';
import { toBibtex } from './bibtex.ts';
import { toChicago } from './chicago.ts';
import { cslItem, type Purpose } from './csl-item.ts';
import { toRis } from './ris.ts';

const STYLES = { apa: toApa, chicago: toChicago } as const;

/** One reference as a reader writes it in a list. */
export const referenceText = (
  reference: Reference,
  style: keyof typeof STYLES,
  accessed: string,
  format: Format,
): string => STYLES[style](cslItem(reference, accessed, 'style', format), format);

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
      return toBibtex(items('bibtex'));
    case 'ris':
      return items('data').map(toRis).join('\r\n');
    case 'csl-json':
      return `${JSON.stringify(items('data'), null, 2)}\n`;
  }
}
