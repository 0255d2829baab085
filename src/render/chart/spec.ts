import type { Chart } from '../../answer/chart.ts';
import { barsSpec } from './bars.ts';
import type { LayeredSpec } from './layers.ts';
import { linesSpec } from './lines.ts';
import { COLOURS, type Theme } from './theme.ts';
import { timelineSpec } from './timeline.ts';

/** A chart as Vega-Lite's specification of its picture: plain data, with all that is written laid where it has room. */
export function specOf(chart: Chart, theme: Theme): LayeredSpec {
  const colours = COLOURS[theme];
  if (chart.kind === 'lines') return linesSpec(chart, colours);
  return chart.kind === 'bars' ? barsSpec(chart, colours) : timelineSpec(chart, colours);
}
