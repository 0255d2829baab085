import type { Chart, ChartPoint } from '../../../src/answer/chart.ts';
import { formatIn } from '../../../src/answer/format.ts';
import { figuresOf } from '../../../src/figures/figures.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { getPeriod } from '../../../src/language/period.ts';
import { theKnowledge } from '../../the-knowledge.ts';
import { told } from './charts.ts';

/** A line chart of the levels of each series, all its figures on it. */
export function realCharts(locale: Locale): readonly Chart[] {
  const format = formatIn(locale);
  return theKnowledge.series.flatMap((series): readonly Chart[] => {
    const points = figuresOf(series, theKnowledge)
      .filter(({ measure }) => measure === 'level' || measure === 'share')
      .map(
        (one): ChartPoint => ({
          ...getPeriod(one.period).bounds,
          when: format.period(one.period),
          value: one.value,
          said: format.amount(one.value, one.unit),
          standing: one.status,
          ...(one.derived && { isDerived: true }),
          ...(one.secondhand && { isSecondhand: true }),
        }),
      );
    const [first, ...rest] = points;
    if (!first || rest.length < 1) return [];
    return [
      told({
        kind: 'lines',
        locale,
        title: format.text(series.label),
        axis: { label: series.unit, divisor: 1 },
        source: 'Kilde: Helsedirektoratet',
        lines: [{ name: '', points: [first, ...rest] }],
      }),
    ];
  });
}
