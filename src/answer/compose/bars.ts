import { chooseFigure } from '../../figures/choose.ts';
import { isCount, timeOf } from '../../figures/course.ts';
import type { Figure } from '../../figures/figure.ts';
import { groupBy } from '../../knowledge/group-by.ts';
import { lastYearOf } from '../../language/period.ts';
import type { Format } from '../format.ts';
import { type DraftBlock, said } from './draft.ts';
import { scaleOf } from './scale.ts';
import { surenessLegend } from './table-marks.ts';

/** As many points as a phone shows beside their bars, and the fewest that make a course. */
const MOST_POINTS = 7;
const FEWEST_POINTS = 3;
const LONGEST_BAR = 8;

/** In a course, what a publisher of its own has counted goes before what a newspaper says of later the same year. */
function surest(figures: readonly Figure[]): readonly Figure[] {
  const own = figures.filter(({ secondhand }) => !secondhand);
  return own.length > 0 ? own : figures;
}

/** One figure a year, of the kind that there is most of, oldest first. */
function pointsOf(figures: readonly Figure[]): readonly Figure[] {
  const counts = figures.filter(isCount);
  const like = counts.length >= FEWEST_POINTS ? counts : figures.filter(({ measure }) => measure === 'increase');
  const shown = like.filter(({ value, derived }) => value >= 0 && !derived);
  const years = groupBy(shown, (one) => String(lastYearOf(one) ?? one.period));
  const inOrder = [...years].toSorted(([one], [other]) => one.localeCompare(other));
  return inOrder.flatMap(([, ofYear]) => chooseFigure(surest(ofYear)) ?? []).slice(-MOST_POINTS);
}

/** Among figures that came about, one that was only proposed is marked. */
const PROPOSED = ' ○';
const isOnlyProposed = ({ status, derived }: Figure): boolean => status === 'proposed' && !derived;

const bar = (value: number, largest: number): string =>
  '█'.repeat(value <= 0 || largest <= 0 ? 0 : Math.max(1, Math.round((value / largest) * LONGEST_BAR)));

/** The last years of a series as a table with bars; nothing where there are too few to make a course. */
export const barsOf = (figures: readonly Figure[], format: Format): readonly DraftBlock[] =>
  barTable(pointsOf(figures), format);

/** What stands under tables. */
export const legendOf = (blocks: readonly DraftBlock[]): string =>
  blocks.map((block) => (block.kind === 'table' ? (block.legend ?? '') : '')).join(' ');

/** Points of a course as a table with bars; nothing where there are too few of them. */
export function barTable(points: readonly Figure[], format: Format): readonly DraftBlock[] {
  if (points.length < FEWEST_POINTS) return [];
  const largest = Math.max(...points.map(({ value }) => value));
  const { title, write } = scaleOf(points, format);
  // A column's title takes a line of the surface.
  const shown = points.slice(title === '' ? 0 : 1 - MOST_POINTS);
  const row = (one: Figure) => {
    const about = one.qualifier ? '~' : '';
    const mark = `${isOnlyProposed(one) ? PROPOSED : ''}${one.secondhand ? '*' : ''}`;
    return [
      said(format.shortPeriod(timeOf(one))),
      said(`${about}${write(one.value)}${mark}`, one.citations),
      said(bar(one.value, largest)),
    ];
  };
  const proposed = shown.some(isOnlyProposed) ? [format.words.surface.proposedAlone] : [];
  const legend = [...proposed, ...surenessLegend(points, format)];
  return [
    {
      kind: 'table',
      columns: [
        { title: '', align: 'text' },
        { title, align: 'number' },
        { title: '', align: 'bar' },
      ],
      rows: shown.map(row),
      ...(legend.length > 0 && { legend: legend.join(', ') }),
    },
  ];
}
