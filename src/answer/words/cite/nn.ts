import type { CiteWords } from './en.ts';

export const cited: CiteWords = {
  cite: 'Siter kjeldene',
  headline: (count, format) =>
    count === 1 ? `Kjelda som referanse i ${format}.` : `${count} kjelder som referansar i ${format}.`,
  file: (count, format) => `${count === 1 ? 'Éin referanse' : `${count} referansar`} i ${format}.`,
  inFile: (name) => `Han ligg i fila ${name}, for Zotero, EndNote, LaTeX og liknande.`,
  inList: (name) => `Heile lista ligg i fila ${name}.`,
  formats: { apa: 'APA', chicago: 'Chicago', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
  inLists: {
    undated: 'u.å.',
    in: 'I',
    chapter: (number) => `kap. ${number}`,
    retrieved: (day) => `Henta ${day} frå`,
    accessed: (day) => `Opna ${day}`,
    lastName: { apa: ' & ', chicago: ' og ' },
    quoted: (title) => `«${title.replace(/«/g, '‘').replace(/»/g, '’')}»${/[.?!]$/.test(title) ? '' : '.'}`,
  },
  kinds: {
    'press-release': 'Pressemelding',
    statistics: 'Statistikk',
    regulation: 'Forskrift',
    circular: 'Rundskriv',
    'grant-call': 'Utlysing',
    hearing: 'Høyringssvar',
    letter: 'Brev',
    speech: 'Debatt',
    agreement: 'Avtale',
  },
};
