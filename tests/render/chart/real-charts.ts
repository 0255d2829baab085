import type { Chart } from '../../../src/answer/chart.ts';
import { seriesChart } from '../../../src/answer/compose/trend-chart.ts';
import { formatIn } from '../../../src/answer/format.ts';
import { figuresOf } from '../../../src/figures/figures.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { theKnowledge } from '../../the-knowledge.ts';
import { told } from './charts.ts';

/** The picture of each series of the knowledge that has one, as its answer would carry it. */
export function realCharts(locale: Locale): readonly Chart[] {
  const format = formatIn(locale);
  return theKnowledge.series.flatMap((series) => {
    const draft = seriesChart(figuresOf(series, theKnowledge), format.text(series.label), format);
    return draft ? [told(draft)] : [];
  });
}
