import type { Figure } from '../../figures/figure.ts';
import type { ComparisonAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { publisherIn } from './citation.ts';
import type { DraftBlock, Said } from './draft.ts';
import { said } from './draft.ts';
import { withoutBrackets } from './headline.ts';
import { type Scale, scaleOf } from './scale.ts';

export type Row = ComparisonAnswer['rows'][number];

/** ● what is decided, ○ what is proposed or promised, as in the budget. */
const MARKS: Readonly<Record<Figure['status'], string>> = {
  adopted: ' ●',
  proposed: ' ○',
  announced: ' ○',
  paid: '',
  observed: '',
};

export const figuresIn = (rows: readonly Row[]): readonly Figure[] =>
  rows.flatMap(({ figures }) => figures.filter((one) => one !== null));

/** What a row is called: its time, where both are of one thing at several times; else what it is of. */
export const rowName = ({ label, period }: Row, of: ComparisonAnswer['of'], format: Format): string => {
  if (of === 'series' || of === 'schemes') return period === null ? '' : format.shortPeriod(period);
  const name = withoutBrackets(format.text(label));
  return of === 'releases' && period !== null ? `${name}, ${format.shortPeriod(period)}` : name;
};

function cell(one: Figure | null, scale: Scale): Said {
  if (!one) return said('');
  const sign = one.measure === 'increase' ? (one.value < 0 ? '−' : '+') : '';
  const value = one.measure === 'increase' ? Math.abs(one.value) : one.value;
  const mark = one.derived ? '' : MARKS[one.status];
  return said(
    `${one.qualifier ? '~' : ''}${sign}${scale.write(value)}${mark}${one.secondhand ? '*' : ''}`,
    one.citations,
  );
}

function difference({ difference: found }: Row, scale: Scale): Said {
  if (!found?.ok) return said('');
  const { value, citations } = found.figure;
  return said(value === 0 ? '0' : `${value < 0 ? '−' : '+'}${scale.write(Math.abs(value))}`, citations);
}

/** What the columns of both sides are called: the years, else A and B with their names under the table. */
function columnsOf(
  { of, sides }: ComparisonAnswer,
  format: Format,
): { titles: readonly string[]; legend: readonly string[] } {
  const names = sides.map(({ name }) => withoutBrackets(format.text(name)));
  if (of === 'years') return { titles: names, legend: [] };
  const [one = '', other = ''] = names;
  return { titles: ['A', 'B'], legend: [format.words.comparison.legend(one, other)] };
}

/** Rows of one unit as a table: both figures and what they differ by, with what the marks mean. */
export function comparisonTable(answer: ComparisonAnswer, rows: readonly Row[], format: Format): DraftBlock {
  const { surface, comparison: say } = format.words;
  const figures = figuresIn(rows);
  const scale = scaleOf(figures, format);
  const { titles, legend } = columnsOf(answer, format);
  const has = (test: (one: Figure) => boolean): boolean => figures.some(test);
  const papers = figures.flatMap(({ secondhand, citations: [{ publisher }] }) =>
    secondhand ? [publisherIn(publisher, format)] : [],
  );
  const marks = [
    ...legend,
    ...(has(({ status, derived }) => !derived && status === 'adopted') ? [surface.adoptedMark] : []),
    ...(has(({ status, derived }) => !derived && MARKS[status] === ' ○') ? [surface.proposedMark] : []),
    ...(has(({ qualifier }) => qualifier !== undefined) ? [surface.aboutMark] : []),
    ...(papers.length > 0 ? [surface.secondhandMark(format.list([...new Set(papers)]))] : []),
  ];
  const hasDifference = rows.some((row) => row.difference?.ok);
  return {
    kind: 'table',
    columns: [
      { title: scale.title, align: 'text' },
      ...titles.map((title) => ({ title, align: 'number' as const })),
      ...(hasDifference ? [{ title: say.difference, align: 'number' as const }] : []),
    ],
    rows: rows.map((row) => [
      said(rowName(row, answer.of, format)),
      ...row.figures.map((one) => cell(one, scale)),
      ...(hasDifference ? [difference(row, scale)] : []),
    ]),
    ...(marks.length > 0 && { legend: marks.join(', ') }),
  };
}

/** Rows by their unit, in the order in which they come: what is counted in different units is not one table. */
export function byUnit(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const [one] = figuresIn([row]);
    const unit = one?.unit ?? '';
    groups.set(unit, [...(groups.get(unit) ?? []), row]);
  }
  return [...groups.values()];
}
