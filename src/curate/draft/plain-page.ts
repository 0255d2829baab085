import { isBullet, passagesOf } from '../verify/page.ts';
import { type Page, type Piece, tidy } from './piece.ts';
import { cellsOf } from './table-cells.ts';

/** Columns of a table in plain text: tabs, upright strokes, or two blanks and more. */
const COLUMNS = /\t+| *\| *| {2,}/;

const columnsOf = (line: string): readonly string[] =>
  line
    .replace(/^\s*\|?|\|?\s*$/g, '')
    .split(COLUMNS)
    .map(tidy)
    .filter(Boolean);

const YEAR = /^(?:19|20)\d{2}$/;

/** A row of a table begins with words and goes on with numbers. */
const isRow = (line: string): boolean => {
  const [, ...cells] = columnsOf(line);
  return (
    cells.length > 0 &&
    !cells.every((cell) => YEAR.test(cell)) &&
    !isBullet(line) &&
    cells.every((cell) => /^[-–−]?\d[\d .,\u00a0]*%?$|^[-–−.:]+$/.test(cell))
  );
};

/** Lines of a table, with the line before them as its headings; the text without them. */
function takeTables(text: string): { readonly rest: string; readonly cells: readonly Piece[] } {
  const lines = text.split('\n');
  const rest: string[] = [];
  const cells: Piece[] = [];
  let tables = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const rows: (readonly string[])[] = [];
    for (let to = at; to < lines.length && isRow(lines[to] ?? ''); to += 1) rows.push(columnsOf(lines[to] ?? ''));
    if (rows.length < 2) {
      rest.push(lines[at] ?? '');
      continue;
    }
    tables += 1;
    const heading = columnsOf(rest.at(-1) ?? '');
    const isHeaded = heading.length >= (rows[0]?.length ?? 0) - 1;
    if (isHeaded) rest.pop();
    const caption = rest.findLast((line) => line.trim() !== '');
    cells.push(
      ...cellsOf(isHeaded ? [heading, ...rows] : rows, {
        name: String(tables),
        caption: tidy(caption ?? ''),
        isHeaded,
      }),
    );
    at += rows.length - 1;
  }
  return { rest: rest.join('\n'), cells };
}

/** Text from a PDF has pages, and lines broken where the page ends: blank lines part its paragraphs. */
function ofPdf(text: string): readonly Piece[] {
  return text.split('\f').flatMap((page, at) => {
    const { rest, cells } = takeTables(page);
    const where = { page: at + 1 };
    const paragraphs = rest.split(/\n\s*\n/).map((block) => tidy(block.replace(/(\p{Ll})-\n\s*(?=\p{Ll})/gu, '$1')));
    return [
      ...paragraphs.filter(Boolean).map((one): Piece => ({ kind: 'paragraph', where, text: one })),
      ...cells.map((one) => ({ ...one, where: { ...where, ...one.where } })),
    ];
  });
}

/** The first line that is not of the page's own: a title where it reads like one. */
function titleIn(text: string): string | undefined {
  const [first] = passagesOf(text, '').filter(({ kind }) => kind !== 'furniture');
  return first?.kind === 'subheading' ? first.text : undefined;
}

/** Takes plain text apart by the rule that citations follow: see `verify/page.ts`. */
export function plainPage(text: string): Page {
  if (text.includes('\f')) return { pieces: ofPdf(text) };
  const { rest, cells } = takeTables(text);
  const title = titleIn(rest);
  let heading: string | undefined;
  const pieces = passagesOf(rest, title ?? '').map(({ kind, number, text: said, isItem }): Piece => {
    if (kind === 'subheading') heading = said;
    const where = kind === 'title' ? { title: true as const } : kind === 'furniture' ? {} : { [kind]: number };
    return { kind, where, text: said, ...(heading !== undefined && { heading }), ...(isItem && { isItem }) };
  });
  return { title, pieces: [...pieces, ...cells] };
}
