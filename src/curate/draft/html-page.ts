import { DomUtils, parseDocument } from 'htmlparser2';
import { type Page, type Piece, tidy } from './piece.ts';
import { cellsOf } from './table-cells.ts';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** What a page holds beside its text. */
const AROUND = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'svg',
  'button',
  'figure',
]);
const HEADINGS = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

const isElement = (node: object): node is Element => 'attribs' in node;

const textOf = (element: Element): string => tidy(DomUtils.textContent(element));

/** The part of the page that holds its text: the article, else the main part, else all of it. */
function bodyOf(all: readonly Element[]): readonly Element[] {
  const article = all.find(({ name }) => name === 'article') ?? all.find(({ name }) => name === 'main');
  return article ? [article] : all.filter(({ name }) => name === 'body');
}

/** What stands in the page's head, by name or property. */
function metaOf(all: readonly Element[], names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = all.find(
      (one) =>
        one.name === 'meta' &&
        (one.attribs.name === name || one.attribs.property === name || one.attribs.itemprop === name),
    );
    const content = tidy(found?.attribs.content ?? '');
    if (content) return content;
  }
  return undefined;
}

const rowsOf = (table: Element): readonly (readonly string[])[] =>
  DomUtils.getElementsByTagName('tr', table).map((row) =>
    DomUtils.getChildren(row)
      .filter(isElement)
      .filter(({ name }) => name === 'td' || name === 'th')
      .map(textOf),
  );

/** Takes a web page apart: headings, paragraphs, items of lists, cells of tables, counted as citations count them. */
export function htmlPage(html: string): Page {
  const document = parseDocument(html);
  const all = DomUtils.getElementsByTagName('*', document);
  const pieces: Piece[] = [];
  const counts = { paragraph: 0, subheading: 0, table: 0 };
  let heading: string | undefined;
  let title: string | undefined;
  const under = () => (heading === undefined ? {} : { heading });
  const addParagraph = (text: string, isItem: boolean): void => {
    if (!text) return;
    counts.paragraph += 1;
    pieces.push({
      kind: 'paragraph',
      where: { paragraph: counts.paragraph },
      text,
      ...under(),
      ...(isItem && { isItem }),
    });
  };
  const addTable = (table: Element): void => {
    counts.table += 1;
    const rows = rowsOf(table).filter((row) => row.length > 0);
    const caption = DomUtils.getElementsByTagName('caption', table)[0];
    const isHeaded = DomUtils.getElementsByTagName('th', table).length > 0 || !/\d/.test(rows[0]?.join('') ?? '');
    const named = caption ? textOf(caption) : (heading ?? '');
    pieces.push(...cellsOf(rows, { name: String(counts.table), caption: named, isHeaded }));
  };
  const walk = (element: Element): void => {
    const { name } = element;
    if (AROUND.has(name)) return;
    if (name === 'h1' && title === undefined) {
      title = textOf(element);
      pieces.push({ kind: 'title', where: { title: true }, text: title });
    } else if (HEADINGS.has(name)) {
      heading = textOf(element);
      counts.subheading += 1;
      if (heading)
        pieces.push({ kind: 'subheading', where: { subheading: counts.subheading }, text: heading, heading });
    } else if (name === 'p' || name === 'blockquote') addParagraph(textOf(element), false);
    else if (name === 'li') addParagraph(textOf(element), true);
    else if (name === 'table') addTable(element);
    else if (name === 'time' || name === 'dl') pieces.push({ kind: 'furniture', where: {}, text: textOf(element) });
    else for (const child of DomUtils.getChildren(element).filter(isElement)) walk(child);
  };
  for (const element of bodyOf(all)) walk(element);
  const time = all.find(({ name, attribs }) => name === 'time' && attribs.datetime);
  return {
    pieces,
    title: title ?? metaOf(all, ['og:title']),
    published:
      metaOf(all, ['article:published_time', 'datePublished', 'DC.date', 'dcterms.date']) ?? time?.attribs.datetime,
    publisher: metaOf(all, ['og:site_name', 'DC.publisher', 'author']),
    language: all.find(({ name }) => name === 'html')?.attribs.lang,
  };
}
