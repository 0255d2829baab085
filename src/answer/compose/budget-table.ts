import { chooseFigure } from '../../figures/choose.ts';
import type { Figure } from '../../figures/figure.ts';
import type { FiguresAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { MILLION } from '../format-numbers.ts';
import { type DraftBlock, type Said, said } from './draft.ts';
import { withoutBrackets } from './headline.ts';
import { amountCell, settledLegend, surenessLegend } from './table-marks.ts';

type Group = FiguresAnswer['groups'][number];

const MOST_ROWS = 5;
const isMoney = ({ unit }: Figure): boolean => unit === 'NOK';

export interface Row {
  readonly name: string;
  readonly level: Figure | undefined;
  readonly increase: Figure | undefined;
}

export function rowOf({ name, figures }: Group, period: string | null, { text }: Format): Row {
  const ofTheTime = figures.filter((one) => isMoney(one) && (period === null || one.period === period));
  const levels = ofTheTime.filter(({ measure }) => measure === 'level');
  const level = chooseFigure(levels);
  // Several sums under one name are no one sum: then the row is of one of them, and called so.
  const isOne = new Set(levels.map(({ series }) => series)).size <= 1;
  const increase = chooseFigure(
    ofTheTime.filter(({ measure, series }) => measure === 'increase' && (isOne || series === level?.series)),
  );
  // A rise above the whole is of something else: then the larger of the two is what the scheme was given.
  const isOfOther = level && increase && increase.value > level.value;
  return {
    name: withoutBrackets(text(isOne || !level ? name : level.label)),
    level: isOfOther ? undefined : level,
    increase,
  };
}

/** What each scheme was given in a year and how much more that was, most first; with what the marks mean. */
export function budgetTable({ about, groups }: FiguresAnswer, format: Format): readonly DraftBlock[] {
  const { words } = format;
  const rows = groups
    .map((group) => rowOf(group, about.period, format))
    .filter(({ level, increase }) => level || increase)
    .slice(0, MOST_ROWS);
  if (rows.length < 2) return [];
  const shown = rows.flatMap(({ level, increase }) => [level, increase].filter((one) => one !== undefined));
  const legend = [...settledLegend(shown, format), ...surenessLegend(shown, format)];
  const cell = (figure: Figure | undefined, isChange: boolean): Said =>
    figure ? amountCell(figure, isChange, (value) => format.number(value / MILLION)) : said('');
  const levels = rows.some(({ level }) => level);
  const increases = rows.some(({ increase }) => increase);
  return [
    {
      kind: 'table',
      columns: [
        { title: words.surface.millions, align: 'text' },
        ...(levels ? [{ title: words.surface.amount, align: 'number' as const }] : []),
        ...(increases ? [{ title: words.surface.increase, align: 'number' as const }] : []),
      ],
      rows: rows.map(({ name, level, increase }) => [
        said(name),
        ...(levels ? [cell(level, false)] : []),
        ...(increases ? [cell(increase, true)] : []),
      ]),
      ...(legend.length > 0 && { legend: legend.join(', ') }),
    },
  ];
}
