import { isToCome } from '../figures/figures.ts';
import { TELLING } from './candidates.ts';
import type { Judged } from './claim.ts';
import { counterparts, isRefuted } from './counterparts.ts';
import type { FigureClaim } from './figure-claim.ts';
import { byNewest, type Held, holdAll, isLasting, nearer, saidFor } from './held.ts';
import { judged } from './judged.ts';
import { nearMiss } from './near-miss.ts';
import { isOldNow, isPastStill, newerThan, outdated } from './outdated.ts';

const SMALL = 100;
/** "Over 33 million" for 36 is no chance. */
const CLOSE = 0.15;
/** What is said of now is held against the newest. */
const newer = (one: Held, other: Held): number =>
  isLasting(one.figure) && isLasting(other.figure) ? byNewest(one, other) : 0;

/** What is only to come says nothing of now where something else does. */
const later = ({ figure }: Held, { today }: FigureClaim): number => Number(isToCome(figure, today));

/** A part of what is counted is not the whole: a plainer figure for that time goes before it. */
function isWhole(one: Held, all: readonly Held[]): boolean {
  if (one.figure.unit === 'NOK') return true;
  return !all.some(
    (other) => other.isMeant && other.isMeasure && other.fit !== 'other' && one.left - other.left >= TELLING,
  );
}

/** A number that could be an age, without a noun or a time, is met by any count. */
export const isBareSmall = ({ units, value, period, isFactor, isShare }: FigureClaim): boolean =>
  units === undefined && !isFactor && !isShare && Number.isInteger(value) && value < SMALL && period === undefined;

/** More or less than a number is met by half of all figures: only by the one that is plainly meant it is borne out. */
function isSureOf({ isPlainest, isNamed, left, figure }: Held, claim: FigureClaim): boolean {
  if (isBareSmall(claim)) return false;
  const isOpen = claim.qualifier !== undefined && claim.qualifier !== 'about';
  const said = saidFor(claim, figure);
  const isClose = Math.abs(Math.abs(figure.value) - said) <= said * CLOSE;
  return !isOpen || (isClose && left < TELLING) || isPlainest || isNamed;
}

/** What the figures that a claim may be about say to it; nothing where they leave it open. */
function judge(claim: FigureClaim, all: readonly Held[]): Judged | undefined {
  const right = all.filter(
    (one) =>
      one.isMeant &&
      isSureOf(one, claim) &&
      one.agrees !== 'no' &&
      one.fit !== 'other' &&
      one.isMeasure &&
      one.isStatus &&
      one.isDirection,
  );
  const [first] = right
    .filter((one) => isWhole(one, all))
    .sort(
      (one, other) =>
        (claim.isNow ? later(one, claim) - later(other, claim) || newer(one, other) : 0) || nearer(one, other),
    );
  if (first) {
    const now = newerThan(first, all, claim);
    if (!now && !isOldNow(first, claim) && !isPastStill(first, claim)) return judged({ verdict: 'matches' }, [first]);
    return now && now.figure.series === first.figure.series && now.agrees === 'no'
      ? judged({ verdict: 'outdated' }, [first, now])
      : judged({ verdict: 'nearest' }, now ? [first, now] : [first]);
  }
  const others = counterparts(all, claim);
  // True of a part at least, and so not to be called wrong, unless the whole is plainly meant.
  const isPlainWhole = claim.isNow && !claim.isShare;
  const isOfMeant = ({ left }: Held): boolean => !isPlainWhole || others.every((one) => left - one.left < TELLING);
  if (right.some(isOfMeant)) return undefined;
  const missed = outdated(all, claim) ?? nearMiss(all, others, claim);
  if (missed) return missed;
  // The very number is known of it, in a way that is no plain error: a full year's effect for the year's.
  if (all.some((one) => one.isMeant && one.agrees !== 'no' && one.fit !== 'other' && isOfMeant(one))) return undefined;
  const isClear = claim.isNamedHere && claim.unexplained === 0 && !claim.isPeriodLoose && claim.units !== undefined;
  return isClear && isRefuted(others, claim) ? judged({ verdict: 'differs', by: 'amount' }, others) : undefined;
}

/** A time that was lent by a later claim is dropped where the claim is right without it. */
export function judgeLent(claim: FigureClaim, all: readonly Held[]): Judged | undefined {
  const found = judge(claim, all);
  if (found?.verdict === 'matches' || !claim.isPeriodLent) return found;
  const timeless = { ...claim, period: undefined, isNow: false };
  const free = judge(timeless, holdAll(all, timeless));
  return free?.verdict === 'matches' ? free : found;
}
