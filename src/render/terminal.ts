import { formatIn } from '../answer/format.ts';
import type { Block, Worded } from '../answer/worded.ts';
import { byRelease } from './by-release.ts';
import { inOneLine, lineText } from './plain.ts';
import { rowLine } from './row-line.ts';
import { wrap } from './wrap.ts';

const DEFAULT_COLUMNS = 90;
const GAP = '  ';

export interface TerminalLook {
  /** Widest line; addresses may be longer. */
  readonly columns?: number;
  /** Bold headings, for a terminal that shows them. */
  readonly ansi?: boolean;
}

interface Page {
  readonly columns: number;
  readonly heading: (text: string) => string;
}

const item = (text: string, { columns }: Page): readonly string[] => wrap(`- ${text}`, columns, '  ');

/** Columns under each other where they fit, else each row as an item. */
function table({ columns, rows }: Extract<Block, { kind: 'table' }>, page: Page): readonly string[] {
  const cells = [columns, ...rows.map((row) => row.map((cell) => lineText(cell)))];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const total = widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
  if (total > page.columns) return rows.flatMap((row) => item(lineText(rowLine(row)), page));
  return cells.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

function block(one: Block, page: Page): readonly string[] {
  if (one.kind === 'paragraph') return wrap(lineText(one.line), page.columns);
  const title = one.title === undefined ? [] : wrap(inOneLine(one.title), page.columns).map(page.heading);
  const body = one.kind === 'list' ? one.lines.flatMap((line) => item(lineText(line), page)) : table(one, page);
  return [...title, ...body];
}

function question(worded: Worded, page: Page): readonly string[] {
  if (!worded.question) return [];
  const { text, explain, choices } = worded.question;
  return [
    ...wrap(inOneLine(text), page.columns).map(page.heading),
    ...(explain === undefined ? [] : wrap(inOneLine(explain), page.columns)),
    ...choices.flatMap((choice) => [
      ...item(inOneLine(choice.explain === undefined ? choice.label : `${choice.label}: ${choice.explain}`), page),
      `    ${inOneLine(choice.command)}`,
    ]),
  ];
}

/** One release after the other, each with the places in it; the address stands whole, so that a terminal links it. */
function sources({ citations }: Worded, page: Page): readonly string[] {
  return byRelease(citations).flatMap(({ title, publisher, publishedText, places }) => [
    ...item(inOneLine(`${publisher}: ${title} (${publishedText})`), page),
    ...places.flatMap(({ n, where, url }) => [
      ...wrap(`[${n}] ${inOneLine(where)}`, page.columns - 2, '    ').map((line) => `  ${line}`),
      `      ${url}`,
    ]),
  ]);
}

/** An answer as plain text: the answer first, its sources numbered at the figures and listed at the end. */
export function renderTerminal(worded: Worded, { columns = DEFAULT_COLUMNS, ansi = false }: TerminalLook = {}): string {
  const { ui } = formatIn(worded.locale).words;
  const page: Page = { columns, heading: ansi ? (text) => `\u001b[1m${text}\u001b[22m` : (text) => text };
  const titled = (title: string, lines: readonly string[]) => (lines.length > 0 ? [page.heading(title), ...lines] : []);
  const notices = (urgent: boolean) =>
    worded.notices
      .filter(({ isUrgent }) => isUrgent === urgent)
      .flatMap(({ line }) => wrap(`${ui.notice}: ${lineText(line)}`, columns, '  '));
  const sections: readonly (readonly string[])[] = [
    wrap(lineText(worded.headline), columns).map(page.heading),
    notices(true),
    ...worded.blocks.map((one) => block(one, page)),
    notices(false),
    question(worded, page),
    titled(
      ui.contacts,
      worded.contacts.flatMap(({ name, helpsWith, url }) => [
        ...item(inOneLine(`${name}: ${helpsWith}`), page),
        `  ${url}`,
      ]),
    ),
    titled(ui.sources, sources(worded, page)),
    titled(
      ui.next,
      worded.next.flatMap(({ label, command }) =>
        command.startsWith(label) ? [`- ${inOneLine(command)}`] : item(inOneLine(`${label}: ${command}`), page),
      ),
    ),
    wrap(`${ui.readAs(inOneLine(worded.command))}. ${worded.footer}`, columns),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
