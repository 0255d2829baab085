import type { Figure } from '../../figures/figure.ts';
import { groupBy } from '../../knowledge/group-by.ts';
import type { ComparisonAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type DraftBlock, type Said, said } from './draft.ts';
import { withoutBrackets } from './headline.ts';
import { type Scale, scaleOf } from './scale.ts';
import { amountCell, settledLegend, signed, surenessLegend } from './table-marks.ts';

export type Row = ComparisonAnswer['rows'][number];

export const figuresIn = (rows: readonly Row[]): readonly Figure[] =>
  rows.flatMap(({ figures }) => figures.filter((one) => one !== null));

/** What a row is called: its time, where both are of one thing at several times; else what it is of. */
export const rowName = ({ label, period }: Row, of: ComparisonAnswer['of'], format: Format): string => {
  if (of === 'series' || of === 'schemes') return period === null ? '' : format.shortPeriod(period);
  const name = withoutBrackets(format.text(label));
  return of === 'releases' && period !== null ? `${name}, ${format.shortPeriod(period)}` : name;
};

const cell = (one: Figure | null, { write }: Scale): Said =>
  one ? amountCell(one, one.measure === 'increase', write) : said('');

function difference({ difference: found }: Row, scale: Scale): Said {
  if (!found?.ok) return said('');
  const { value, citations } = found.figure;
  return said(value === 0 ? '0' : signed(value, scale.write), citations);
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
  const figures = figuresIn(rows);
  const scale = scaleOf(figures, format);
  const { titles, legend } = columnsOf(answer, format);
  const marks = [...legend, ...settledLegend(figures, format), ...surenessLegend(figures, format)];
  const hasDifference = rows.some((row) => row.difference?.ok);
  return {
    kind: 'table',
    columns: [
      { title: scale.title, align: 'text' },
      ...titles.map((title) => ({ title, align: 'number' as const })),
      ...(hasDifference ? [{ title: format.words.comparison.difference, align: 'number' as const }] : []),
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
export const byUnit = (rows: readonly Row[]): readonly (readonly Row[])[] => [
  ...groupBy(rows, (row) => figuresIn([row])[0]?.unit ?? '').values(),
];
