import { isCount } from '../figures/course.ts';
import type { Figure } from '../figures/figure.ts';
import { figuresOf, isBudgeted, lastDay, newestOf } from '../figures/figures.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Series } from '../knowledge/knowledge.ts';
import { addDays } from '../language/calendar.ts';
import { fitOf } from './candidates.ts';
import type { Judged } from './claim.ts';
import { FAR_OFF, isOurs } from './counted.ts';
import type { FigureClaim } from './figure-claim.ts';
import { ABOUT_A_YEAR, agreementOf, isStatusOf, saidFor } from './held.ts';
import { isChange, isMeasureOf } from './measure.ts';

/** So many times more or less is a count of something else. */
export const OTHER_KIND = 20;
/** A number is refuted where it is off by more than this share of what is known; said roughly, by more. */
const OFF = 0.03;
const ROUGHLY_OFF = 0.12;
/** And where it is no more than so many times what is known, or as small a part, unless it is surely of that. */
const REFUTED_WITHIN = 3;
/** What lasts is said of now only where it was counted as late as this many years ago. */
const OLDEST_YEARS = 2;
const ROUGHLY_AGO = 4;

const isBound = ({ qualifier }: FigureClaim): boolean => qualifier !== undefined && qualifier !== 'about';

/** Any change is more or less than some number: what is told so, and of no change, is said of how much there is. */
const isOfKind = (claim: FigureClaim, { unit, measure }: Figure): boolean =>
  !(isBound(claim) && claim.measure === undefined && isChange(measure)) &&
  (claim.units === undefined || claim.units.includes(unit)) &&
  (claim.isFactor ? measure === 'factor' : measure !== 'factor' && isMeasureOf(claim, measure));

/** How far the claim is off, as a share of what is known: 0 where it is right. */
const offBy = (claim: FigureClaim, figure: Figure): number => {
  const known = Math.abs(figure.value);
  return known === 0 ? Infinity : (saidFor(claim, figure) - known) / known;
};

export const isNear = (claim: FigureClaim, figure: Figure, times = OTHER_KIND): boolean => {
  const off = offBy(claim, figure);
  return off < times - 1 && off > -1 + 1 / times;
};

export const figuresFor = (claim: FigureClaim, series: Series, knowledge: Knowledge): readonly Figure[] =>
  figuresOf(series, knowledge).filter((one) => !one.superseded && isOfKind(claim, one));

/** What goes on being so until it is counted or set anew, and is not of one year alone. */
const isLasting = (series: Series, figure: Figure): boolean => isCount(figure) && !isBudgeted(series);

interface Of {
  readonly claim: FigureClaim;
  readonly series: Series;
  readonly figures: readonly Figure[];
}

/** Whether no other time is said than now: this year, or none. */
const isOfNow = ({ isNow, period, today }: FigureClaim): boolean =>
  isNow || (period !== undefined && period === today.slice(0, period.length));

/** Those of the time that is said; of now the newest. */
function inTime({ claim, series, figures }: Of): readonly Figure[] {
  if (claim.period !== undefined) {
    const ofTime = figures.filter((one) => ['same', 'within'].includes(fitOf(claim.period, one)));
    // What is said of this year, and has not been counted in it, is said of now.
    if (ofTime.length > 0 || claim.period !== claim.today.slice(0, claim.period.length)) return ofTime;
  }
  const lasting = figures.filter((one) => isLasting(series, one));
  if (!isOfNow(claim) || lasting.length === 0) return figures;
  const newest = newestOf(lasting, claim.today);
  const last =
    newest
      .map(({ period }) => lastDay(period))
      .sort()
      .at(-1) ?? '';
  return newest.filter(({ period }) => lastDay(period) >= addDays(last, -ABOUT_A_YEAR));
}

const isRight = (claim: FigureClaim, one: Figure): boolean =>
  agreementOf(claim, one) !== 'no' && (claim.measure !== 'decrease' || isCount(one) || one.value < 0);

/** Said to have fallen by what it rose by. */
const isTurnedRound = (claim: FigureClaim, one: Figure): boolean =>
  agreementOf(claim, one) === 'same' && claim.measure === 'decrease' && !isCount(one) && one.value > 0;

/** Whether a number cannot be meant for one that is known, however roughly it is told. */
function isRefutedBy(claim: FigureClaim, figure: Figure): boolean {
  const off = offBy(claim, figure);
  const { qualifier } = claim;
  const limit = qualifier === 'about' || claim.isShare ? ROUGHLY_OFF : OFF;
  // "More than 5000" is not wrong of ten times as many, nor "under 200" of fewer.
  if (qualifier === 'over' || qualifier === 'at-least') return off > limit;
  if (qualifier === 'under' || qualifier === 'at-most') return off < -limit;
  return Math.abs(off) > limit;
}

/** Whether a number is so far from what was counted years ago that it cannot have come to it since. */
function isFarOffBy(claim: FigureClaim, figure: Figure): boolean {
  const off = offBy(claim, figure);
  const isTooFew = off < -FAR_OFF && claim.qualifier !== 'over' && claim.qualifier !== 'at-least';
  const isTooMany = off > FAR_OFF && claim.qualifier !== 'under' && claim.qualifier !== 'at-most';
  return isTooFew || isTooMany;
}

const yearOf = ({ period }: Figure): number => Number(lastDay(period).slice(0, 4));

const isRecent = (figure: Figure, { today }: FigureClaim): boolean =>
  yearOf(figure) >= Number(today.slice(0, 4)) - OLDEST_YEARS;

/**
 * Holds a number against a series that is what it is said of.
 * @param isSure Whether it is so plain that what it says otherwise is wrong.
 * @param within No more than so many times what is known, or as small a part, it is wrong: else it is of something else.
 */
export function holdAgainst(of: Of, isSure: boolean, within = REFUTED_WITHIN): Judged | undefined {
  const { claim, series, figures } = of;
  const meant = inTime(of);
  const settled = meant.filter((one) => isStatusOf(claim, one));
  const right = settled.find((one) => isRight(claim, one));
  if (right) {
    const isOld = claim.isNow && isLasting(series, right) && !isRecent(right, claim);
    return { verdict: isOld ? 'nearest' : 'matches', figures: [right] };
  }
  const turned = settled.find((one) => isTurnedRound(claim, one));
  if (turned) return isSure ? { verdict: 'differs', by: 'direction', figures: [turned] } : undefined;
  const proposed = meant.find((one) => isRight(claim, one));
  if (proposed)
    return claim.status ? undefined : { verdict: 'proposed-only', figures: [proposed, ...settled.slice(0, 1)] };
  const [newest] = settled.toSorted((one, other) => lastDay(other.period).localeCompare(lastDay(one.period)));
  if (!newest) return undefined;
  const isLater = isOfNow(claim) && isLasting(series, newest);
  // What was counted longer ago may be otherwise by now, but not by ever so much.
  const isStillOff =
    isRecent(newest, claim) || (isSure && !isOurs(claim.said) && settled.every((one) => isFarOffBy(claim, one)));
  const isHeldNow = isLater && isRecent(newest, claim);
  // Told roughly, it is not meant for what was so many years ago.
  const isRough = claim.qualifier !== undefined;
  const was = isHeldNow
    ? figures.findLast(
        (one) =>
          isLasting(series, one) &&
          one.status === newest.status &&
          isRight(claim, one) &&
          (!isRough || yearOf(one) >= yearOf(newest) - ROUGHLY_AGO),
      )
    : undefined;
  if (was && isSure && lastDay(was.period) < lastDay(newest.period))
    return { verdict: 'outdated', figures: [was, newest] };
  const isTimed = claim.period !== undefined && !claim.isPeriodLoose && !isLater;
  const isRefuted =
    (isTimed || (isLater && isStillOff)) &&
    claim.since === undefined &&
    isNear(claim, newest, within) &&
    settled.every((one) => isRefutedBy(claim, one));
  if (isRefuted && isSure) return { verdict: 'differs', by: 'amount', figures: [newest] };
  return { verdict: 'nearest', figures: [newest] };
}
