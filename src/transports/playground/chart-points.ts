import type { Chart, ChartValue } from '../../answer/chart.ts';
import { standingsOf, timeOfEvent } from '../../answer/compose/chart-marks.ts';
import { formatIn } from '../../answer/format.ts';

/** One value of a picture in words: of which line or group, when, and how much with all that its mark tells. */
export interface DrawnPoint {
  readonly of: string;
  readonly when: string;
  readonly value: string;
}

/** What a page needs to have a picture read off: its points in reading order, and what it says beside them. */
export interface Drawn {
  readonly points: readonly DrawnPoint[];
  readonly words: { readonly read: string; readonly table: string };
}

/** The points of a chart, line by line, group by group, or as time runs. */
export function pointsOf(chart: Chart): Drawn {
  const format = formatIn(chart.locale);
  const said = (one: ChartValue): string => [one.said, ...standingsOf(one, format)].join(', ');
  const { read, table } = format.words.chart;
  const words = { read, table };
  switch (chart.kind) {
    case 'lines':
      return {
        words,
        points: chart.lines.flatMap(({ name, points }) =>
          points.map((one) => ({ of: name, when: one.when, value: said(one) })),
        ),
      };
    case 'bars':
      return {
        words,
        points: chart.groups.flatMap(({ name, bars }) =>
          bars.map((one) => ({ of: name, when: one.name, value: said(one) })),
        ),
      };
    case 'timeline':
      return {
        words,
        points: chart.events.map((event) => ({
          of: '',
          when: timeOfEvent(event),
          value: event.amount ? `${event.text}, ${said(event.amount)}` : event.text,
        })),
      };
  }
}
