import type { NonEmpty } from '../knowledge/knowledge.ts';
import { boundsOf, yearOf } from '../language/period.ts';
import { chooseFigure } from './choose.ts';
import type { Figure } from './figure.ts';

/** What can be worked out from the figures of one series. */
export const OPERATIONS = ['change', 'direction', 'highest', 'lowest', 'sum', 'mean', 'ratio', 'real'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** Why figures do not compare: too few of one kind, kinds that differ, a part of a year against a whole. */
export const REFUSALS = [
  'too-few',
  'other-measure',
  'not-money',
  'part-of-year',
  'not-exact',
  'no-price-index',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Operated =
  | { readonly ok: true; readonly operation: Operation; readonly figure: Figure; readonly parts: NonEmpty<Figure> }
  | { readonly ok: false; readonly operation: Operation; readonly reason: Refusal };

/** From when, to when: periods of the knowledge. What is left out is the first and the newest there is. */
export interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const MINUS = '−';
const DIGITS = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 2 });
const written = (value: number): string => DIGITS.format(value).replace(/ /g, ' ');

const last = (period: string): string => boundsOf(period)?.last ?? '';
const first = (period: string): string => boundsOf(period)?.first ?? '';

const isCount = ({ measure }: Figure): boolean => measure === 'level' || measure === 'share';

/** One point for each time, the figure that a headline would show; oldest first. Increases are no points. */
function pointsOf(figures: readonly Figure[]): readonly Figure[] {
  const times = new Map<string, Figure[]>();
  for (const one of figures) {
    if (!isCount(one) || one.period.includes('/')) continue;
    const day = last(one.period);
    times.set(day, [...(times.get(day) ?? []), one]);
  }
  const days = [...times.keys()].sort();
  return days.flatMap((day) => chooseFigure(times.get(day) ?? []) ?? []);
}

/** The point that stands for a time: of that very time, else the last one in it, else the last before it. */
function pointAt(points: readonly Figure[], period: string): Figure | undefined {
  const bounds = boundsOf(period);
  if (!bounds) return undefined;
  const within = points.filter((one) => last(one.period) >= bounds.first && last(one.period) <= bounds.last);
  const same = within.find((one) => one.period === period);
  return same ?? within.at(-1);
}

function derived(
  operation: Operation,
  parts: NonEmpty<Figure>,
  value: number,
  formula: string,
  measure: Figure['measure'],
): Operated {
  const [start] = parts;
  const end = parts.at(-1) ?? start;
  const period = start.period === end.period ? start.period : `${start.period}/${end.period}`;
  const { id: _id, note: _note, printed: _printed, qualifier: _qualifier, derived: _derived, ...rest } = end;
  const isAbout = parts.some((one) => one.qualifier !== undefined);
  const figure: Figure = {
    ...rest,
    id: `${end.series}:${period}:${operation}`,
    value,
    period,
    measure,
    printed: null,
    ...(isAbout && { qualifier: 'about' as const }),
    ...(parts.some((one) => one.secondhand) && { secondhand: true as const }),
    derived: { formula, from: parts.map(({ id }) => id) },
    citations: parts.flatMap(({ citations }) => citations) as Figure['citations'],
  };
  return { ok: true, operation, figure, parts };
}

const within = (points: readonly Figure[], { from, to }: Span): readonly Figure[] =>
  points.filter(
    (one) =>
      (from === undefined || last(one.period) >= first(from)) && (to === undefined || last(one.period) <= last(to)),
  );

function ends(points: readonly Figure[], { from, to }: Span): readonly [Figure, Figure] | undefined {
  const start = from === undefined ? points[0] : (pointAt(points, from) ?? within(points, { from })[0]);
  const end = to === undefined ? points.at(-1) : (pointAt(points, to) ?? within(points, { to }).at(-1));
  return start && end && last(start.period) < last(end.period) ? [start, end] : undefined;
}

/**
 * Works one thing out from the figures of one series, with its formula, its parts and all their citations, or says why it
 * cannot be. `change` is end − start; `ratio` is end / start; `direction` is the change; `sum` and `mean` go over yearly
 * money and over points; `real`, in kroner of one year, is refused for as long as no price index is known.
 */
export function operate(operation: Operation, figures: readonly Figure[], span: Span = {}): Operated {
  const points = pointsOf(figures);
  const refuse = (reason: Refusal): Operated => ({ ok: false, operation, reason });
  // Kroner of one year need a price index, and no release that is known gives one.
  if (operation === 'real') return refuse('no-price-index');
  if (points.length === 0) return refuse(figures.length > 0 ? 'other-measure' : 'too-few');
  if (operation === 'change' || operation === 'direction' || operation === 'ratio') {
    const pair = ends(points, span);
    if (!pair) return refuse('too-few');
    const [start, end] = pair;
    if (start.measure !== end.measure) return refuse('other-measure');
    if (operation === 'ratio') {
      if (start.value === 0) return refuse('not-exact');
      return derived(
        operation,
        [start, end],
        end.value / start.value,
        `${written(end.value)} / ${written(start.value)}`,
        'factor',
      );
    }
    const formula = `${written(end.value)} ${MINUS} ${written(start.value)}`;
    return derived(operation, [start, end], end.value - start.value, formula, 'increase');
  }
  const chosen = within(points, span);
  if (operation === 'highest' || operation === 'lowest') {
    const sign = operation === 'highest' ? 1 : -1;
    const [top] = chosen.toSorted((one, other) => sign * (other.value - one.value));
    if (!top || chosen.length < 2) return refuse('too-few');
    return { ok: true, operation, figure: top, parts: [top, ...chosen.filter((one) => one !== top)] };
  }
  const [one, ...others] = chosen;
  if (!one || others.length === 0) return refuse('too-few');
  const total = chosen.reduce((sum, { value }) => sum + value, 0);
  const added = chosen.map(({ value }) => written(value)).join(' + ');
  if (operation === 'mean')
    return derived(operation, [one, ...others], total / chosen.length, `(${added}) / ${chosen.length}`, one.measure);
  // Only yearly money adds up: people counted on two days are the same people.
  if (one.unit !== 'NOK') return refuse('not-money');
  if (chosen.some(({ period }) => yearOf(period) === undefined)) return refuse('part-of-year');
  return derived(operation, [one, ...others], total, added, 'cumulative');
}
