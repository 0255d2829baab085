import type { CiteWords } from './en.ts';

export const cited: CiteWords = {
  cite: 'Siter kildene',
  headline: (count, format) =>
    count === 1 ? `Kilden som referanse i ${format}.` : `${count} kilder som referanser i ${format}.`,
  file: (count, format) => `${count === 1 ? 'Én referanse' : `${count} referanser`} i ${format}.`,
  inFile: (name) => `Den ligger i filen ${name}, for Zotero, EndNote, LaTeX og lignende.`,
  inList: (name) => `Hele listen ligger i filen ${name}.`,
  formats: { apa: 'APA', chicago: 'Chicago', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
  inLists: {
    undated: 'u.å.',
    in: 'I',
    chapter: (number) => `kap. ${number}`,
    retrieved: (day) => `Hentet ${day} fra`,
    accessed: (day) => `Åpnet ${day}`,
    lastName: { apa: ' & ', chicago: ' og ' },
    quoted: (title) => `«${title.replace(/«/g, '‘').replace(/»/g, '’')}»${/[.?!]$/.test(title) ? '' : '.'}`,
  },
  kinds: {
    'press-release': 'Pressemelding',
    statistics: 'Statistikk',
    regulation: 'Forskrift',
    circular: 'Rundskriv',
    'grant-call': 'Utlysning',
    hearing: 'Høringssvar',
    letter: 'Brev',
    speech: 'Debatt',
    agreement: 'Avtale',
  },
};
