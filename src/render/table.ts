import type { Block } from '../answer/worded.ts';
import type { Locale } from '../language/locale.ts';
import { inOneLine } from './plain.ts';
import { wrap } from './wrap.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** What stands before the decimals of a number. */
const DECIMAL_SIGNS: Readonly<Record<Locale, string>> = { nb: ',', nn: ',', en: '.' };

const GAP = ' ';
/** A name narrower than this is no name any more; nor is one on more than two lines. */
const NARROWEST_NAME = 10;
const MOST_NAME_LINES = 2;

/** A number as it stands under others: what is before its decimal sign, its decimals, and the marks behind it. */
interface Digits {
  readonly whole: string;
  readonly decimals: string;
  readonly marks: string;
}

function digitsOf(cell: string, decimalSign: string): Digits {
  const [, number = cell, marks = ''] = /^(.*\d)(\D*)$/u.exec(cell) ?? [];
  const at = number.lastIndexOf(decimalSign);
  return at < 0
    ? { whole: number, decimals: '', marks }
    : { whole: number.slice(0, at), decimals: number.slice(at), marks };
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));

/** A column of numbers, each as wide as the others with decimal signs under each other, its title over its end. */
function numberColumn(title: string, cells: readonly string[], decimalSign: string): readonly string[] {
  const all = cells.map((cell) => digitsOf(cell, decimalSign));
  const [whole, decimals, marks] = [
    widest(all.map((one) => one.whole)),
    widest(all.map((one) => one.decimals)),
    widest(all.map((one) => one.marks)),
  ];
  const laid = all.map((one) => one.whole.padStart(whole) + one.decimals.padEnd(decimals) + one.marks.padEnd(marks));
  const width = Math.max(title.length, whole + decimals + marks);
  return [title.padStart(width), ...laid.map((one) => one.padStart(width))];
}

/** A line of at most so many columns, never cut inside a character, "…" where something had to go. */
const cutTo = (line: string, most: number): string => `${line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

/**
 * A name beside its numbers, on as many lines as it needs; where a word of it is wider than there is room for, over its
 * numbers instead, as wide as the table.
 */
function nameLines(name: string, room: number, most: number): readonly string[] {
  const beside = wrap(name, room);
  const isBeside = beside.length <= MOST_NAME_LINES && beside.every((line) => line.length <= room);
  if (isBeside) return beside;
  const over = wrap(name, most).map((line) => (line.length > most ? cutTo(line, most) : line));
  const [first = '', second] = over;
  const shown = over.length <= MOST_NAME_LINES ? over : [first, cutTo(second ?? '', most)];
  return [...shown, ''];
}

/**
 * A table in letters of one width, at most so many wide: names on the left, on two lines where they must, numbers with
 * their decimal signs under each other. Nothing where not even that fits.
 */
export function tableLines(
  { columns, rows }: Table,
  mostColumns: number,
  locale: Locale,
): readonly string[] | undefined {
  const decimalSign = DECIMAL_SIGNS[locale];
  const cells = rows.map((row) => row.map((line) => inOneLine(line.map(({ text }) => text).join('')).trim()));
  const column = (at: number): readonly string[] => cells.map((row) => row[at] ?? '');
  const rest = columns.slice(1).map(({ title, align }, at) => {
    const texts = column(at + 1);
    if (align === 'number') return numberColumn(inOneLine(title), texts, decimalSign);
    const width = widest([title, ...texts]);
    return [inOneLine(title), ...texts].map((text) => text.padEnd(width));
  });
  const taken = rest.reduce((sum, [title = '']) => sum + GAP.length + title.length, 0);
  const [name = { title: '' }] = columns;
  const names = [inOneLine(name.title), ...column(0)];
  const room = Math.min(mostColumns - taken, widest(names));
  if (room < Math.min(NARROWEST_NAME, widest(names))) return undefined;
  const isUntitled = columns.every(({ title }) => title === '');
  return names.flatMap((text, at) => {
    if (at === 0 && isUntitled) return [];
    const lines = nameLines(text, room, mostColumns);
    const numbers = rest.map((texts) => GAP + (texts[at] ?? '')).join('');
    // The numbers stand on the last line of a name.
    return lines.map((line, of) => (of === lines.length - 1 ? line.padEnd(room) + numbers : line).trimEnd());
  });
}
