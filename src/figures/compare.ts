import type { Knowledge } from '../knowledge/find.ts';
import { groupBy } from '../knowledge/group-by.ts';
import type { Localized, Scheme, Series } from '../knowledge/knowledge.ts';
import { lastDayOf, periodOf, yearOf } from '../language/period.ts';
import { isOfOneYear } from './budget.ts';
import { chooseFigure } from './choose.ts';
import { coursesOf, isCount } from './course.ts';
import type { Figure } from './figure.ts';
import { figuresFor, figuresOf, isBudgeted } from './figures.ts';
import { changeBetween, type Operated, type Refusal } from './operations.ts';

/** Two figures on one thing beside each other; one of them may be unknown. `period` is set where both are of one time. */
export interface Beside {
  readonly label: Localized;
  readonly period: string | null;
  readonly figures: readonly [Figure | null, Figure | null];
  /** The second less the first, or why they are not held against each other; nothing where one is unknown. */
  readonly difference: Operated | null;
}

/** Why two figures are not held against each other; nothing where they may be. */
export function refusalOf(one: Figure, other: Figure): Refusal | undefined {
  if (one.unit !== other.unit) return 'other-unit';
  if (one.measure !== other.measure || !isCount(one)) return 'other-measure';
  if (one.status !== other.status) return 'other-status';
  if (one.series === other.series && one.counting !== other.counting) return 'other-counting';
  const grains = [one, other].map(({ period }) => periodOf(period)?.grain);
  return one.unit === 'NOK' && grains[0] !== grains[1] ? 'part-of-year' : undefined;
}

function beside(label: Localized, one: Figure | undefined, other: Figure | undefined): Beside {
  const refused = one && other && refusalOf(one, other);
  const difference: Operated | null =
    !one || !other ? null : refused ? { ok: false, operation: 'change', reason: refused } : changeBetween(one, other);
  const period = one && other && one.period === other.period ? one.period : null;
  return { label, period, figures: [one ?? null, other ?? null], difference };
}

/** Of what there is on either side, the two that may be held against each other; else what a headline would show. */
function likest(some: readonly Figure[], others: readonly Figure[]): readonly [Figure | undefined, Figure | undefined] {
  const kinds = groupBy(others, ({ measure, status }) => `${measure} ${status}`);
  const alike = some.filter((one) => isCount(one) && kinds.has(`${one.measure} ${one.status}`));
  const one = chooseFigure(alike.length > 0 ? alike : some);
  const same = one && kinds.get(`${one.measure} ${one.status}`);
  return [one, chooseFigure(same ?? others)];
}

const sizeOf = ({ figures }: Beside): number => Math.max(...figures.map((one) => Math.abs(one?.value ?? 0)));

/** What can be held against each other first, the largest first. */
const comparableFirst = (rows: readonly Beside[]): readonly Beside[] =>
  rows.toSorted(
    (one, other) =>
      Number(other.difference?.ok ?? false) - Number(one.difference?.ok ?? false) ||
      Number(other.difference !== null) - Number(one.difference !== null) ||
      sizeOf(other) - sizeOf(one),
  );

/** What series were in two years; of money only what is of one of the years alone. */
export function yearsBeside(
  years: readonly [number, number],
  all: readonly Series[],
  knowledge: Knowledge,
): readonly Beside[] {
  const rows = all.map((series) => {
    const figures = figuresOf(series, knowledge);
    const [one, other] = years.map((year) => {
      const found = figuresFor(String(year), figures);
      return series.unit === 'NOK' ? found.filter(({ period }) => period === String(year)) : found.filter(isOfOneYear);
    });
    return beside(series.label, ...likest(one ?? [], other ?? []));
  });
  return comparableFirst(rows.filter(({ figures }) => figures.some((one) => one !== null)));
}

/** The money series of a scheme, or of all of them. */
export const moneySeries = (scheme: Scheme | undefined, knowledge: Knowledge): readonly Series[] =>
  (scheme ? knowledge.seriesOf(scheme.id) : knowledge.series).filter(isBudgeted);

/** Two series at the times that both have a count for, newest first; the newest of each where there is no such time. */
export function seriesBeside([one, other]: readonly [Series, Series], knowledge: Knowledge): readonly Beside[] {
  const [some, others] = [one, other].map((series) => coursesOf(figuresOf(series, knowledge))[0]?.points ?? []);
  const times = new Map((others ?? []).map((figure) => [figure.period, figure]));
  const both = (some ?? []).flatMap((figure) => {
    const beside = times.get(figure.period);
    return beside ? [[figure, beside] as const] : [];
  });
  const rows = both.map(([a, b]) => beside(one.label, a, b));
  if (rows.length > 0) return rows.toSorted((a, b) => lastOf(b).localeCompare(lastOf(a)));
  const [newest, newestOther] = [some?.at(-1), others?.at(-1)];
  const refused = newest && newestOther && (refusalOf(newest, newestOther) ?? 'other-time');
  return [
    {
      ...beside(one.label, newest, newestOther),
      ...(refused && { difference: { ok: false, operation: 'change', reason: refused } as const }),
    },
  ];
}
const lastOf = ({ figures: [one] }: Beside): string => (one ? lastDayOf(one) : '');

/** The one sum of money that a scheme had in a year: given before paid, a level before a rise. */
const moneyIn = (year: string, scheme: Scheme, knowledge: Knowledge): readonly Figure[] =>
  moneySeries(scheme, knowledge).flatMap((series) =>
    figuresOf(series, knowledge).filter(({ period, superseded }) => period === year && !superseded),
  );

/** The money of two schemes in each year that both have any for, newest first. */
export function schemesBeside([one, other]: readonly [Scheme, Scheme], knowledge: Knowledge): readonly Beside[] {
  const yearsOf = (scheme: Scheme): readonly string[] =>
    moneySeries(scheme, knowledge).flatMap((series) =>
      figuresOf(series, knowledge).flatMap(({ period }) => (yearOf(period) === undefined ? [] : [period])),
    );
  const both = new Set(yearsOf(other));
  const years = [...new Set(yearsOf(one))]
    .filter((year) => both.has(year))
    .sort()
    .reverse();
  const rows = years.map((year) =>
    beside(one.name, ...likest(moneyIn(year, one, knowledge), moneyIn(year, other, knowledge))),
  );
  return [...rows.filter(({ difference }) => difference?.ok), ...rows.filter(({ difference }) => !difference?.ok)];
}
