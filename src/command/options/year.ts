import type { Knowledge } from '../../knowledge/find.ts';
import { fold } from '../../language/fold.ts';
import { getPeriod } from '../../language/period.ts';
import { readYear } from '../../language/read-period.ts';
import type { Choice, Context, Kind } from '../command.ts';

/** Years that figures of the knowledge are for, newest first; an interval is for each of its years. */
export function yearsWithFigures(knowledge: Knowledge): readonly number[] {
  const years = new Set<number>();
  for (const { observations } of knowledge.series) {
    for (const { period } of observations) {
      const { firstYear, lastYear } = getPeriod(period);
      for (let year = firstYear; year <= lastYear; year += 1) years.add(year);
    }
  }
  return [...years].sort((one, other) => other - one);
}

const toChoice = (year: number): Choice => ({ value: String(year), label: { nb: String(year), en: String(year) } });

/** A calendar year, also one that the knowledge has nothing on: that is for the command to say. */
export const year: Kind<number> = {
  expected: 'year',
  suggest: (typed, { knowledge, today }: Context) => {
    const known = yearsWithFigures(knowledge);
    const begun = known.filter((one) => String(one).startsWith(fold(typed)));
    const read = readYear(typed, today);
    return (begun.length > 0 || read === undefined ? begun : [read]).map(toChoice);
  },
  read: (given, { knowledge, today }) => {
    const value = readYear(given, today);
    if (value !== undefined) return { ok: true, value };
    return {
      ok: false,
      suggestions: yearsWithFigures(knowledge)
        .slice(0, 5)
        .map((one) => toChoice(one).label),
    };
  },
  write: (value) => String(value),
};
