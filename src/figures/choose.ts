import { lastDayOf } from '../language/period.ts';
import type { Figure } from './figure.ts';

/** What there is, before what was added to it, before what only covers several years or a part. */
const MEASURES: readonly Figure['measure'][] = ['level', 'share', 'increase', 'full-year', 'cumulative', 'factor'];

/** How far a figure has come: after the vote before proposed. What was paid out is another question. */
const STANDING: readonly Figure['status'][] = ['adopted', 'observed', 'announced', 'proposed', 'paid'];

const isNear = (one: number, other: number, step: number): boolean => Math.abs(one - other) <= step / 2;

/** The smallest step that a number, as it is written, can stand for: ten million of 560 million, one of 557. */
const stepOf = (value: number): number => {
  const [digits = '', decimals = ''] = String(Math.abs(value)).split('.');
  if (decimals !== '') return 10 ** -decimals.length;
  return 10 ** (/0*$/.exec(digits)?.[0].length ?? 0);
};

/** Whether a figure is the other one rounded off: of the same thing at the same time, and as near as its zeros allow. */
export const isRoundingOf = (one: Figure, other: Figure): boolean =>
  one.series === other.series &&
  one.period === other.period &&
  one.measure === other.measure &&
  one.value !== other.value &&
  stepOf(one.value) > stepOf(other.value) &&
  isNear(one.value, other.value, stepOf(one.value));

/**
 * The one figure that a headline shows, of those for the time that was asked for or of the newest: not one that was put
 * right since; what there is before what was added; the newest; exact before rounded; after the vote before proposed;
 * the publisher's own before second-hand, so that a newspaper's is taken only where it is newer or has come further.
 */
export function chooseFigure(figures: readonly [Figure, ...Figure[]]): Figure;
export function chooseFigure(figures: readonly Figure[]): Figure | undefined;
export function chooseFigure(figures: readonly Figure[]): Figure | undefined {
  const isRounded = (one: Figure): boolean => figures.some((other) => isRoundingOf(one, other));
  const order = (a: Figure, b: Figure): number =>
    Number(a.superseded ?? false) - Number(b.superseded ?? false) ||
    MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) ||
    lastDayOf(b).localeCompare(lastDayOf(a)) ||
    Number(isRounded(a)) - Number(isRounded(b)) ||
    STANDING.indexOf(a.status) - STANDING.indexOf(b.status) ||
    Number(a.qualifier !== undefined) - Number(b.qualifier !== undefined) ||
    Number(a.secondhand ?? false) - Number(b.secondhand ?? false) ||
    Number(a.derived !== undefined) - Number(b.derived !== undefined) ||
    a.period.length - b.period.length;
  return figures.toSorted(order)[0];
}
