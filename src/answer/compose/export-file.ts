import type { ExportAnswer } from '../answer.ts';
import type { Attachment } from '../attachment.ts';
import type { Format } from '../format.ts';
import { addressOf, whereInWords } from './citation.ts';
import { figureSheet } from './figure-sheet.ts';

const TYPES: Readonly<Record<ExportAnswer['format'], string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

/** As long as every file system takes, with the ending. */
const LONGEST_STEM = 80;

/** The name of a file without its ending, from what it holds: `gp.count`, `2024`; of several the first, and how many more. */
export function fileStem([first, ...more]: ExportAnswer['what']): string {
  const name = (first?.id ?? '').toLowerCase().replace(/[^a-z0-9.-]+/g, '-');
  const stem = name.replace(/^[.-]+|[.-]+$/g, '').slice(0, LONGEST_STEM) || 'figures';
  return more.length > 0 ? `${stem}-and-${more.length}-more` : stem;
}

/** The figures for programs: as `figures` of the terminal's JSON, each with its sources in full. */
function written({ groups }: ExportAnswer, format: Format): string {
  const figures = groups.flatMap((group) =>
    group.figures.map(({ citations, label, note, ...figure }) => ({
      ...figure,
      label: format.text(label),
      ...(note && { note: format.text(note) }),
      citations: citations.map((one) => ({ ...one, url: addressOf(one), where: whereInWords(one.where, format) })),
    })),
  );
  return `${JSON.stringify({ figures }, null, 2)}\n`;
}

/** The file that was asked for. `alt` says what it holds. */
export function exportFile(answer: ExportAnswer, alt: string, format: Format): Attachment {
  const { what, groups } = answer;
  const stem = fileStem(what);
  const content: Attachment['content'] =
    answer.format === 'json'
      ? { kind: 'text', text: written(answer, format) }
      : { kind: 'sheet', sheet: figureSheet(stem, groups, format), locale: format.locale };
  return { name: `${stem}.${answer.format}`, type: TYPES[answer.format], alt, content };
}
