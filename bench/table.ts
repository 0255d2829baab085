import { readFileSync, writeFileSync } from 'node:fs';

/** A Markdown table: its first column to the left, all others to the right. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** Puts a text between the two marks of that name in a file. @throws where the file lacks them. */
export function writeBetween(file: string, mark: string, text: string): void {
  const whole = readFileSync(file, 'utf8');
  const [first, last] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [begin, end] = [whole.indexOf(first), whole.indexOf(last)];
  if (begin < 0 || end < begin) throw new Error(`${file} lacks ${first} … ${last}`);
  writeFileSync(file, `${whole.slice(0, begin + first.length)}\n\n${text}\n\n${whole.slice(end)}`);
}
