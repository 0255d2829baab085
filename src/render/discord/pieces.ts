import { formatIn } from '../../answer/format.ts';
import type { Block, Line, NumberedCitation, Span, Worded } from '../../answer/worded.ts';
import { rowLine } from '../row-line.ts';
import { clip, SHARES } from './limits.ts';
import { bold, escapeMarkdown, lineMarkdown } from './markdown.ts';
import { sourcesMarkdown } from './sources.ts';

/** A line of Markdown that is never divided, with the numbers that it cites. */
export interface Piece {
  readonly markdown: string;
  readonly citations: readonly number[];
}

/** Pieces that belong together, under a heading that is repeated where a page ends between them. */
export interface Section {
  readonly heading?: string;
  readonly pieces: readonly Piece[];
}

/** Markup can at most double a text's length; the rest is for numbers, bullets and headings. */
const LONGEST_SPAN = 700;
const LONGEST_HEADING = 100;
/** So that a page always takes at least one piece, whatever the releases' addresses. */
const MOST_CITED_CHARACTERS = SHARES.sources - 100;
const LONGEST_PIECE = SHARES.content - 2 * LONGEST_HEADING - 20;

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

/** The citations in groups whose sources fit on one page. */
function citationGroups(numbers: readonly number[], all: readonly NumberedCitation[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const n of numbers) {
    const last = groups.at(-1);
    const together = [...(last ?? []), n];
    const isShort = sourcesMarkdown(all.filter((one) => together.includes(one.n))).length <= MOST_CITED_CHARACTERS;
    if (last && isShort) last.push(n);
    else groups.push([n]);
  }
  return groups.length > 0 ? groups : [[]];
}

/** Spans short enough for a page: the parts of a long text cite nothing but the last, which cites all. */
function shortSpans(line: Line, all: readonly NumberedCitation[]): readonly Span[] {
  return line.flatMap((span) => {
    const parts = inParts(span.text, LONGEST_SPAN);
    const [first = [], ...others] = citationGroups(span.citations, all);
    return [
      ...parts.map((text, at) => ({ ...span, text, citations: at === parts.length - 1 ? first : [] })),
      ...others.map((citations) => ({ text: ' ', citations })),
    ];
  });
}

const citedBy = (spans: readonly Span[]): readonly number[] => [
  ...new Set(spans.flatMap(({ citations }) => citations)),
];

/** A line as one piece, or as several where it is longer than a page or cites more than a page can list. */
export function piecesOf(line: Line, all: readonly NumberedCitation[], lay: (markdown: string) => string): Piece[] {
  const chunks: Span[][] = [];
  const fits = (spans: readonly Span[]) =>
    lay(lineMarkdown(spans)).length <= LONGEST_PIECE && citationGroups(citedBy(spans), all).length === 1;
  for (const span of shortSpans(line, all)) {
    const last = chunks.at(-1);
    if (last && fits([...last, span])) last.push(span);
    else chunks.push([span]);
  }
  return chunks.map((spans) => ({ markdown: lay(lineMarkdown(spans)), citations: citedBy(spans) }));
}

const headed = (title: string | undefined) =>
  title === undefined ? {} : { heading: bold(escapeMarkdown(clip(title, LONGEST_HEADING))) };

const bullet = (markdown: string): string => `• ${markdown}`;

function sectionOf(block: Block, all: readonly NumberedCitation[]): Section {
  if (block.kind === 'paragraph') return { pieces: piecesOf(block.line, all, (markdown) => markdown) };
  const lines = block.kind === 'list' ? block.lines : block.rows.map(rowLine);
  return { ...headed(block.title), pieces: lines.flatMap((line) => piecesOf(line, all, bullet)) };
}

/** All of an answer that stands on its pages, in reading order; the headline first. */
export function sectionsOf(worded: Worded): readonly Section[] {
  const { ui } = formatIn(worded.locale).words;
  const all = worded.citations;
  const notice = (markdown: string) => `${bold(ui.notice)}: ${markdown}`;
  const notices = (urgent: boolean): readonly Section[] =>
    worded.notices
      .filter(({ isUrgent }) => isUrgent === urgent)
      .map(({ line }) => ({ pieces: piecesOf(line, all, notice) }));
  return [
    { pieces: piecesOf(worded.headline, all, bold) },
    ...notices(true),
    ...worded.blocks.map((block) => sectionOf(block, all)),
    ...notices(false),
    ...(worded.contacts.length === 0
      ? []
      : [
          {
            ...headed(ui.contacts),
            pieces: worded.contacts.flatMap(({ name, helpsWith, url }) =>
              piecesOf(
                [
                  { text: name, citations: [], url },
                  { text: `: ${helpsWith}`, citations: [] },
                ],
                all,
                bullet,
              ),
            ),
          },
        ]),
  ];
}
