import type { Claim } from '../answer/answer.ts';
import type { Figure } from '../figures/figure.ts';
import { lastDay } from '../figures/figures.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { addDays } from '../language/calendar.ts';
import { agreement, isTelling } from './agree.ts';
import { candidatesFor, TELLING } from './candidates.ts';
import type { FigureClaim } from './figure-claims.ts';
import { ABOUT_A_YEAR, type Held, holdAll, isLasting, nearer, saidFor } from './held.ts';
import { TIME_UNITS } from './words.ts';

type Differs = Extract<Claim, { verdict: 'differs' }>;
type Verdict = { readonly verdict: 'matches' } | { readonly verdict: 'differs'; readonly by: Differs['by'] };
type Judged = Verdict & { readonly figures: readonly [Figure, ...Figure[]] };

/** As many figures as show what the releases say without burying it. */
const MOST_SHOWN = 3;
/** Where more series are as plain, it is not clear which is meant. */
const MOST_SERIES = 2;
const SCALE = 1000;
/** A level that changes all the time may well be this much off in another month. */
const OTHER_MONTH = 0.1;
/** So many times more or less is a count of something else. */
const OTHER_KIND = 20;
/** So many digits of a figure are not met twice by chance: amounts and counts of a budget, and levels that last. */
const TELLING_DIGITS = 2;
const TELLING_DIGITS_OF_LEVEL = 3;

/** Whoever denies what differs in one of these ways says what the releases say. */
const DENIED_RIGHTLY: readonly Differs['by'][] = ['amount', 'scale', 'status', 'direction', 'period'];
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
const isOfItsKind = ({ figure, isNamed }: Held, { measure }: FigureClaim): boolean =>
  measure !== undefined || figure.measure === 'level' || isNamed;

/** A part of what is counted is not the whole: a plainer figure for that time goes before it. */
function isWhole(one: Held, all: readonly Held[]): boolean {
  if (one.figure.unit === 'NOK') return true;
  return !all.some(
    (other) => other.isMeant && other.isMeasure && other.fit !== 'other' && one.left - other.left >= TELLING,
  );
}

/** What the releases say where the claim says something else, if it is clear which figure that is. */
function counterparts(all: readonly Held[], claim: FigureClaim): readonly Held[] {
  const own = all
    .filter((one) => one.isPlainest && one.isMeasure && one.fit !== 'other' && isOfItsKind(one, claim))
    .sort(nearer);
  const [first] = own;
  if (!first) return [];
  const same = own.filter(({ fit }) => fit === first.fit);
  if (new Set(same.map(({ figure }) => figure.series)).size > MOST_SERIES) return [];
  if (claim.period !== undefined) return same;
  if (!claim.isNow || !same.every(({ figure }) => isLasting(figure))) {
    // Without a time it may be any: only a value that is the only one there is.
    const isOnly = new Set(same.map(({ figure }) => figure.value)).size === 1;
    return isOnly && !same.some(({ figure }) => isLasting(figure)) ? same : [];
  }
  const newest =
    same
      .map(({ figure }) => lastDay(figure.period))
      .sort()
      .at(-1) ?? '';
  const isOfNow = newest >= addDays(claim.today, -ABOUT_A_YEAR);
  return isOfNow ? same.filter(({ figure }) => lastDay(figure.period) === newest) : [];
}

/** Whether the figures refute the claim, and not only say something else of a part of its time, or leave it open. */
function isRefuted(held: readonly Held[], claim: FigureClaim): boolean {
  return held.every(({ figure, fit }) => {
    const said = saidFor(claim, figure);
    const off = (said - Math.abs(figure.value)) / Math.abs(figure.value || 1);
    const isLevel = figure.measure === 'level' && figure.unit !== 'NOK';
    if (isLevel && (off > OTHER_KIND || off < -1 + 1 / OTHER_KIND)) return false;
    return fit === 'same' || !isLevel || Math.abs(off) > OTHER_MONTH;
  });
}

const isTellingOf = ({ value, unit, measure }: Figure): boolean =>
  isTelling(value, unit !== 'NOK' && measure === 'level' ? TELLING_DIGITS_OF_LEVEL : TELLING_DIGITS);

/** How the claim misses a figure that has its value. */
function near(all: readonly Held[], claim: FigureClaim): Judged | undefined {
  const agreeing = all.filter(({ agrees }) => agrees !== 'no').sort(nearer);
  const inTime = agreeing.filter(({ fit }) => fit !== 'other');
  const meant = inTime.filter(({ isMeant, left }) => isMeant && left < TELLING);
  const others = counterparts(all, claim);
  const find = (held: readonly Held[], by: Differs['by'], test: (one: Held) => boolean, more: readonly Held[] = []) => {
    const first = held.find(test);
    return first && judged({ verdict: 'differs', by }, [first, ...more]);
  };
  return (
    find(meant, 'direction', ({ isMeasure, isStatus, isDirection }) => isMeasure && isStatus && !isDirection) ??
    find(meant, 'status', ({ isMeasure, isDirection, isStatus }) => isMeasure && isDirection && !isStatus) ??
    find(meant, 'measure', ({ isMeasure }) => !isMeasure, others) ??
    find(
      inTime,
      'subject',
      ({ isMeant, agrees, figure, isMeasure }) =>
        !isMeant &&
        isMeasure &&
        agrees === 'same' &&
        isTellingOf(figure) &&
        claim.units !== undefined &&
        others.some((other) => other.isNamed && other.figure.unit === figure.unit),
      others,
    ) ??
    find(
      all,
      'scale',
      ({ isMeant, fit, figure }) =>
        isMeant &&
        figure.unit === 'NOK' &&
        fit !== 'other' &&
        [SCALE, 1 / SCALE].some(
          (by) => agreement({ value: saidFor(claim, figure) * by, qualifier: claim.qualifier }, figure) === 'same',
        ),
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

function judge(claim: FigureClaim, all: readonly Held[]): Judged | undefined {
  const right = all.filter(
    (one) =>
      one.isMeant && one.agrees !== 'no' && one.fit !== 'other' && one.isMeasure && one.isStatus && one.isDirection,
  );
  const [first] = right.filter((one) => isWhole(one, all)).sort(nearer);
  if (first) return judged({ verdict: 'matches' }, [first]);
  // True of a part at least, and so not to be called wrong.
  if (right.length > 0) return undefined;
  const missed = near(all, claim);
  if (missed) return missed;
  const others = counterparts(all, claim);
  const isClear = claim.isNamedHere && claim.unexplained === 0 && !claim.isPeriodLoose;
  return isClear && others.length > 0 && isRefuted(others, claim)
    ? judged({ verdict: 'differs', by: 'amount' }, others)
    : undefined;
}

/** What is denied is right where the releases give another figure, and wrong where they say so. */
function denied(found: Judged): Judged | undefined {
  if (found.verdict === 'matches') return { verdict: 'differs', by: 'negated', figures: found.figures };
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

/** Holds a claim with a number against every figure of its subject; nothing where it is no claim to be told of. */
export function judgeFigure(claim: FigureClaim, knowledge: Knowledge): Claim | undefined {
  const { said } = claim;
  const all = holdAll(candidatesFor(claim, knowledge), claim);
  const found = claim.isElsewhere ? undefined : judgeLent(claim, all);
  const result = found && (claim.isDenied ? denied(found) : found);
  if (result) {
    const [first, ...rest] = result.figures;
    const evidence = { kind: 'figures' as const, figures: [first, ...rest] as [Figure, ...Figure[]] };
    const about = first.label;
    return result.verdict === 'matches'
      ? { verdict: 'matches', said, about, evidence }
      : { verdict: 'differs', said, about, by: result.by, evidence };
  }
  if (!isWorthTelling(claim, all)) return undefined;
  const [scheme] = claim.subjects.schemes;
  return { verdict: 'not-covered', said, about: scheme === undefined ? null : knowledge.getScheme(scheme).name };
}
