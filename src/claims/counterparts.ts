import { lastDay } from '../figures/figures.ts';
import { lastDigit } from '../figures/rounding.ts';
import { addDays } from '../language/calendar.ts';
import { isFarOff, isLongAgo } from './counted.ts';
import type { FigureClaim } from './figure-claim.ts';
import { ABOUT_A_YEAR, type Held, isLasting, nearer, saidFor } from './held.ts';
import { isInForce } from './in-force.ts';

/** Where more series are as plain, it is not clear which is meant. */
const MOST_SERIES = 2;
/** A level that changes all the time may well be this much off in another month. */
const OTHER_MONTH = 0.1;
/** "Hver femte" for a sixth is roughly so. */
const ROUGHLY = 0.35;
/** So many times more or less is a count of something else. */
export const OTHER_KIND = 20;
/** Money that a claim gives without more is a level; what was added to it refutes nothing, unless that is what was named. */
function isOfItsKind({ figure, isNamed }: Held, { measure }: FigureClaim, all: readonly Held[]): boolean {
  if (measure !== undefined || figure.measure === 'level' || figure.measure === 'share') return true;
  const isCounted = all.some(
    (other) => other.figure.series === figure.series && other.figure.unit !== 'NOK' && other.figure.measure === 'level',
  );
  return isNamed && !isCounted;
}

/** What the releases say where the claim says something else, if it is clear which figure that is. */
export function counterparts(all: readonly Held[], claim: FigureClaim): readonly Held[] {
  const own = all
    .filter((one) => one.isPlainest && one.isMeasure && one.fit !== 'other' && isOfItsKind(one, claim, all))
    // What was paid is not refuted by what was announced.
    .filter(({ isStatus }) => claim.status?.is !== 'paid' || isStatus)
    .filter(({ figure }) => !claim.isSpent || figure.status === 'paid' || figure.status === 'observed')
    .sort(nearer);
  const [first] = own;
  if (!first) return [];
  const same = own.filter(({ fit }) => fit === first.fit);
  if (new Set(same.map(({ figure }) => figure.series)).size > MOST_SERIES) return [];
  if (claim.period !== undefined) return same;
  if (!claim.isNow || !same.every(({ figure }) => isLasting(figure))) {
    // Without a time it may be any: only a value that is the only one there is.
    const inForce = claim.isNow ? same.filter((one) => isInForce(one, claim)) : [];
    const told = inForce.length > 0 ? inForce : same;
    const isOnly = new Set(told.map(({ figure }) => figure.value)).size === 1;
    return isOnly && !told.some(({ figure }) => isLasting(figure)) ? told : [];
  }
  const newest =
    same
      .map(({ figure }) => lastDay(figure.period))
      .sort()
      .at(-1) ?? '';
  const ofNewest = same.filter(({ figure }) => lastDay(figure.period) === newest);
  const isOfNow = newest >= addDays(claim.today, -ABOUT_A_YEAR);
  return isOfNow ||
    (!isLongAgo(newest, claim.today) && ofNewest.every(({ figure }) => isFarOff(saidFor(claim, figure), figure)))
    ? ofNewest
    : [];
}

/** Whether the figures refute the claim, and not only say something else of a part of its time, or leave it open. */
export function isRefuted(held: readonly Held[], claim: FigureClaim): boolean {
  return held.every(({ figure, fit }) => {
    const said = saidFor(claim, figure);
    const off = (said - Math.abs(figure.value)) / Math.abs(figure.value || 1);
    // A round number may be as round as it is written: 600 for 560.
    if (Math.abs(said - Math.abs(figure.value)) <= lastDigit(said).place / 2) return false;
    if (claim.isShare && off > -ROUGHLY && off < ROUGHLY) return false;
    const isLevel = figure.measure === 'level' && figure.unit !== 'NOK' && figure.unit !== 'percent';
    if (isLevel && (off > OTHER_KIND || off < -1 + 1 / OTHER_KIND)) return false;
    return fit === 'same' || !isLevel || Math.abs(off) > OTHER_MONTH;
  });
}
