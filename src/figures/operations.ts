import type { NonEmpty } from '../knowledge/knowledge.ts';
import { daysBetween } from '../language/calendar.ts';
import { grouped } from '../language/grouped.ts';
import { boundsOf, firstDayOf, lastDayOf, yearOf } from '../language/period.ts';
import { type Course, countedAlike, coursesOf, timeOf } from './course.ts';
import type { Figure } from './figure.ts';

/** What can be worked out from the figures of one series. */
const OF_ONE = [
  'change',
  'percent',
  'direction',
  'highest',
  'lowest',
  'rise',
  'fall',
  'sum',
  'mean',
  'pace',
  'ratio',
  'real',
  'times',
  'against',
] as const;
/** What can be worked out from the figures of two: so much for each, and a part of a whole. */
const OF_TWO = ['per', 'share'] as const;
export const OPERATIONS = [...OF_ONE, ...OF_TWO] as const;
export type Operation = (typeof OPERATIONS)[number];
export type OfTwo = (typeof OF_TWO)[number];

export const isOfTwo = (operation: Operation): operation is OfTwo => (OF_TWO as readonly string[]).includes(operation);

/**
 * Why figures do not compare: too few of one kind, kinds that differ, a part of a year against a whole; of two series, what is
 * divided by no count, or is no part of the other.
 */
export const REFUSALS = [
  'too-few',
  'other-measure',
  'other-status',
  'other-counting',
  'other-unit',
  'other-time',
  'not-money',
  'part-of-year',
  'not-exact',
  'no-price-index',
  'not-counted',
  'not-part',
  'one-series',
  'no-rate',
  'no-yardstick',
  'no-number',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Operated =
  | {
      readonly ok: true;
      readonly operation: Operation;
      readonly figure: Figure;
      readonly parts: NonEmpty<Figure>;
      /**
       * How many a rate was multiplied by, as a formula where they are of a month; whether it is so much a year or a month; and for how
       * many the first of two rates is.
       */
      readonly times?: {
        readonly number: number;
        readonly formula?: string;
        readonly every?: 'year' | 'month';
        readonly upTo?: number;
      };
      /**
       * The number of one's own that was held against it, whether it was reckoned from others or is the mean of several, what it was
       * before, and whether the figure is the most that can be.
       */
      readonly against?: {
        readonly number: number;
        readonly isReckoned: boolean;
        readonly isMean: boolean;
        readonly before?: number;
        readonly isCeiling: boolean;
      };
      /** The number of one's own of which it was worked out what part of all it is. */
      readonly ofOwn?: number;
    }
  | { readonly ok: false; readonly operation: Operation; readonly reason: Refusal };

/** From when, to when: periods of the knowledge. What is left out is the first and the newest there is. */
export interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const MINUS = '−';

/** A period that was asked for, as days. */
const asked = (period: string) => ({ first: firstDayOf({ period }), last: lastDayOf({ period }) });

/** The point that stands for a time: of that very time, else the last one in it. */
function pointAt(points: readonly Figure[], period: string): Figure | undefined {
  const bounds = boundsOf(period);
  if (!bounds) return undefined;
  const within = points.filter((one) => lastDayOf(one) >= bounds.first && lastDayOf(one) <= bounds.last);
  return within.find((one) => one.period === period) ?? within.at(-1);
}

/** Shares have decimals that binary fractions do not; as exact as any that is printed. */
export const exact = (value: number): number => Math.round(value * 1e6) / 1e6;

/** No more digits than are read: whole ones of a hundred and more, one decimal of ten and more, else two. */
export const readable = (value: number): number => {
  const decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return exact(Math.round(value * 10 ** decimals) / 10 ** decimals);
};

function derived(
  operation: Operation,
  parts: NonEmpty<Figure>,
  value: number,
  formula: string,
  measure: Figure['measure'],
): Operated {
  const [start] = parts;
  const end = parts.at(-1) ?? start;
  const period = start.period === end.period ? start.period : `${timeOf(start)}/${timeOf(end)}`;
  const { id: _id, note: _note, printed: _printed, qualifier: _qualifier, derived: _derived, ...rest } = end;
  const isAbout = parts.some((one) => one.qualifier !== undefined);
  const figure: Figure = {
    ...rest,
    id: `${end.series}:${period}:${operation}`,
    value,
    period,
    measure,
    printed: null,
    ...(isAbout && { qualifier: 'about' as const }),
    ...(parts.some((one) => one.secondhand) && { secondhand: true as const }),
    derived: { formula, from: parts.map(({ id }) => id) },
    citations: parts.flatMap(({ citations }) => citations) as Figure['citations'],
  };
  return { ok: true, operation, figure, parts };
}

/** The change from one figure to another in per cent of the first; of shares in points, since per cent of per cent is another thing. */
function percentBetween(start: Figure, end: Figure): Operated {
  const changed = changeBetween(start, end, 'percent');
  if (!changed.ok || start.unit === 'percent') return changed;
  if (start.value === 0) return { ok: false, operation: 'percent', reason: 'not-exact' };
  const { figure } = changed;
  const value = Math.round((1000 * figure.value) / start.value) / 10;
  const formula = `(${changeFormula(start, end)}) / ${grouped(start.value)} × 100`;
  const { from } = figure.derived ?? { from: [] };
  return { ...changed, figure: { ...figure, value, unit: 'percent', derived: { formula, from } } };
}

const DAYS_OF_A_YEAR = 365.25;
/** The change from one figure to another for each of the years between them, a part of one more than a year as it is. */
function paceBetween(start: Figure, end: Figure): Operated {
  const years = Math.round((10 * daysBetween(lastDayOf(start), lastDayOf(end))) / DAYS_OF_A_YEAR) / 10;
  const changed = changeBetween(start, end, 'pace');
  if (!changed.ok || years <= 1) return { ok: false, operation: 'pace', reason: 'too-few' };
  const { figure } = changed;
  const formula = `(${changeFormula(start, end)}) / ${grouped(years)}`;
  return {
    ...changed,
    figure: { ...figure, value: readable(figure.value / years), derived: { formula, from: [start.id, end.id] } },
  };
}

/** The points of a span: those that end in it. */
export const within = (points: readonly Figure[], { from, to }: Span): readonly Figure[] =>
  points.filter(
    (one) =>
      (from === undefined || lastDayOf(one) >= asked(from).first) &&
      (to === undefined || lastDayOf(one) <= asked(to).last),
  );

/** A bound ("over 1,100") says too little to reckon with. */
const isBound = ({ qualifier }: Figure): boolean => qualifier !== undefined && qualifier !== 'about';

/** The two points that a span goes between, or undefined where there are not two of them. */
export function endsOf(points: readonly Figure[], { from, to }: Span): readonly [Figure, Figure] | undefined {
  const start = from === undefined ? points[0] : (pointAt(points, from) ?? within(points, { from })[0]);
  const end = to === undefined ? points.at(-1) : (pointAt(points, to) ?? within(points, { to }).at(-1));
  return start && end && lastDayOf(start) < lastDayOf(end) ? [start, end] : undefined;
}

/** As many days before are about a year before. */
const ABOUT_A_YEAR = 320;
/** What is asked of a time may be known from so many days before it. */
const NEAR_ENOUGH = 730;

/**
 * The two points that tell which way it goes: what is asked for; else the last and the newest one of about a year before it or
 * more, since a top in between would turn what the oldest says; the oldest where there is no other. Of a beginning that is the newest
 * time itself, what that came from, where it is known from near enough before.
 */
function waysOf(points: readonly Figure[], { from, to }: Span): readonly [Figure, Figure] | undefined {
  const asked = endsOf(points, { from, to });
  if (from !== undefined && (asked || to !== undefined)) return asked;
  // Of the newest time alone, what it came from is meant.
  const last = from === undefined ? asked?.[1] : points.at(-1);
  if (!last) return asked;
  const isBefore = (one: Figure) => daysBetween(lastDayOf(one), lastDayOf(last)) >= ABOUT_A_YEAR;
  const start = points.findLast(isBefore) ?? points[0];
  if (!start || lastDayOf(start) >= lastDayOf(last)) return undefined;
  return from === undefined || daysBetween(lastDayOf(start), firstDayOf({ period: from })) <= NEAR_ENOUGH
    ? [start, last]
    : undefined;
}

/** Why a course has nothing between two times: what there is for them is of another standing, or counted otherwise. */
function missing({ points }: Course, courses: readonly Course[], span: Span): Refusal {
  if (endsOf(points, span)) return 'other-counting';
  return endsOf(courses.flatMap((one) => one.points).toSorted(byTime), span) ? 'other-status' : 'too-few';
}
const byTime = (one: Figure, other: Figure): number => lastDayOf(one).localeCompare(lastDayOf(other));

const changeFormula = (start: Figure, end: Figure): string => `${grouped(end.value)} ${MINUS} ${grouped(start.value)}`;

/** So far beyond both ends it has turned on its way. */
const TURNED = 0.1;
/** What it was at its top or bottom between two times, where it went so far beyond both that the two alone would tell another course. */
function turnBetween(points: readonly Figure[], start: Figure, end: Figure): Figure | undefined {
  const between = points.slice(points.indexOf(start) + 1, points.indexOf(end));
  const [low, high] = [Math.min(start.value, end.value), Math.max(start.value, end.value)];
  const beyond = (one: Figure): number => Math.max(one.value / high - 1, 1 - one.value / low);
  const [turn] = between.toSorted((one, other) => beyond(other) - beyond(one));
  return turn && low > 0 && beyond(turn) > TURNED ? turn : undefined;
}

/** End − start, with its formula and all citations. @param between What is told of the time between them. */
export const changeBetween = (
  start: Figure,
  end: Figure,
  operation: 'change' | 'percent' | 'direction' | 'rise' | 'fall' | 'pace' = 'change',
  between: readonly Figure[] = [],
): Operated =>
  derived(operation, [start, ...between, end], exact(end.value - start.value), changeFormula(start, end), 'increase');

/** What was added in a year came before its end: a change since then begins with the year after. */
const sinceOf = ({ from, to }: Span): Span => {
  const year = from === undefined ? undefined : yearOf(from);
  return { from: year === undefined ? from : String(year + 1), to };
};

const totalOf = (figures: readonly Figure[]): number => exact(figures.reduce((sum, { value }) => sum + value, 0));
const addedUp = (figures: readonly Figure[]): string => figures.map(({ value }) => grouped(value)).join(' + ');

/** What was added year by year adds up whatever it counts; of what there is only money does: people counted on two days are the same. */
function sumOf(courses: readonly Course[], span: Span): Operated {
  const refuse = (reason: Refusal): Operated => ({ ok: false, operation: 'sum', reason });
  const adding = courses.filter(({ measure, points: [{ unit }] }) => measure === 'increase' || unit === 'NOK');
  if (adding.length === 0) return refuse(courses.length > 0 ? 'not-money' : 'too-few');
  const yearly = adding
    .map(({ points }) => countedAlike(within(points, span).filter(({ period }) => yearOf(period) !== undefined)))
    .toSorted((one, other) => other.length - one.length);
  const [one, ...others] = yearly[0] ?? [];
  if (!one || others.length === 0)
    return refuse(adding.some(({ points }) => within(points, span).length > 1) ? 'part-of-year' : 'too-few');
  const chosen: NonEmpty<Figure> = [one, ...others];
  return derived('sum', chosen, totalOf(chosen), addedUp(chosen), 'cumulative');
}

/** As many days at most as a year is long, where it is told by months. */
const A_YEAR = 400;

const isYearEnd = (one: Figure): boolean => lastDayOf(one).endsWith('-12-31');

/** The changes from each point to the one of a year later. */
const yearlyMoves = (points: readonly Figure[], operation: 'rise' | 'fall'): readonly Operated[] =>
  points.flatMap((end) => {
    const start = points.findLast((one) => daysBetween(lastDayOf(one), lastDayOf(end)) >= ABOUT_A_YEAR);
    const isOfYear = start && daysBetween(lastDayOf(start), lastDayOf(end)) <= A_YEAR;
    return isOfYear ? [changeBetween(start, end, operation)] : [];
  });

/** In which year's time it rose, or fell, most; of what was added each year, the year in which most was. */
function mostMoved(operation: 'rise' | 'fall', courses: readonly Course[], span: Span): Operated {
  const sign = operation === 'rise' ? 1 : -1;
  const largestFirst = (one: Figure, other: Figure): number => sign * (other.value - one.value);
  const level = courses.find(({ measure }) => measure !== 'increase');
  if (level) {
    const known = within(countedAlike(level.points), span).filter((one) => !isBound(one));
    // From the end of one year to that of the next, where that is known of several.
    for (const some of [known.filter(isYearEnd), known]) {
      const moves = yearlyMoves(some, operation);
      const [most] = moves
        .flatMap((one) => (one.ok && sign * one.figure.value > 0 ? [one] : []))
        .toSorted((one, other) => largestFirst(one.figure, other.figure));
      if (most && moves.length > 1) return most;
    }
    return { ok: false, operation, reason: 'too-few' };
  }
  const [added] = courses;
  const yearly = within(added?.points ?? [], span).filter(({ period }) => yearOf(period) !== undefined);
  const [top, ...rest] = yearly.toSorted(largestFirst);
  return top && rest.length > 0
    ? { ok: true, operation, figure: top, parts: [top, ...rest] }
    : { ok: false, operation, reason: 'too-few' };
}

/** Worked out from what it was at two times. */
type OfEnds = 'change' | 'percent' | 'direction' | 'pace' | 'ratio';
const isOfEnds = (operation: Operation): operation is OfEnds =>
  ['change', 'percent', 'direction', 'pace', 'ratio'].includes(operation);

/**
 * Works one thing out from the figures of one series, with its formula, its parts and all their citations, or says why it
 * cannot be. `rise` and `fall` are the largest change from one year to the next. `change` is end − start, `percent` the same in per cent of the start, `pace` the same for each year; `ratio` is end / start; `direction` is the
 * change, since a year before where no beginning is asked for; `sum` goes over yearly money and what was added each year, `mean` over points; `real`, in kroner of one year, is refused
 * for as long as no price index is known.
 */
export function operate(operation: Operation, figures: readonly Figure[], span: Span = {}): Operated {
  const all = coursesOf(figures);
  const courses = all.filter(({ measure }) => measure !== 'increase');
  const [course] = courses;
  const refuse = (reason: Refusal): Operated => ({ ok: false, operation, reason });
  // Kroner of one year need a price index, and no release that is known gives one.
  if (operation === 'real') return refuse('no-price-index');
  if (operation === 'times') return refuse('no-rate');
  if (operation === 'against') return refuse('no-yardstick');
  if (isOfTwo(operation)) return refuse('one-series');
  if (operation === 'sum') return sumOf(all, span);
  if (operation === 'rise' || operation === 'fall') return mostMoved(operation, all, span);
  if (!course) {
    // What was added each year since then comes to the change.
    const added = operation === 'change' || operation === 'direction' ? sumOf(all, sinceOf(span)) : undefined;
    return added?.ok ? added : refuse(figures.length > 0 ? 'other-measure' : 'too-few');
  }
  const points = countedAlike(course.points);
  if (isOfEnds(operation)) {
    const known = points.filter((one) => !isBound(one));
    const pair = operation === 'direction' ? waysOf(known, span) : endsOf(known, span);
    if (!pair) return refuse(endsOf(points, span) ? 'not-counted' : missing(course, courses, span));
    const [start, end] = pair;
    if (operation === 'ratio') {
      if (start.value === 0) return refuse('not-exact');
      return derived(
        operation,
        [start, end],
        end.value / start.value,
        `${grouped(end.value)} / ${grouped(start.value)}`,
        'factor',
      );
    }
    if (operation === 'pace') return paceBetween(start, end);
    const turn = operation === 'direction' ? turnBetween(known, start, end) : undefined;
    if (turn) return changeBetween(start, end, operation, [turn]);
    return operation === 'percent' ? percentBetween(start, end) : changeBetween(start, end, operation);
  }
  const chosen = within(points, span);
  if (operation === 'highest' || operation === 'lowest') {
    const sign = operation === 'highest' ? 1 : -1;
    const [top] = chosen.toSorted((one, other) => sign * (other.value - one.value));
    if (!top || chosen.length < 2) return refuse('too-few');
    return { ok: true, operation, figure: top, parts: [top, ...chosen.filter((one) => one !== top)] };
  }
  const [one, ...others] = chosen;
  if (!one || others.length === 0) return refuse('too-few');
  const mean = readable(totalOf(chosen) / chosen.length);
  return derived(operation, [one, ...others], mean, `(${addedUp(chosen)}) / ${chosen.length}`, one.measure);
}
