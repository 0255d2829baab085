import { choice } from './choice.ts';

/** How sources are to be cited. */
export const citeFormat = choice([
  { value: 'apa', label: { nb: 'APA', en: 'APA' } },
  { value: 'chicago', label: { nb: 'Chicago', en: 'Chicago' } },
  { value: 'bibtex', label: { nb: 'BibTeX', en: 'BibTeX' } },
  { value: 'ris', label: { nb: 'RIS', en: 'RIS' } },
  { value: 'csl-json', label: { nb: 'CSL-JSON', en: 'CSL-JSON' } },
]);
