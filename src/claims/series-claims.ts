import { isCount } from '../figures/course.ts';
import type { Figure } from '../figures/figure.ts';
import { figuresOf, isBudgeted, lastDay, newestOf } from '../figures/figures.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Series } from '../knowledge/knowledge.ts';
import { addDays } from '../language/calendar.ts';
import type { Ask } from '../reader/asking.ts';
import type { Match } from '../reader/match.ts';
import { fitOf, isOfEach } from './candidates.ts';
import type { Judged } from './claim.ts';
import type { FigureClaim } from './figure-claim.ts';
import { findFor, seriesIdOf } from './found.ts';
import { ABOUT_A_YEAR, agreementOf, isStatusOf, saidFor } from './held.ts';
import { knownOf } from './known.ts';
import { isChange, isMeasureOf } from './measure.ts';

/** As sure as this a series is the one that is meant, and one that has the very number; and sure enough to be called the nearest. */
const SURE = { refuted: 0.6, borneOut: 0.3, nearest: 0.22 };
/** A claim with a word left over that says more than this may be of a part of it. */
const LEFT_OVER = 0.5;
/** Less surely meant, it must be as like what people ask for, with no word left over that says more. */
const LIKE = { likeness: 0.75, leftOver: 0.3 };
/** As much of it as a series must hold in its words. */
const COVERED = { sure: 0.5, nearest: 0.3 };
/** Fewer words that tell name a series only where it is asked for in just those. */
const FEWEST_TELLING = 2;
const NAMED = 0.9;
/** So many of the likeliest may have the very number. */
const LIKELIEST = 3;
/** So many times more or less is a count of something else. */
const OTHER_KIND = 20;
/** A number is refuted where it is off by more than this share of what is known; said roughly, by more. */
const OFF = 0.03;
const ROUGHLY_OFF = 0.12;
/** And where it is no more than so many times what is known, or as small a part: else it is of something else. */
const REFUTED_WITHIN = 3;
/** What lasts is said of now only where it was counted as late as this many years ago. */
const OLDEST_YEARS = 2;
const ROUGHLY_AGO = 4;
/** A whole number below this, of nothing that is named, may be somebody's age or a place in a list. */
const SMALL = 100;

const ASKS: Readonly<Partial<Record<Series['unit'], Ask>>> = {
  NOK: 'much',
  percent: 'share',
  years: 'duration',
  months: 'duration',
  weeks: 'duration',
  days: 'duration',
  times: 'times',
};

function askOf({ units, isPer }: FigureClaim): Ask | undefined {
  const [unit] = units ?? [];
  if (unit === undefined) return undefined;
  return unit === 'NOK' && isPer ? 'each' : (ASKS[unit] ?? 'many');
}

function seriesOf(match: Match, knowledge: Knowledge): Series | undefined {
  const id = seriesIdOf(match);
  return id === undefined ? undefined : knowledge.findSeries(id);
}

const isOfKind = (claim: FigureClaim, { unit, measure }: Figure): boolean =>
  (claim.units === undefined || claim.units.includes(unit)) &&
  (claim.isFactor ? measure === 'factor' : measure !== 'factor' && isMeasureOf(claim, measure));

/** How far the claim is off, as a share of what is known: 0 where it is right. */
const offBy = (claim: FigureClaim, figure: Figure): number => {
  const known = Math.abs(figure.value);
  return known === 0 ? Infinity : (saidFor(claim, figure) - known) / known;
};

const isNear = (claim: FigureClaim, figure: Figure, times = OTHER_KIND): boolean => {
  const off = offBy(claim, figure);
  return off < times - 1 && off > -1 + 1 / times;
};

const figuresFor = (claim: FigureClaim, series: Series, knowledge: Knowledge): readonly Figure[] =>
  figuresOf(series, knowledge).filter((one) => !one.superseded && isOfKind(claim, one));

/** Rules and statements have numbers too: where one is likelier meant, no series refutes what is said. */
const isStated = ({ thing }: Match): boolean => thing.kind === 'rule' || thing.kind === 'statement';

/** Whether a claim may be about a series: in its unit, of those with or without a GP, of one or of all, and of its size. */
function canBe(claim: FigureClaim, match: Match, knowledge: Knowledge): boolean {
  const series = seriesOf(match, knowledge);
  if (!series || knownOf(knowledge).without.has(series.id) !== claim.isWithout) return false;
  if (claim.isPer && !isOfEach(series)) return false;
  return figuresFor(claim, series, knowledge).some((one) => isNear(claim, one));
}

/** What goes on being so until it is counted or set anew, and is not of one year alone. */
const isLasting = (series: Series, figure: Figure): boolean => isCount(figure) && !isBudgeted(series);

interface Of {
  readonly claim: FigureClaim;
  readonly series: Series;
  readonly figures: readonly Figure[];
}

/** Those of the time that is said; of now the newest. */
function inTime({ claim, series, figures }: Of): readonly Figure[] {
  if (claim.period !== undefined) return figures.filter((one) => ['same', 'within'].includes(fitOf(claim.period, one)));
  const lasting = figures.filter((one) => isLasting(series, one));
  if (!claim.isNow || lasting.length === 0) return figures;
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

const yearOf = ({ period }: Figure): number => Number(lastDay(period).slice(0, 4));

const isRecent = (figure: Figure, { today }: FigureClaim): boolean =>
  yearOf(figure) >= Number(today.slice(0, 4)) - OLDEST_YEARS;

/** Holds a number against a series that is what it is said of. */
function holdAgainst(of: Of, isSure: boolean): Judged | undefined {
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
  const isOfNow = claim.isNow && isLasting(series, newest) && isRecent(newest, claim);
  // Told roughly, it is not meant for what was so many years ago.
  const isRough = claim.qualifier !== undefined;
  const was = isOfNow
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
  const isTimed = claim.period !== undefined && !claim.isPeriodLoose;
  const isRefuted =
    (isTimed || isOfNow) &&
    claim.since === undefined &&
    isNear(claim, newest, REFUTED_WITHIN) &&
    settled.every((one) => isRefutedBy(claim, one));
  if (isRefuted && isSure) return { verdict: 'differs', by: 'amount', figures: [newest] };
  return { verdict: 'nearest', figures: [newest] };
}

/**
 * Holds a number against the series that people ask for in the words of the claim. It is called wrong only where it is sure which
 * series is meant, and no word is left that may narrow it.
 */
export function judgeBySeries(said: FigureClaim, knowledge: Knowledge): Judged | undefined {
  // "It costs 180, a bit more at night" speaks of no increase.
  const claim = isChange(said.measure) ? { ...said, measure: said.measureOfClause } : said;
  const isBareSmall =
    claim.units === undefined && !claim.isFactor && Number.isInteger(claim.value) && claim.value < SMALL;
  if (claim.places.length > 0 || isBareSmall) return undefined;
  for (const text of claim.about) {
    const canSay = (match: Match): boolean => isStated(match) || canBe(claim, match, knowledge);
    const found = findFor(text, askOf(claim), canSay, knowledge);
    const matches = (found?.matches ?? []).filter((match) => !isStated(match));
    const [best] = matches;
    if (!found || !best) continue;
    const isLikeliest = best === found.matches[0];
    const sureness = isLikeliest ? found.sureness : SURE.borneOut;
    if (sureness < SURE.nearest || best.covered < COVERED.nearest) continue;
    // "Norway has so many inhabitants" says too little to be of those with a GP.
    if (found.telling < FEWEST_TELLING && best.likeness < NAMED) continue;
    const isLike = best.likeness >= LIKE.likeness && best.leftOver <= LIKE.leftOver;
    if (sureness < SURE.refuted && best.leftOver > LEFT_OVER) continue;
    const isSure =
      isLikeliest && sureness >= SURE.refuted && best.leftOver <= LEFT_OVER && best.covered >= COVERED.sure;
    // More or less than a number is true of many a figure.
    const others = claim.qualifier === undefined ? LIKELIEST : 1;
    const held = matches.slice(0, others).flatMap((match): readonly Judged[] => {
      const series = seriesOf(match, knowledge);
      const of = series && { claim, series, figures: figuresFor(claim, series, knowledge) };
      const verdict = of && holdAgainst(of, isSure && match === best);
      return verdict ? [verdict] : [];
    });
    const isMeant = sureness >= SURE.refuted || (sureness >= SURE.borneOut && isLike);
    const right = isMeant ? held.find(({ verdict }) => verdict === 'matches') : undefined;
    const verdict = right ?? held[0];
    if (verdict) return verdict.verdict === 'matches' && !right ? { ...verdict, verdict: 'nearest' } : verdict;
  }
  return undefined;
}
