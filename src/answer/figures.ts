import type { Knowledge } from '../knowledge/find.ts';
import type { Series } from '../knowledge/knowledge.ts';
import { type Bounds, boundsOf } from '../knowledge/period.ts';
import type { Figure } from './answer.ts';
import { derivedFigureOf, figureOf } from './entries.ts';

/** The order in which a reader wants figures of one time: what it is, how it changed, and the rest. */
const MEASURES: readonly Figure['measure'][] = ['level', 'increase', 'full-year', 'cumulative', 'share', 'factor'];

const days = (period: string): Bounds => {
  const bounds = boundsOf(period);
  if (!bounds)
    throw new Error(`"${period}" is no period of the calendar, though the check of the knowledge asks for one`);
  return bounds;
};

export const firstDay = (period: string): string => days(period).first;
export const lastDay = (period: string): string => days(period).last;

/** Oldest first; of those that end on the same day, the shortest stretch first, and levels before increases. */
export function oldestFirst(one: Figure, other: Figure): number {
  const [a, b] = [days(one.period), days(other.period)];
  return (
    a.last.localeCompare(b.last) ||
    b.first.localeCompare(a.first) ||
    MEASURES.indexOf(one.measure) - MEASURES.indexOf(other.measure)
  );
}

/** All figures of a series, those that follow from others included. */
export function figuresOf(series: Series, knowledge: Knowledge): Figure[] {
  const printed = series.observations.map((one) => figureOf({ ...one, series: series.id }, knowledge));
  const derived = knowledge.derived
    .filter((one) => one.series === series.id)
    .map((one) => derivedFigureOf(one, knowledge));
  return [...printed, ...derived].sort(oldestFirst);
}

/**
 * The figures for a period: those for exactly that time; else those within it (a month of a year); else those that
 * span it (two years in all). None where the time is not covered: the nearest is for the asker to choose.
 */
export function figuresFor(period: string, figures: readonly Figure[]): Figure[] {
  const asked = boundsOf(period);
  if (!asked) return [];
  const is = (test: (bounds: Bounds) => boolean): Figure[] => figures.filter((one) => test(days(one.period)));
  const tiers = [
    is(({ first, last }) => first === asked.first && last === asked.last),
    is(({ first, last }) => first >= asked.first && last <= asked.last),
    is(({ first, last }) => first <= asked.first && last >= asked.last),
  ];
  return tiers.find((tier) => tier.length > 0) ?? [];
}

/** Those of the last day there is anything for. */
export function newestOf(figures: readonly Figure[]): Figure[] {
  const newest = figures
    .map(({ period }) => lastDay(period))
    .sort()
    .at(-1);
  return figures.filter(({ period }) => lastDay(period) === newest);
}

/** Each period once, oldest first. */
export const periodsOf = (figures: readonly Figure[]): string[] => [
  ...new Set(figures.toSorted(oldestFirst).map(({ period }) => period)),
];
