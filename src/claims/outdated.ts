import type { Figure } from '../figures/figure.ts';
import { lastDay } from '../figures/figures.ts';
import { isTelling } from '../figures/rounding.ts';
import { addDays } from '../language/calendar.ts';
import { TELLING } from './candidates.ts';
import type { Judged } from './claim.ts';
import type { FigureClaim } from './figure-claim.ts';
import { byNewest, type Held, isCount, isLasting, saidFor } from './held.ts';
import { judged } from './judged.ts';
import { isTellingOf, TELLING_DIGITS_OF_LEVEL } from './telling-digits.ts';

/** Told roughly, or rounder than it was counted, a number may be this far off the newest and still be meant for it. */
const NEAR_NOW = 0.03;
const ROUGHLY_NEAR_NOW = 0.1;
/** "Rundt 1050" is told less roughly than "rundt 1000". */
const NEAR_NOW_IN_DIGITS = 0.06;

function isNearNow(claim: FigureClaim, figure: Figure): boolean {
  const size = Math.abs(figure.value);
  const said = saidFor(claim, figure);
  const roughly = isTelling(said, TELLING_DIGITS_OF_LEVEL) ? NEAR_NOW_IN_DIGITS : ROUGHLY_NEAR_NOW;
  const isRough = claim.qualifier === 'about' || claim.isShare;
  return Math.abs(said - size) <= (isRough ? roughly : NEAR_NOW) * size;
}

/** What was so once and is said of now: the last time that it was so, and the newest figure. */
export function outdated(all: readonly Held[], claim: FigureClaim): Judged | undefined {
  // A part of another number was never said of another time.
  if (!claim.isNow || claim.isPart) return undefined;
  const [was] = all
    .filter(
      ({ isMeant, left, isMeasure, agrees, fit, figure }) =>
        isMeant &&
        left < TELLING &&
        isMeasure &&
        agrees !== 'no' &&
        fit === 'other' &&
        isLasting(figure) &&
        isTellingOf(figure),
    )
    .sort(byNewest);
  const now = all
    .filter(({ figure, fit }) => figure.series === was?.figure.series && fit !== 'other' && isLasting(figure))
    .sort(byNewest);
  if (!was || !now[0]) return undefined;
  // What is near the newest as well was never meant for what was so before.
  return isNearNow(claim, now[0].figure)
    ? judged({ verdict: 'nearest' }, [now[0]])
    : judged({ verdict: 'outdated' }, [was, now[0]]);
}

/** Of the same thing: its names have all the words of the claim that the other's have. */
const isKin = (common: ReadonlySet<string>, other: Held): boolean =>
  other.common.size > 0 && [...other.common].every((mark) => common.has(mark));

/** A figure of now that is so much older than the newest of the same says no more what is. */
const OLD = 730;

/** A share or a count that is said of now rests on no figure of years ago. */
export const isOldNow = ({ figure }: Held, claim: FigureClaim): boolean =>
  claim.isNow &&
  figure.status === 'observed' &&
  figure.unit === 'percent' &&
  lastDay(figure.period) < addDays(claim.today, -OLD);

/** What is said to be so still rests on nothing that was decided years ago. */
export const isPastStill = ({ figure }: Held, claim: FigureClaim): boolean =>
  claim.isStill && lastDay(figure.period) < addDays(claim.today, -OLD);

/** The newest figure of the same thing, where one that is right is old and this says otherwise. */
export function newerThan(first: Held, all: readonly Held[], claim: FigureClaim): Held | undefined {
  if (!claim.isNow || first.figure.status !== 'observed' || !isCount(first.figure)) return undefined;
  const limit = addDays(lastDay(first.figure.period), OLD);
  return all
    .filter(
      ({ figure, isMeasure, common }) =>
        isKin(common, first) &&
        isMeasure &&
        figure.status === 'observed' &&
        figure.unit === first.figure.unit &&
        figure.measure === first.figure.measure &&
        lastDay(figure.period) > limit,
    )
    .sort(
      (one, other) =>
        Number(other.figure.series === first.figure.series) - Number(one.figure.series === first.figure.series) ||
        one.left - other.left ||
        byNewest(one, other),
    )[0];
}
