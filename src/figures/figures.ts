import type { Knowledge } from '../knowledge/find.ts';
import type { Series } from '../knowledge/knowledge.ts';
import { oncePer } from '../knowledge/once.ts';
import { supersededIn } from '../knowledge/superseded.ts';
import { type Bounds, boundsOf, getPeriod } from '../language/period.ts';
import { chooseFigure } from './choose.ts';
import { isCount } from './course.ts';
import type { Figure } from './figure.ts';
import { derivedFigureOf, figureOf } from './figure-of.ts';

/** The order in which a reader wants figures of one time: what it is, how it changed, and the rest. */
const MEASURES: readonly Figure['measure'][] = ['level', 'increase', 'full-year', 'cumulative', 'share', 'factor'];

/** Whether a series is money of a scheme: given, applied for or paid out, and not a rate or what the service costs. */
export const isBudgeted = ({ unit, outside_budget }: Series): boolean => unit === 'NOK' && !outside_budget;

const days = (period: string): Bounds => getPeriod(period).bounds;

export const lastDay = (period: string): string => days(period).last;

/** What a publisher counted or decided, before what is rounded, what only a newspaper says, and what was put right since. */
const doubt = ({ superseded, secondhand, qualifier }: Figure): number =>
  (superseded ? 4 : 0) + (secondhand ? 2 : 0) + (qualifier ? 1 : 0);

function byTime(one: Figure, other: Figure): number {
  const [a, b] = [days(one.period), days(other.period)];
  return a.last.localeCompare(b.last) || b.first.localeCompare(a.first);
}

/** Levels before increases, and the surest first. */
const bySureness = (one: Figure, other: Figure): number =>
  MEASURES.indexOf(one.measure) - MEASURES.indexOf(other.measure) || doubt(one) - doubt(other);

/** Oldest first; of those that end on the same day, the shortest stretch first, levels before increases, the surest first. */
export const oldestFirst = (one: Figure, other: Figure): number => byTime(one, other) || bySureness(one, other);

const subjectOf = ({ period, measure, value }: Figure): string => JSON.stringify([period, measure, value]);
const sameAs = (one: Figure): string => JSON.stringify([subjectOf(one), one.status, one.qualifier, one.superseded]);

/**
 * What several releases say alike is one figure, under the id of the surest of them and with the citations of all. What
 * a newspaper only repeats is left to the release that it has it from.
 */
export function mergedAlike(figures: readonly Figure[]): Figure[] {
  const official = new Set(figures.filter(({ secondhand }) => !secondhand).map(subjectOf));
  const alike = new Map<string, Figure>();
  for (const one of figures) {
    if (one.secondhand && official.has(subjectOf(one))) continue;
    const first = alike.get(sameAs(one));
    alike.set(sameAs(one), first ? { ...first, citations: [...first.citations, ...one.citations] } : one);
  }
  return [...alike.values()];
}

/** Whether a newspaper rounds off what a publisher of its own has counted: nothing that a reader needs beside it. */
const isRepeated = ({ id, secondhand }: Series['observations'][number], knowledge: Knowledge): boolean => {
  const comparison = secondhand ? knowledge.findComparison(id) : undefined;
  if (comparison?.verdict !== 'rounding') return false;
  return comparison.observations.some((other) => !knowledge.getObservation(other).secondhand);
};

function workOut(series: Series, knowledge: Knowledge): readonly Figure[] {
  const isWhole = ({ source }: { readonly source: string }) => knowledge.getRelease(source).read === 'full';
  const surest = series.observations.toSorted((a, b) => Number(isWhole(b)) - Number(isWhole(a)));
  const own = surest.filter((one) => !isRepeated(one, knowledge));
  const superseded = supersededIn(series.observations, (source) => knowledge.getRelease(source).publisher);
  const printed = mergedAlike(
    own.map((one) => ({
      ...figureOf({ ...one, series: series.id }, knowledge),
      ...(superseded.has(one.id) && { superseded: true as const }),
    })),
  );
  const derived = knowledge.derivedOf(series.id).map((one) => derivedFigureOf(one, knowledge));
  const figures = [...printed, ...derived].sort(oldestFirst);
  for (const one of figures) Object.freeze(one);
  return Object.freeze(figures);
}

const worked = oncePer((_of: Knowledge) => new Map<Series, readonly Figure[]>());

/** All figures of a series, oldest first, those that follow from others included; what is said alike is one figure. */
export function figuresOf(series: Series, knowledge: Knowledge): readonly Figure[] {
  const all = worked(knowledge);
  const figures = all.get(series) ?? workOut(series, knowledge);
  all.set(series, figures);
  return figures;
}

const isOwnCount = (one: Figure): boolean => isCount(one) && !one.secondhand;

const standing = (figures: readonly Figure[]): Figure[] => figures.filter(({ superseded }) => !superseded);

/**
 * The figures for a period: those for exactly that time; else those within it (a month of a year); else those that
 * span it (two years in all); else those that share a part of it (prices from one July to the next). Where those of a
 * whole year say only how much a count grew, its last count in the year comes with them. None where the time is not
 * covered: the nearest is for the asker to choose.
 */
export function figuresFor(period: string, figures: readonly Figure[]): Figure[] {
  const asked = boundsOf(period);
  if (!asked) return [];
  const is = (test: (bounds: Bounds) => boolean): Figure[] => figures.filter((one) => test(days(one.period)));
  const exactly = is(({ first, last }) => first === asked.first && last === asked.last);
  const within = is(({ first, last }) => first >= asked.first && last <= asked.last);
  const spanning = is(({ first, last }) => first <= asked.first && last >= asked.last);
  const touching = is(({ first, last }) => first <= asked.last && last >= asked.first);
  const [tier = []] = [exactly, within, spanning, touching].filter(({ length }) => length > 0);
  const counts =
    tier === exactly && !exactly.some(isCount) ? within.filter((one) => isCount(one) && one.unit !== 'NOK') : [];
  return standing([...ofLastDay(counts), ...tier]);
}

/** Those of the last day there is anything for. */
function ofLastDay(figures: readonly Figure[]): Figure[] {
  const newest = figures
    .map(({ period }) => lastDay(period))
    .sort()
    .at(-1);
  return standing(figures.filter(({ period }) => lastDay(period) === newest));
}

/** Proposed for a time that has not begun: nobody pays or is paid it yet. */
export const isToCome = ({ status, period }: Figure, today: string): boolean =>
  status === 'proposed' && days(period).first > today;

/** What is reckoned with up to a day: where no end is asked for, not what is only proposed for a time that has not begun. */
export const reckonedUpTo = (figures: readonly Figure[], to: string | undefined, today: string): readonly Figure[] =>
  to === undefined ? figures.filter((one) => !isToCome(one, today)) : figures;

/**
 * The newest there is on a day; and where that is only what a newspaper says, or only how much a count has grown, the newest
 * count by a publisher of its own as well.
 */
export function newestOf(all: readonly Figure[], today: string): Figure[] {
  const begun = all.filter((one) => !isToCome(one, today));
  const figures = begun.length > 0 ? begun : all;
  const newest = ofLastDay(figures);
  const isMoney = newest.some(({ unit, secondhand }) => unit === 'NOK' && !secondhand);
  if (isMoney || newest.some(isOwnCount)) return newest;
  return [...ofLastDay(figures.filter(isOwnCount)), ...newest];
}

/** Of the newest, the few to show beside other series: the surest, what a newspaper has said since, the one of a headline. */
export function newestInShort(figures: readonly Figure[], today: string): Figure[] {
  const newest = newestOf(figures, today).toSorted(bySureness);
  const [surest] = newest;
  const since = newest.find(
    ({ secondhand, period }) => secondhand && surest && lastDay(period) > lastDay(surest.period),
  );
  return [...new Set([surest, since, chooseFigure(newest)].filter((one) => one !== undefined))];
}

/** Each period once, oldest first. */
export const periodsOf = (figures: readonly Figure[]): string[] => [
  ...new Set(figures.toSorted(oldestFirst).map(({ period }) => period)),
];
