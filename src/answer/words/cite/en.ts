import type { CiteAnswer } from '../../answer.ts';

export const cited = {
  /** Under the grounds of an answer: gives its sources as a list of references. */
  cite: 'Cite the sources',
  headline: (count: number, format: string) =>
    count === 1 ? `The source as a reference in ${format}.` : `${count} sources as references in ${format}.`,
  file: (count: number, format: string) => `${count === 1 ? 'One reference' : `${count} references`} in ${format}.`,
  inFile: (name: string) => `It is in the file ${name}, for Zotero, EndNote, LaTeX and the like.`,
  inList: (name: string) => `The whole list is in the file ${name}.`,
  formats: {
    apa: 'APA',
    chicago: 'Chicago',
    bibtex: 'BibTeX',
    ris: 'RIS',
    'csl-json': 'CSL-JSON',
  } satisfies Record<CiteAnswer['format'], string> as Record<CiteAnswer['format'], string>,
  /** What lists of references put around a source, and between its parts. */
  inLists: {
    undated: 'n.d.',
    in: 'In',
    chapter: (number: string) => `${number.includes('.') ? 'Section' : 'Chapter'} ${number}`,
    retrieved: (day: string) => `Retrieved ${day}, from`,
    accessed: (day: string) => `Accessed ${day}`,
    /** Before the last of several names. */
    lastName: { apa: ', & ', chicago: ', and ' },
    /** A title in quotation marks, with the mark that ends it; those within it give way. */
    quoted: (title: string) => `“${title.replace(/“/g, '‘').replace(/”/g, '’')}${/[.?!]$/.test(title) ? '' : '.'}”`,
  },
  /** What a source is, as it stands in a list of references; what is left out needs no saying. */
  kinds: {
    'press-release': 'Press release',
    statistics: 'Statistics',
    regulation: 'Regulation',
    circular: 'Circular',
    'grant-call': 'Grant call',
    hearing: 'Consultation response',
    letter: 'Letter',
    speech: 'Debate',
    agreement: 'Agreement',
  } as Readonly<Record<string, string>>,
};

export type CiteWords = typeof cited;
