/** A table for people: a heading and rows of as many cells. */
export interface Columns {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of numbers, by place. */
  readonly right?: readonly number[];
}

const GAP = '  ';

/** In columns as wide as what stands in them, for a terminal. */
export function inColumns({ heading, rows, right = [] }: Columns): string {
  const all = [heading, ...rows];
  const widths = heading.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  const cell = (text: string, at: number): string =>
    right.includes(at) ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0);
  return all.map((row) => row.map(cell).join(GAP).trimEnd()).join('\n');
}

const escaped = (text: string): string => text.replaceAll('|', String.raw`\|`);

/** As a table of Markdown. */
export function inMarkdown({ heading, rows, right = [] }: Columns): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  const rule = heading.map((_, at) => (right.includes(at) ? '---:' : '---'));
  return [line(heading), line(rule), ...rows.map(line)].join('\n');
}
