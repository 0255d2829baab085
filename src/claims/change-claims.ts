import type { Figure } from '../figures/figure.ts';
import { lastDay } from '../figures/figures.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { boundsOf } from '../language/period.ts';
import type { Match } from '../reader/match.ts';
import type { Judged } from './claim.ts';
import { countedOf, countsBefore, extremeOf, lastCountBy, newestCount } from './counted.ts';
import type { FigureClaim } from './figure-claim.ts';
import { findFor, seriesIdOf } from './found.ts';
import { knownOf } from './known.ts';
import { isChange } from './measure.ts';

/** As sure as this a series is meant, and as sure as it must be to call a change wrong. */
const SURE = { borneOut: 0.35, refuted: 0.6 };
const LEFT_OVER = 0.5;
/** A change told in a round number may be off by this share of it, and is wrong from the other on. */
const ROUNDED = 0.15;
const REFUTED = 0.2;
/** "More than a tenth" says little of twice as much. */
const OVER_AT_MOST = 2;

/** What it may have been told from: any count of the time that is said, and the last before it; or the very most or least. */
function startsOf({ since, isSincePeak }: FigureClaim, before: readonly Figure[], isDown: boolean): readonly Figure[] {
  const extreme = isSincePeak ? extremeOf(before, isDown ? 'most' : 'least') : undefined;
  if (isSincePeak) return extreme ? [extreme] : [];
  const then = since === undefined ? undefined : boundsOf(since);
  if (!then) return [];
  const within = before.filter(({ period }) => lastDay(period) >= then.first && lastDay(period) <= then.last);
  const last = lastCountBy(
    before.filter(({ period }) => lastDay(period) < then.first),
    then.first,
  );
  return [...within, ...(last ? [last] : [])];
}

/** How much it changed, in the way in which the claim tells it: times, per cent or as many. */
function changeFrom(start: Figure, newest: Figure, { isFactor, units }: FigureClaim): number {
  if (isFactor) return newest.value / start.value;
  const change = newest.value - start.value;
  return units?.includes('percent') && newest.unit !== 'percent' ? (change / Math.abs(start.value)) * 100 : change;
}

/** How far a change is from the one that is said, as a share of that; nothing where it is as said. */
function offBy(change: number, said: number, { qualifier }: FigureClaim): number {
  const of = change / said;
  if (qualifier === 'over' || qualifier === 'at-least') return of >= 1 - ROUNDED / 2 && of <= OVER_AT_MOST ? 0 : of - 1;
  if (qualifier === 'under' || qualifier === 'at-most') {
    if (of <= 0 || of > 1) return of - 1;
    // By less than ever so much anything has changed: that is no ground for a verdict, either way.
    return of >= 1 / OVER_AT_MOST ? 0 : REFUTED;
  }
  return Math.abs(of - 1) <= ROUNDED ? 0 : of - 1;
}

/** Holds how much something is said to have risen or fallen since a time against the counts of the series that is meant. */
export function judgeChange(claim: FigureClaim, knowledge: Knowledge): Judged | undefined {
  const { measure, isFactor, value, units, since, isSincePeak, isWithout, today, places, isPer } = claim;
  if (!(isChange(measure) || isFactor) || (since === undefined && !isSincePeak)) return undefined;
  if (places.length > 0 || isPer || units?.includes('NOK')) return undefined;
  const isDown = measure === 'decrease' || (isFactor && value < 1);
  const said = isFactor ? value : isDown ? -value : value;
  const isShare = units?.includes('percent') ?? false;
  const canBe = (match: Match): boolean => {
    const id = seriesIdOf(match);
    if (id === undefined || knownOf(knowledge).without.has(id) !== isWithout) return false;
    const { unit } = knowledge.getSeries(id);
    const isUnit = isFactor || isShare || units === undefined || units.includes(unit);
    return isUnit && unit !== 'NOK' && countedOf(id, knowledge).length > 1;
  };
  for (const text of claim.about) {
    const found = findFor(text, 'change', canBe, knowledge);
    const id = found && seriesIdOf(found.matches[0]);
    if (!found || id === undefined || found.sureness < SURE.borneOut) continue;
    const counted = countedOf(id, knowledge);
    const newest = newestCount(counted, today);
    if (!newest) continue;
    const starts = startsOf(claim, countsBefore(counted, newest), isDown);
    const [nearest] = starts
      .map((start) => ({ start, off: offBy(changeFrom(start, newest, claim), said, claim) }))
      .sort((one, other) => Math.abs(one.off) - Math.abs(other.off));
    if (!nearest) continue;
    const figures = [newest, nearest.start] as const;
    if (nearest.off === 0) return { verdict: 'matches', figures };
    const isSure = found.sureness >= SURE.refuted && found.matches[0].leftOver <= LEFT_OVER;
    return isSure && Math.abs(nearest.off) > REFUTED
      ? { verdict: 'differs', by: 'amount', figures }
      : { verdict: 'nearest', figures };
  }
  return undefined;
}
