import type { ChartValue } from '../chart.ts';
import type { Format } from '../format.ts';

/** What the form of a value's mark tells, in words; nothing of what was plainly counted by its publisher. */
export function standingsOf({ standing, isDerived, isSecondhand }: ChartValue, { words }: Format): readonly string[] {
  return [
    ...(standing === 'observed' ? [] : [standing === 'forecast' ? words.chart.forecast : words.statuses[standing]]),
    ...(isDerived ? [words.chart.derived] : []),
    ...(isSecondhand ? [words.chart.secondhand] : []),
  ];
}
