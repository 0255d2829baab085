import type { Figure } from '../figures/figure.ts';
import { lastDay } from '../figures/figures.ts';
import { boundsOf } from '../language/period.ts';
import { TELLING } from './candidates.ts';
import type { Judged } from './claim.ts';
import { isLongAgo } from './counted.ts';
import { OTHER_KIND } from './counterparts.ts';
import type { FigureClaim } from './figure-claim.ts';
import { byNewest, type Held, isLasting, nearer, saidFor } from './held.ts';
import { judged } from './judged.ts';

/** A figure of another time than so many years off is near no more. */
const NEAR_YEARS = 2;
const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The figure that is nearest to a claim that nothing says or refutes, where it is clear what the claim is about. */
export function nearestTo(claim: FigureClaim, all: readonly Held[]): Judged | undefined {
  if (claim.unexplained > 0 || claim.isElsewhere) return undefined;
  const isMoney = claim.units?.includes('NOK') ?? claim.isNamedHere;
  const asked = claim.period === undefined ? undefined : boundsOf(claim.period);
  const isNear = ({ figure }: Held): boolean =>
    asked === undefined ||
    (yearOf(lastDay(figure.period)) >= yearOf(asked.first) - NEAR_YEARS &&
      yearOf(lastDay(figure.period)) <= yearOf(asked.last) + NEAR_YEARS);
  const off = ({ figure }: Held): number => Math.abs(Math.log(saidFor(claim, figure) / Math.abs(figure.value || 1)));
  const near = all.filter(
    (one) => one.isMeant && one.left < TELLING && isNear(one) && (isMoney || one.figure.unit !== 'NOK'),
  );
  const inTime = near.filter(({ fit }) => fit !== 'other');
  const ofKind = (inTime.length > 0 ? inTime : near).filter(({ isMeasure, isStatus }) => isMeasure && isStatus);
  const newest = (ofKind.length > 0 ? ofKind : inTime.length > 0 ? inTime : near).sort(
    (one, other) =>
      Number(other.isPlainest) - Number(one.isPlainest) ||
      one.left - other.left ||
      (claim.period === undefined && isLasting(one.figure) ? byNewest(one, other) : off(one) - off(other)) ||
      nearer(one, other),
  );
  // A figure that is so many times more or less is of something else.
  const [first] = newest;
  return first && off(first) <= Math.log(OTHER_KIND) ? judged({ verdict: 'nearest' }, [first]) : undefined;
}

/** By which share a number must miss a figure that it cannot be meant for; told roughly by so much. */
const OFF = 0.1;
const ROUGHLY_OFF = 0.25;

/**
 * Whether a number of now cannot be meant for a figure: however that is rounded, and whether it is told as more or as less than it.
 * What was counted longer ago than a few years may be so by now.
 */
export function isOffFrom(claim: FigureClaim, figure: Figure): boolean {
  const { qualifier, period, isDenied, isElsewhere, isPart, places, today } = claim;
  if (isLongAgo(lastDay(figure.period), today)) return false;
  if (period !== undefined || isDenied || isElsewhere || isPart || places.length > 0) return false;
  const size = Math.abs(figure.value);
  const off = (saidFor(claim, figure) - size) / (size || 1);
  if (qualifier === 'over' || qualifier === 'at-least') return off > OFF;
  if (qualifier === 'under' || qualifier === 'at-most') return off < -OFF;
  return Math.abs(off) > (qualifier === 'about' || claim.isShare ? ROUGHLY_OFF : OFF);
}
