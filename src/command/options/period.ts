import { namesIn } from '../../knowledge/names.ts';
import { readPeriod } from '../../language/read-period.ts';
import type { Choice, Kind } from '../command.ts';
import { yearsWithFigures } from './year.ts';

const toChoice = (period: string): Choice => ({ value: period, label: { nb: period, en: period } });

/** A stretch of time; while typing, the periods of the series that is asked about, or the years that there is anything for. */
export const period: Kind<string> = {
  expected: 'period',
  suggest: (typed, { knowledge, today }, given) => {
    const series = namesIn(knowledge).series.pick(given.series ?? '')?.item;
    const known = series
      ? [...new Set(series.observations.map((one) => one.period))].sort().reverse()
      : yearsWithFigures(knowledge).map(String);
    const begun = known.filter((one) => one.startsWith(typed.trim()));
    const read = readPeriod(typed, today);
    return (begun.length > 0 || read === undefined ? begun : [read]).map(toChoice);
  },
  read: (given, { today }) => {
    const value = readPeriod(given, today);
    if (value !== undefined) return { ok: true, value };
    return { ok: false, suggestions: ['2024', '2023-10', '2023/2024'].map((one) => toChoice(one).label) };
  },
  write: (value) => value,
};
