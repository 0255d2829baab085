import type { ChartEvent, ChartValue } from '../chart.ts';
import type { Format } from '../format.ts';

/** What the form of a value's mark tells, in words; nothing of what was plainly counted by its publisher. */
export function standingsOf({ standing, isDerived, isSecondhand }: ChartValue, { words }: Format): readonly string[] {
  return [
    ...(standing === 'observed' ? [] : [standing === 'forecast' ? words.chart.forecast : words.statuses[standing]]),
    ...(isDerived ? [words.chart.derived] : []),
    ...(isSecondhand ? [words.chart.secondhand] : []),
  ];
}

/** When an event was; of what held for a time from when, and until when, each by itself. */
export const timesOfEvent = ({ when, held }: ChartEvent): readonly string[] => held?.said ?? [when];

/** The same in one. */
export const timeOfEvent = (event: ChartEvent): string => timesOfEvent(event).join(' ');
