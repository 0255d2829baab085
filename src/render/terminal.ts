import { formatIn } from '../answer/format.ts';
import type { Block, Line, NumberedCitation, Worded } from '../answer/worded.ts';
import { lineOf } from '../command/command-line.ts';
import type { Locale } from '../language/locale.ts';
import { byRelease } from './by-release.ts';
import { inOneLine, isAskedIn, leadingOn, lineText, wordsOf } from './plain.ts';
import { rowLine } from './row-line.ts';
import { tableLines } from './table.ts';
import { wrap } from './wrap.ts';

const DEFAULT_COLUMNS = 90;

export interface TerminalLook {
  /** Widest line; addresses may be longer. */
  readonly columns?: number;
  /** Bold headings, for a terminal that shows them. */
  readonly ansi?: boolean;
  /** What lies in the folds too, each figure with the number of its source. */
  readonly full?: boolean;
}

interface Page {
  readonly columns: number;
  readonly heading: (text: string) => string;
  /** A surface says its sources by name at its end, a fold by number at each span. */
  readonly text: (line: Line) => string;
  readonly citations: readonly NumberedCitation[];
  readonly locale: Locale;
}

const pageOf = (
  worded: Worded,
  { columns = DEFAULT_COLUMNS, ansi = false }: TerminalLook,
  text: Page['text'],
): Page => ({
  columns,
  heading: ansi ? (one) => `\u001b[1m${one}\u001b[22m` : (one) => one,
  text,
  citations: worded.citations,
  locale: worded.locale,
});

const item = (text: string, { columns }: Page): readonly string[] => wrap(`- ${text}`, columns, '  ');

/** One release after the other, each with the places in it; the address stands whole, so that a terminal links it. */
function sources(numbers: readonly number[], page: Page): readonly string[] {
  const listed = page.citations.filter(({ n }) => numbers.includes(n));
  return byRelease(listed).flatMap(({ title, publisher, publishedText, places }) => [
    ...item(inOneLine(`${publisher}: ${title} (${publishedText})`), page),
    ...places.flatMap(({ n, where, printed, url }) => {
      const words = printed === null ? where : `${where}, «${printed}»`;
      return [
        ...wrap(`[${n}] ${inOneLine(words)}`, page.columns - 2, '    ').map((line) => `  ${line}`),
        `      ${url}`,
      ];
    }),
  ]);
}

function body(block: Block, page: Page): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return wrap(page.text(block.line), page.columns);
    case 'list':
      return block.lines.flatMap((line) => item(page.text(line), page));
    case 'table':
      return [
        ...(tableLines(block, page.columns, page.locale) ??
          block.rows.flatMap((row) => item(page.text(rowLine(row)), page))),
        ...(block.legend === undefined ? [] : wrap(inOneLine(block.legend), page.columns)),
      ];
    case 'sources':
      return sources(block.citations, page);
  }
}

function blockLines(block: Block, page: Page): readonly string[] {
  const title = block.kind === 'paragraph' ? undefined : block.title;
  return [...(title === undefined ? [] : wrap(inOneLine(title), page.columns).map(page.heading)), ...body(block, page)];
}

function question(worded: Worded, page: Page): readonly string[] {
  if (!worded.question) return [];
  const { text, explain, choices } = worded.question;
  const isSaid = isAskedIn(worded.headline, worded.question);
  return [
    ...(isSaid ? [] : wrap(inOneLine(text), page.columns).map(page.heading)),
    ...(explain === undefined || isSaid ? [] : wrap(inOneLine(explain), page.columns)),
    ...choices.flatMap((choice) => [
      ...item(inOneLine(choice.explain === undefined ? choice.label : `${choice.label}: ${choice.explain}`), page),
      `    ${inOneLine(lineOf(choice.call))}`,
    ]),
  ];
}

const laidOut = (sections: readonly (readonly string[])[]): string =>
  sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');

/** What is read in ten seconds: the answer, the few sources it rests on, what is asked back. */
function surfaceSections(worded: Worded, look: TerminalLook): readonly (readonly string[])[] {
  const { ui, surface: say } = formatIn(worded.locale).words;
  const page = pageOf(worded, look, wordsOf);
  const { sources: named, moreSources } = worded;
  const more = moreSources > 0 ? [`  ${say.moreSources(moreSources)}`] : [];
  return [
    wrap(wordsOf(worded.headline), page.columns).map(page.heading),
    ...worded.surface.map((block) => blockLines(block, page)),
    ...(named.length === 0
      ? []
      : [
          [
            named.length === 1 ? ui.source : ui.sources,
            ...named.flatMap(({ name, url }) => [...item(inOneLine(name), page), `  ${url}`]),
            ...more,
          ],
        ]),
    question(worded, page),
    worded.links.flatMap(({ label, url }) => [...item(inOneLine(label), page), `  ${url}`]),
  ];
}

/** A surface alone, as plain text: what an answer comes to before anything is opened. */
export const surfaceText = (worded: Worded, columns: number): string => laidOut(surfaceSections(worded, { columns }));

/** The text of one fold, each figure with the numbers of its sources. */
export function foldText(worded: Worded, { blocks }: Worded['folds'][number], look: TerminalLook = {}): string {
  const page = pageOf(worded, look, lineText);
  return laidOut(blocks.map((block) => blockLines(block, page)));
}

/**
 * An answer as plain text: its surface, then the names of its folds, or with `full` the folds themselves with all
 * sources numbered at the end.
 */
export function renderTerminal(worded: Worded, look: TerminalLook = {}): string {
  const { ui } = formatIn(worded.locale).words;
  const page = pageOf(worded, look, lineText);
  const folds: readonly (readonly string[])[] = look.full
    ? worded.folds.flatMap((fold) => [
        [page.heading(`${inOneLine(fold.label).toUpperCase()}`)],
        [foldText(worded, fold, look)],
      ])
    : worded.folds.length === 0
      ? []
      : [wrap(`${ui.folds}: ${worded.folds.map(({ label }) => inOneLine(label)).join(' · ')} (--full)`, page.columns)];
  const next = leadingOn(worded).flatMap(({ label, call }) => {
    const line = lineOf(call);
    return line.startsWith(label) ? [`- ${inOneLine(line)}`] : item(inOneLine(`${label}: ${line}`), page);
  });
  return `${laidOut([
    ...surfaceSections(worded, look),
    ...folds,
    next.length > 0 ? [page.heading(ui.next), ...next] : [],
  ])}\n`;
}
