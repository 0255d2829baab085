import type { Figure } from '../figures/figure.ts';
import { isToCome, lastDay } from '../figures/figures.ts';
import { isTelling, lastDigit } from '../figures/rounding.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { addDays } from '../language/calendar.ts';
import { boundsOf } from '../language/period.ts';
import { candidatesFor, TELLING } from './candidates.ts';
import { judgeChange } from './change-claims.ts';
import type { By, Claim, Judged, Verdict } from './claim.ts';
import { isFarOff, isLongAgo } from './counted.ts';
import type { FigureClaim } from './figure-claims.ts';
import { ABOUT_A_YEAR, agreementOf, type Held, holdAll, isLasting, nearer, saidFor } from './held.ts';
import { judgeBySeries } from './series-claims.ts';
import { likeSeries } from './subjects.ts';
import { TIME_UNITS } from './words.ts';

/** As many figures as show what the releases say without burying it. */
const MOST_SHOWN = 3;
/** Where more series are as plain, it is not clear which is meant. */
const MOST_SERIES = 2;
const SCALE = 1000;
/** A level that changes all the time may well be this much off in another month. */
const OTHER_MONTH = 0.1;
const SMALL = 100;
/** "Over 33 million" for 36 is no chance. */
const CLOSE = 0.15;
/** "Hver femte" for a sixth is roughly so. */
const ROUGHLY = 0.35;
/** So many times more or less is a count of something else. */
const OTHER_KIND = 20;
/** So many digits of a figure are not met twice by chance: amounts and counts of a budget, and levels that last. */
const TELLING_DIGITS = 2;
const TELLING_DIGITS_OF_LEVEL = 3;

/** Whoever denies what differs in one of these ways says what the releases say. */
const DENIED_RIGHTLY: readonly By[] = ['amount', 'scale', 'status', 'direction', 'period'];
const shown = (held: readonly Held[]): readonly Figure[] => {
  const figures = held.map(({ figure }) => figure);
  return figures.filter(
    (one, at) =>
      figures.findIndex(
        ({ series, period, measure, value }) =>
          series === one.series && period === one.period && measure === one.measure && value === one.value,
      ) === at,
  );
};

const judged = (verdict: Verdict, held: readonly Held[]): Judged | undefined => {
  const [first, ...rest] = shown(held).slice(0, MOST_SHOWN);
  return first && { ...verdict, figures: [first, ...rest] };
};

/** Money that a claim gives without more is a level; what was added to it refutes nothing, unless that is what was named. */
function isOfItsKind({ figure, isNamed }: Held, { measure }: FigureClaim, all: readonly Held[]): boolean {
  if (measure !== undefined || figure.measure === 'level' || figure.measure === 'share') return true;
  const isCounted = all.some(
    (other) => other.figure.series === figure.series && other.figure.unit !== 'NOK' && other.figure.measure === 'level',
  );
  return isNamed && !isCounted;
}

/** What is said of now is held against the newest. */
const newer = (one: Held, other: Held): number =>
  isLasting(one.figure) && isLasting(other.figure)
    ? lastDay(other.figure.period).localeCompare(lastDay(one.figure.period))
    : 0;

/** What is only to come says nothing of now where something else does. */
const later = ({ figure }: Held, { today }: FigureClaim): number => Number(isToCome(figure, today));

/** A part of what is counted is not the whole: a plainer figure for that time goes before it. */
function isWhole(one: Held, all: readonly Held[]): boolean {
  if (one.figure.unit === 'NOK') return true;
  return !all.some(
    (other) => other.isMeant && other.isMeasure && other.fit !== 'other' && one.left - other.left >= TELLING,
  );
}

/** What was decided, or counted, for the very day that a claim of now is made on. */
const isInForce = ({ figure }: Held, { today }: FigureClaim): boolean => {
  const bounds = boundsOf(figure.period);
  return figure.status !== 'proposed' && bounds !== undefined && bounds.first <= today && today <= bounds.last;
};

/** What is said of now is not borne out by what is only to come, or was decided for days that are past, where something else is in force. */
const isAnothersTime = (one: Held, all: readonly Held[], claim: FigureClaim): boolean =>
  claim.isNow &&
  !claim.isOver &&
  one.figure.status !== 'observed' &&
  !isInForce(one, claim) &&
  all.some((other) => other.figure.series === one.figure.series && isInForce(other, claim));

/** What the releases say where the claim says something else, if it is clear which figure that is. */
function counterparts(all: readonly Held[], claim: FigureClaim): readonly Held[] {
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
function isRefuted(held: readonly Held[], claim: FigureClaim): boolean {
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

const isTellingOf = ({ value, unit, measure }: Figure): boolean =>
  isTelling(value, unit !== 'NOK' && measure === 'level' ? TELLING_DIGITS_OF_LEVEL : TELLING_DIGITS);

/** What was proposed, and what is known of the same after the vote. */
function proposedOnly(proposed: Held, all: readonly Held[]): Judged | undefined {
  const { series, period, measure } = proposed.figure;
  const after = all
    .filter(
      ({ figure, isStatus }) =>
        isStatus && figure.series === series && figure.period === period && figure.measure === measure,
    )
    .sort(nearer);
  return judged({ verdict: 'proposed-only' }, [proposed, ...after]);
}

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
function outdated(all: readonly Held[], claim: FigureClaim): Judged | undefined {
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
    .sort((one, other) => lastDay(other.figure.period).localeCompare(lastDay(one.figure.period)));
  const now = all
    .filter(({ figure, fit }) => figure.series === was?.figure.series && fit !== 'other' && isLasting(figure))
    .sort((one, other) => lastDay(other.figure.period).localeCompare(lastDay(one.figure.period)));
  if (!was || !now[0]) return undefined;
  // What is near the newest as well was never meant for what was so before.
  return isNearNow(claim, now[0].figure)
    ? judged({ verdict: 'nearest' }, [now[0]])
    : judged({ verdict: 'outdated' }, [was, now[0]]);
}

/** How the claim misses a figure that has its value. */
function near(all: readonly Held[], others: readonly Held[], claim: FigureClaim): Judged | undefined {
  const agreeing = all.filter(({ agrees }) => agrees !== 'no').sort(nearer);
  const inTime = agreeing.filter(({ fit }) => fit !== 'other');
  const meant = inTime.filter(({ isMeant, left }) => isMeant && left < TELLING);
  const find = (held: readonly Held[], by: By, test: (one: Held) => boolean, more: readonly Held[] = []) => {
    const first = held.find(test);
    return first && judged({ verdict: 'differs', by }, [first, ...more]);
  };
  const proposed = meant.find(({ isMeasure, isDirection, isStatus }) => isMeasure && isDirection && !isStatus);
  if (proposed && claim.status === undefined) return proposedOnly(proposed, all);
  return (
    find(meant, 'direction', ({ isMeasure, isStatus, isDirection }) => isMeasure && isStatus && !isDirection) ??
    find(
      meant,
      'status',
      ({ isMeasure, isDirection, isStatus, figure }) =>
        isMeasure && isDirection && !isStatus && (figure.status === 'proposed' || claim.status?.isDenied === true),
    ) ??
    find(
      meant,
      'measure',
      // A number on a list is a limit: "more" and "less" beside it are of what comes above and below.
      ({ isMeasure, figure }) => !isMeasure && figure.measure !== 'full-year' && figure.unit !== 'patients-per-list',
      others,
    ) ??
    find(
      inTime,
      'subject',
      ({ isMeant, isShared, agrees, figure, isMeasure }) =>
        !isMeant &&
        !isShared &&
        isMeasure &&
        agrees === 'same' &&
        isTellingOf(figure) &&
        claim.units !== undefined &&
        others.some(
          (other) => other.isNamed && other.figure.unit === figure.unit && other.figure.scheme === figure.scheme,
        ),
      others,
    ) ??
    find(
      all,
      'scale',
      ({ isMeant, left, fit, figure }) =>
        isMeant &&
        left < TELLING &&
        figure.unit === 'NOK' &&
        Math.abs(figure.value) >= SCALE * SCALE &&
        fit !== 'other' &&
        [SCALE, 1 / SCALE].some((by) => agreementOf(claim, figure, by) === 'same'),
    ) ??
    find(
      agreeing,
      'period',
      ({ isMeant, isMeasure, isDirection, fit, agrees, figure }) =>
        isMeant &&
        isMeasure &&
        isDirection &&
        fit === 'other' &&
        agrees === 'same' &&
        !claim.isPeriodLoose &&
        (others.length > 0 || isTellingOf(figure)),
      others,
    )
  );
}

const isCount = ({ unit }: Figure): boolean => unit !== 'NOK';

/** Of the same thing: its names have all the words of the claim that the other's have. */
const isKin = (common: ReadonlySet<string>, other: Held): boolean =>
  other.common.size > 0 && [...other.common].every((mark) => common.has(mark));

/** A figure of now that is so much older than the newest of the same says no more what is. */
const OLD = 730;

/** A share or a count that is said of now rests on no figure of years ago. */
const isOldNow = ({ figure }: Held, claim: FigureClaim): boolean =>
  claim.isNow &&
  figure.status === 'observed' &&
  figure.unit === 'percent' &&
  lastDay(figure.period) < addDays(claim.today, -OLD);

/** What is said to be so still rests on nothing that was decided years ago. */
const isPastStill = ({ figure }: Held, claim: FigureClaim): boolean =>
  claim.isStill && lastDay(figure.period) < addDays(claim.today, -OLD);

/** The newest figure of the same thing, where one that is right is old and this says otherwise. */
function newerThan(first: Held, all: readonly Held[], claim: FigureClaim): Held | undefined {
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
        lastDay(other.figure.period).localeCompare(lastDay(one.figure.period)),
    )[0];
}

/** Whether the claim has words that name another figure, and not the one that it would be held against. */
const isStrayed = (others: readonly Held[], all: readonly Held[]): boolean =>
  all.some(({ common }) => [...common].some((mark) => others.every((other) => !other.common.has(mark))));

/** A number that could be an age, without a noun or a time, is met by any count. */
const isBareSmall = ({ units, value, period, isFactor, isShare }: FigureClaim): boolean =>
  units === undefined && !isFactor && !isShare && Number.isInteger(value) && value < SMALL && period === undefined;

/** More or less than a number is met by half of all figures: only by the one that is plainly meant it is borne out. */
function isSureOf({ isPlainest, isNamed, left, figure }: Held, claim: FigureClaim): boolean {
  if (isCount(figure) && isBareSmall(claim)) return false;
  const isOpen = claim.qualifier !== undefined && claim.qualifier !== 'about';
  const isLevel = claim.measure !== undefined || figure.measure === 'level' || figure.measure === 'share';
  const said = saidFor(claim, figure);
  const isClose = Math.abs(Math.abs(figure.value) - said) <= said * CLOSE;
  return !isOpen || (isClose && left < TELLING) || (claim.isNamedHere && isLevel && (isPlainest || isNamed));
}

function judge(claim: FigureClaim, all: readonly Held[]): Judged | undefined {
  const right = all.filter(
    (one) =>
      one.isMeant &&
      isSureOf(one, claim) &&
      one.agrees !== 'no' &&
      one.fit !== 'other' &&
      one.isMeasure &&
      one.isStatus &&
      one.isDirection &&
      !isAnothersTime(one, all, claim),
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
  const [other] = others;
  // True of a part at least, and so not to be called wrong, unless the whole is plainly meant.
  const isPlainWhole =
    claim.isNow && claim.isNamedHere && claim.unexplained === 0 && !claim.isShare && others.length > 0;
  const isOfMeant = ({ left }: Held): boolean => !isPlainWhole || others.every((one) => left - one.left < TELLING);
  if (right.some(isOfMeant)) return undefined;
  const kin =
    other &&
    claim.period !== undefined &&
    all
      .filter((one) => one.agrees !== 'no' && one.fit !== 'other')
      .filter(
        (one) =>
          one.isMeasure &&
          one.isStatus &&
          one.isDirection &&
          isCount(one.figure) &&
          one.figure.unit === other.figure.unit &&
          one.figure.measure === other.figure.measure &&
          isKin(one.common, other),
      )
      .sort(nearer)[0];
  if (kin) return judged({ verdict: 'matches' }, [kin, other]);
  const missed = outdated(all, claim) ?? near(all, others, claim);
  if (missed) return missed;
  // The very number is known of it, in a way that is no plain error: a full year's effect for the year's.
  if (all.some((one) => one.isMeant && one.agrees !== 'no' && one.fit !== 'other' && isOfMeant(one))) return undefined;
  // Another figure of the same thing makes it true at least in one way of counting.
  const isElsewhere = all.some(
    (one) => one.isShared && one.isMeasure && one.agrees !== 'no' && one.fit !== 'other' && isCount(one.figure),
  );
  if (isElsewhere) return undefined;
  if (isStrayed(others, all)) return undefined;
  const isClear = claim.isNamedHere && claim.unexplained === 0 && !claim.isPeriodLoose && claim.units !== undefined;
  return isClear && others.length > 0 && isRefuted(others, claim)
    ? judged({ verdict: 'differs', by: 'amount' }, others)
    : undefined;
}

/** What is denied is right where the releases give another figure, and wrong where they say so. */
function denied(found: Judged): Judged | undefined {
  if (found.verdict === 'matches') return { verdict: 'differs', by: 'negated', figures: found.figures };
  if (found.verdict === 'proposed-only') return found.figures.length > 1 ? { ...found, verdict: 'matches' } : undefined;
  if (found.verdict !== 'differs') return undefined;
  return DENIED_RIGHTLY.includes(found.by) ? { verdict: 'matches', figures: found.figures } : undefined;
}

/** A time that was lent by a later claim is dropped where the claim is right without it. */
function judgeLent(claim: FigureClaim, all: readonly Held[]): Judged | undefined {
  const found = judge(claim, all);
  if (found?.verdict === 'matches' || !claim.isPeriodLent) return found;
  const timeless = { ...claim, period: undefined, isNow: false };
  const free = judge(timeless, holdAll(all, timeless));
  return free?.verdict === 'matches' ? free : found;
}

/** A count of what is not our subject, or of hours and years that no figure is about, is nobody's claim to us. */
function isWorthTelling(claim: FigureClaim, all: readonly Held[]): boolean {
  const { units, value, subjects } = claim;
  if (all.length > 0) return units !== undefined || value >= 10;
  if (units === undefined) return false;
  if (units.length === 0 || units.every((unit) => TIME_UNITS.includes(unit))) return false;
  const isOurs = subjects.schemes.size + subjects.series.size > 0;
  return units.some((unit) => unit === 'NOK' || unit === 'percent') || isOurs || value >= 100;
}

/** A figure of another time than so many years off is near no more. */
const NEAR_YEARS = 2;
const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The figure that is nearest to a claim that nothing says or refutes, where it is clear what the claim is about. */
function nearestTo(claim: FigureClaim, all: readonly Held[]): Judged | undefined {
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
      (claim.period === undefined && isLasting(one.figure)
        ? lastDay(other.figure.period).localeCompare(lastDay(one.figure.period))
        : off(one) - off(other)) ||
      nearer(one, other),
  );
  // A figure that is so many times more or less is of something else.
  const [first] = newest;
  return first && off(first) <= Math.log(OTHER_KIND) ? judged({ verdict: 'nearest' }, [first]) : undefined;
}

/** As like the claim, and as much of it in its words, as a series must be to be right of it. */
const ELSEWHERE = { likeness: 0.72, covered: 0.9 };

/** A series that people ask for in the words of the claim, of whatever scheme, that has its very figure. */
function saidElsewhere(claim: FigureClaim, knowledge: Knowledge): Judged | undefined {
  if (claim.isElsewhere || claim.isDenied || isBareSmall(claim) || claim.meanings.size < 2) return undefined;
  const ids = likeSeries(claim.meanings, knowledge, ELSEWHERE);
  const held = holdAll(candidatesFor({ ...claim, subjects: { schemes: new Set(), series: ids } }, knowledge), claim);
  const [first] = held
    .filter((one) => ids.has(one.figure.series) && one.agrees !== 'no' && one.fit !== 'other')
    .filter(({ isMeasure, isStatus, isDirection }) => isMeasure && isStatus && isDirection)
    .sort(nearer);
  return first && judged({ verdict: 'matches' }, [first]);
}

const isSettled = ({ verdict }: Judged): boolean => verdict !== 'nearest';

/**
 * What the series say that people ask for in the words of the claim, where the figures of its subject leave it open, or where one of
 * those series has the very number that they are said to lack.
 */
function byWords(claim: FigureClaim, found: Judged | undefined, knowledge: Knowledge): Judged | undefined {
  if (found && isSettled(found) && found.verdict !== 'differs' && found.verdict !== 'outdated') return found;
  const told = judgeChange(claim, knowledge) ?? judgeBySeries(claim, knowledge);
  const other = told && claim.isDenied ? denied(told) : told;
  if (!found) return other;
  if (!isSettled(found)) return other && isSettled(other) ? other : found;
  return other?.verdict === 'matches' ? other : found;
}

/** What a number comes to that a figure has: what was decided under a scheme that has ended is so no more, and no count tells what is allowed. */
function heldBy(
  claim: FigureClaim,
  verdict: 'matches' | 'outdated',
  figure: Figure,
  knowledge: Knowledge,
): 'matches' | 'outdated' | 'nearest' {
  if (claim.isLimit && figure.status === 'observed') return 'nearest';
  // That it has always been so no figure tells.
  if (claim.isAlways && verdict === 'matches') return 'nearest';
  // What was decided for days that are past was so then.
  const isOfDays = figure.status === 'adopted' && figure.period.length > 'YYYY-MM/YYYY-MM'.length;
  if (claim.isNow && !claim.isOver && isOfDays && lastDay(figure.period) < claim.today) return 'outdated';
  const isDecided = claim.isNow && !claim.isOver && figure.status !== 'observed' && figure.unit !== 'NOK';
  return isDecided && hasEnded(figure.scheme, knowledge, claim.today) ? 'outdated' : verdict;
}

const isHad = (verdict: Judged['verdict']): verdict is 'matches' | 'outdated' =>
  verdict === 'matches' || verdict === 'outdated';

/** Whether all rules of a scheme have ended. */
function hasEnded(scheme: string, knowledge: Knowledge, today: string): boolean {
  const rules = knowledge.topics.flatMap((topic) => topic.rules).filter((rule) => rule.scheme === scheme);
  return rules.length > 0 && rules.every(({ to }) => to !== null && to < today);
}

/** Holds what is said of most or of few against the share that people ask for in such words; nothing where that leaves it open. */
function judgeMajority(claim: FigureClaim, knowledge: Knowledge): Claim | undefined {
  const told = claim.unexplained > 0 || claim.isElsewhere ? undefined : judgeBySeries(claim, knowledge);
  const found = told && claim.isDenied ? denied(told) : told;
  if (!found || !isSettled(found)) return undefined;
  const { figures, ...verdict } = found;
  return {
    ...verdict,
    said: claim.said,
    about: figures[0].label,
    evidence: { kind: 'figures', figures: [...figures] },
  };
}

/** By which share a number must miss a figure that it cannot be meant for; told roughly by so much. */
const OFF = 0.1;
const ROUGHLY_OFF = 0.25;

/**
 * Whether a number of now cannot be meant for a figure: however that is rounded, and whether it is told as more or as less than it.
 * What was counted longer ago than a few years may be so by now.
 */
function isOffFrom(claim: FigureClaim, figure: Figure): boolean {
  const { qualifier, period, isDenied, isElsewhere, isPart, places, today } = claim;
  if (isLongAgo(lastDay(figure.period), today)) return false;
  if (period !== undefined || isDenied || isElsewhere || isPart || places.length > 0) return false;
  const size = Math.abs(figure.value);
  const off = (saidFor(claim, figure) - size) / (size || 1);
  if (qualifier === 'over' || qualifier === 'at-least') return off > OFF;
  if (qualifier === 'under' || qualifier === 'at-most') return off < -OFF;
  return Math.abs(off) > (qualifier === 'about' || claim.isShare ? ROUGHLY_OFF : OFF);
}

/**
 * Holds a claim with a number against every figure of its subject; nothing where it is no claim to be told of.
 * @param isSought Whether its subject is looked for among all that people ask for, where none that is named settles it.
 */
export function judgeFigure(claim: FigureClaim, knowledge: Knowledge, isSought = true): Claim | undefined {
  const { said } = claim;
  if (claim.isMajority) return judgeMajority(claim, knowledge);
  const all = holdAll(candidatesFor(claim, knowledge), claim);
  const found =
    claim.isElsewhere || (isBareSmall(claim) && all.every(({ figure }) => isCount(figure)))
      ? undefined
      : judgeLent(claim, all);

  const isTold = isWorthTelling(claim, all);
  // "Not more than 2500" denies no number.
  // Nor does "one in three is no specialist": it says how many of the others.
  const isOpen = claim.isDenied && claim.qualifier !== undefined;
  // What is carried on from other words may be about something else: it is not called wrong.
  const elsewhere = found?.verdict === 'differs' || found === undefined ? saidElsewhere(claim, knowledge) : undefined;
  const isUnsure = found?.verdict === 'differs' && !claim.isNamedHere;
  const told = elsewhere ?? (found && isUnsure ? { ...found, verdict: 'nearest' as const } : found);
  // Who says that what has ended is so no longer is right by what it was.
  const isNoLonger =
    claim.isOver && told?.verdict === 'matches' && hasEnded(told.figures[0].scheme, knowledge, claim.today);
  const judgement = claim.isDenied && told && !isNoLonger ? denied(told) : told;
  const named = isOpen ? undefined : judgement;
  const result =
    (isSought ? byWords(claim, named, knowledge) : named) ??
    (isTold && !claim.isPer ? nearestTo(claim, all) : undefined);
  if (result) {
    const { figures } = result;
    const verdict =
      result.verdict === 'differs'
        ? { verdict: result.verdict, by: result.by }
        : result.verdict === 'nearest'
          ? { verdict: result.verdict, isOff: isOffFrom(claim, figures[0]) }
          : { verdict: isHad(result.verdict) ? heldBy(claim, result.verdict, figures[0], knowledge) : result.verdict };
    return { ...verdict, said, about: figures[0].label, evidence: { kind: 'figures', figures: [...figures] } };
  }
  if (!isTold) return undefined;
  const [scheme] = claim.subjects.schemes;
  return { verdict: 'not-covered', said, about: scheme === undefined ? null : knowledge.getScheme(scheme).name };
}
