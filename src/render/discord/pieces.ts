import type { Block, Line, NumberedCitation, Span } from '../../answer/worded.ts';
import type { Locale } from '../../language/locale.ts';
import { byRelease } from '../by-release.ts';
import { inOneLine } from '../plain.ts';
import { rowLine } from '../row-line.ts';
import { tableLines } from '../table.ts';
import { clip, SHARES } from './limits.ts';
import { bold, commandMention, escapeMarkdown, link, linkable } from './markdown.ts';

/** The id by which Discord knows a command, by its English name; undefined where it is not known. */
export type CommandId = (name: string) => string | undefined;

/** What spans may lead to: the sources that they cite, the commands that they name. */
export interface Leads {
  readonly citations: readonly NumberedCitation[];
  readonly commandId?: CommandId | undefined;
}

/** Lines of Markdown that belong together, under a heading that is repeated where a page ends between them. */
export interface Section {
  readonly heading?: string;
  /** Each is never divided. */
  readonly pieces: readonly string[];
}

/** Markup can at most double a text's length; the rest is for links, bullets and headings. */
const LONGEST_SPAN = 700;
const LONGEST_HEADING = 100;
const LONGEST_NAME = 60;
const LONGEST_PIECE = SHARES.fold - 2 * LONGEST_HEADING - 20;
/** More links at one figure are in nobody's way only in the grounds. */
const MOST_LINKS = 3;
/** A table in letters of one width that a phone of 390 pixels does not break. */
const TABLE_COLUMNS = 34;

/** Between words where there are any, and never inside a character. */
function inParts(text: string, length: number): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > length) {
    const space = rest.lastIndexOf(' ', length);
    const cut = space > length / 2 ? space + 1 : length - (/[\uD800-\uDBFF]/.test(rest[length - 1] ?? '') ? 1 : 0);
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...parts, rest];
}

/** The sources of a span as named links, each release once. */
function linksOf({ citations }: Span, all: readonly NumberedCitation[]): string {
  const cited = byRelease(all.filter(({ n }) => citations.includes(n))).slice(0, MOST_LINKS);
  return cited.map(({ places: [{ name, url }] }) => link(clip(name, LONGEST_NAME), url)).join(' ');
}

/** The command that a span names, to be begun from there; nothing where it names none or its id is not known. */
function mentionOf({ command }: Span, { commandId }: Leads): string {
  if (command === undefined) return '';
  const id = commandId?.(command.split(' ', 1)[0] ?? '');
  return id === undefined ? '' : commandMention(command, id);
}

/** A span in Markdown, with what it leads to right behind it; what can be tapped stands for a name that is the same. */
export function spanMarkdown(span: Span, leads: Leads): string {
  const mention = mentionOf(span, leads);
  const text = mention !== '' && span.text === `/${span.command}` ? '' : link(span.text, span.url);
  return [text, mention, linksOf(span, leads.citations)].filter(Boolean).join(' ');
}

/** Spans short enough for a page: the parts of a long text cite nothing but the last, which cites all. */
const shortSpans = (line: Line): readonly Span[] =>
  line.flatMap((span) => {
    const parts = inParts(span.text, LONGEST_SPAN);
    return parts.map((text, at) => ({ ...span, text, citations: at === parts.length - 1 ? span.citations : [] }));
  });

/** A line as one piece, or as several where it is longer than a page. */
function piecesOf(line: Line, leads: Leads, lay: (markdown: string) => string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const span of shortSpans(line)) {
    const next = spanMarkdown(span, leads);
    if (piece !== '' && lay(piece + next).length > LONGEST_PIECE) {
      pieces.push(lay(piece.trim()));
      piece = next;
    } else piece += next;
  }
  return [...pieces, lay(piece.trim())];
}

/** Small print begins its line; what is in it may not begin another. */
export const small = (markdown: string): string => `-# ${markdown}`;
const bullet = (markdown: string): string => `• ${markdown}`;
const same = (markdown: string): string => markdown;

/** A table as a block of code, in which nothing marks up; or nothing where it is too wide for a phone. */
function codeBlock(table: Extract<Block, { kind: 'table' }>, locale: Locale): string | undefined {
  const lines = tableLines(table, TABLE_COLUMNS, locale);
  const text = lines?.map((line) => line.replaceAll('`', "'")).join('\n');
  return text === undefined || text.length > LONGEST_PIECE ? undefined : `\`\`\`\n${text}\n\`\`\``;
}

/** The address without the part that opens it at the figure, for where the whole would be too long. */
const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');

const LONGEST_WHERE = 100;
const LONGEST_TITLE = 200;

/** One place in a release: a link to it, and the words that it prints. */
function place({ n, where, url, printed }: NumberedCitation): string {
  const address = linkable(url) === undefined ? withoutFragment(url) : url;
  const words = printed === null ? '' : ` «${escapeMarkdown(clip(printed, LONGEST_WHERE))}»`;
  return `${link(clip(inOneLine(where).trim() || String(n), LONGEST_WHERE), address)}${words}`;
}

/** Every source, a piece for each release and further ones where it has many places. */
function sourcePieces(numbers: readonly number[], all: readonly NumberedCitation[]): readonly string[] {
  const listed = byRelease(all.filter(({ n }) => numbers.includes(n)));
  return listed.flatMap(({ title, publisher, publishedText, places }) => {
    const who = `${clip(publisher, LONGEST_WHERE)}, ${clip(publishedText, LONGEST_WHERE)}`;
    const head = `${escapeMarkdown(clip(title, LONGEST_TITLE))}. ${escapeMarkdown(who)}: `;
    const pieces: string[] = [];
    for (const one of places.map(place)) {
      const last = pieces.at(-1);
      const longer = `${last}, ${one}`;
      if (last !== undefined && longer.length + 2 <= LONGEST_PIECE) pieces[pieces.length - 1] = longer;
      else pieces.push(last === undefined ? head + one : one);
    }
    return pieces.map(bullet);
  });
}

const headed = (title: string | undefined) =>
  title === undefined ? {} : { heading: bold(escapeMarkdown(clip(title, LONGEST_HEADING))) };

/** A block of an answer, with or without links to the sources at each span. */
export function sectionOf(block: Block, leads: Leads, locale: Locale): Section {
  if (block.kind === 'paragraph') return { pieces: piecesOf(block.line, leads, block.isSmall ? small : same) };
  if (block.kind === 'sources')
    return { ...headed(block.title), pieces: sourcePieces(block.citations, leads.citations) };
  if (block.kind === 'list')
    return { ...headed(block.title), pieces: block.lines.flatMap((line) => piecesOf(line, leads, bullet)) };
  const code = codeBlock(block, locale);
  const rows = () => block.rows.flatMap((row) => piecesOf(rowLine(row), leads, bullet));
  const legend = block.legend === undefined ? [] : [small(escapeMarkdown(block.legend))];
  return { ...headed(block.title), pieces: [...(code === undefined ? rows() : [code]), ...legend] };
}
