import type { DerivedFigure, Observation, Series } from '../../knowledge/knowledge.ts';
import { yearOf, yearsOf } from '../../language/period.ts';
import { difference, quotient } from './formula.ts';

type Follows = Pick<DerivedFigure, 'period' | 'measure' | 'value' | 'formula'>;

/** One way in which a figure follows from two others that one release gives with one status. */
type Way = (one: Observation, other: Observation) => Follows | undefined;

const yearBefore = ({ period }: Observation): string | undefined => {
  const year = yearOf(period);
  return year === undefined ? undefined : String(year - 1);
};

/** Level of the year before = level − increase. */
const levelBeforeIncrease: Way = (level, increase) => {
  const period = yearBefore(level);
  if (period === undefined || level.measure !== 'level' || increase.measure !== 'increase') return undefined;
  if (increase.period !== level.period) return undefined;
  const value = level.value - increase.value;
  return { period, measure: 'level', value, formula: difference(level.value, increase.value) };
};

/** Level of the year before = level / how many times that it is. */
const levelBeforeFactor: Way = (level, factor) => {
  const period = yearBefore(level);
  if (period === undefined || level.measure !== 'level' || factor.measure !== 'factor') return undefined;
  const value = level.value / factor.value;
  if (factor.period !== level.period || !Number.isInteger(value)) return undefined;
  return { period, measure: 'level', value, formula: quotient(level.value, factor.value) };
};

/** Increase of one of two years = increase over both − increase of the other. */
const increaseOfOtherYear: Way = (both, known) => {
  if (both.measure !== 'cumulative' || known.measure !== 'increase') return undefined;
  const years = yearsOf(both.period);
  const [other, ...rest] = years.filter((year) => year !== yearOf(known.period));
  if (years.length !== 2 || other === undefined || rest.length > 0) return undefined;
  const value = both.value - known.value;
  return { period: String(other), measure: 'increase', value, formula: difference(both.value, known.value) };
};

const WAYS: readonly Way[] = [levelBeforeIncrease, levelBeforeFactor, increaseOfOtherYear];

/** Only exact figures are reckoned with: "about" less "over" is nothing that anybody has said. */
const isExact = ({ qualifier, secondhand }: Observation): boolean => qualifier === undefined && !secondhand;

function followingIn({ id: series, observations }: Series): readonly DerivedFigure[] {
  const exact = observations.filter(isExact);
  const found: DerivedFigure[] = [];
  for (const one of exact)
    for (const other of exact) {
      if (one.source !== other.source || one.status !== other.status || one.counting !== other.counting) continue;
      for (const way of WAYS) {
        const follows = way(one, other);
        if (!follows) continue;
        const id = `${series}:${follows.period}:${follows.measure}:derived:${one.source}`;
        found.push({ id, series, status: one.status, from: [one.id, other.id], ...follows });
      }
    }
  return found;
}

const subjectOf = ({ period, measure }: Pick<Observation, 'period' | 'measure'>): string => `${period} ${measure}`;

/**
 * Figures that no release prints but that follow from two that one release does. Where any release prints the figure,
 * that is used; where it follows from several releases and comes out differently, none is.
 */
export function derivedFiguresOf(series: readonly Series[]): readonly DerivedFigure[] {
  return series.flatMap((one) => {
    const printed = new Set(one.observations.map(subjectOf));
    const following = followingIn(one).filter((figure) => !printed.has(subjectOf(figure)));
    const first = new Map(following.toReversed().map((figure) => [subjectOf(figure), figure]));
    return [...first.values()]
      .filter((figure) =>
        following.every((other) => subjectOf(other) !== subjectOf(figure) || other.value === figure.value),
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  });
}
