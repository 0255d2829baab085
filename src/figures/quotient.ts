import { daysBetween } from '../language/calendar.ts';
import { grouped } from '../language/grouped.ts';
import { boundsOf, lastDayOf, lastYearOf, periodOf } from '../language/period.ts';
import { chooseFigure } from './choose.ts';
import type { Figure } from './figure.ts';
import { type OfTwo, type Operated, type Refusal, readable } from './operations.ts';
import type { OwnNumber } from './own-number.ts';

type Unit = Figure['unit'];

/** What is no number of anything: money, parts, lengths of time, means. */
const NOT_COUNTED: ReadonlySet<Unit> = new Set<Unit>([
  'NOK',
  'percent',
  'ratio',
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'times',
  'patients-per-list',
]);
/** Whether it is a number of something, by which others can be divided. */
export const isCounted = (unit: Unit): boolean => !NOT_COUNTED.has(unit);

/** Doctors are persons: the one may be a part of the other. */
const ALIKE: Readonly<Partial<Record<Unit, Unit>>> = { GPs: 'persons' };
const kindOf = (unit: Unit): Unit => ALIKE[unit] ?? unit;

const isOfOneTime = ({ period }: Figure): boolean => periodOf(period)?.grain !== 'interval';
const isOfYear = ({ period }: Figure): boolean => periodOf(period)?.grain === 'year';

/** How many there are at one time; a bound ("over 1,100") says too little of it. */
const isUnder = (one: Figure): boolean =>
  !one.superseded && isOfOneTime(one) && one.measure === 'level' && one.value > 0 && isExactEnough(one);
const isExactEnough = ({ qualifier }: Figure): boolean => qualifier === undefined || qualifier === 'about';
/** What can be divided among them: also what was added to the money of a year. */
const isOver = (one: Figure): boolean =>
  isUnder(one) || (one.measure === 'increase' && one.unit === 'NOK' && isUnder({ ...one, measure: 'level' }));

/** Counts of one autumn are of the same time; a year's money goes with any count of the year. */
const NEAR_DAYS = 100;
function apart(one: Figure, other: Figure): number {
  if (one.period === other.period) return 0;
  if ((isOfYear(one) || isOfYear(other)) && lastYearOf(one) === lastYearOf(other)) return 1;
  const days = Math.abs(daysBetween(lastDayOf(one), lastDayOf(other)));
  return days <= NEAR_DAYS ? 1 + days : Infinity;
}

interface Pair {
  readonly over: Figure;
  readonly under: Figure;
}

/** The pair of one time: of the time that is asked for, else the newest. */
function pairOf(overs: readonly Figure[], unders: readonly Figure[], asked: string | undefined): Pair | undefined {
  const bounds = asked === undefined ? undefined : boundsOf(asked);
  const wanted = overs.filter((one) => !bounds || (lastDayOf(one) >= bounds.first && lastDayOf(one) <= bounds.last));
  const days = [...new Set(wanted.map(lastDayOf))].sort().reverse();
  for (const day of days) {
    const over = chooseFigure(wanted.filter((one) => lastDayOf(one) === day));
    if (!over) continue;
    const nearest = Math.min(...unders.map((one) => apart(over, one)));
    const near = nearest < Infinity ? unders.filter((one) => apart(over, one) === nearest) : [];
    // Of several counts in the year of a sum, the last.
    const last = near.map(lastDayOf).sort().at(-1);
    const under = chooseFigure(near.filter((one) => lastDayOf(one) === last));
    if (under) return { over, under };
  }
  return undefined;
}

/** Why figures of one series are not divided by those of another; nothing where they may be. */
function refusalOf(operation: OfTwo, over: Unit, under: Unit): Refusal | undefined {
  if (operation === 'share')
    return kindOf(over) === kindOf(under) && over !== 'percent' && over !== 'ratio' ? undefined : 'other-unit';
  const isMoney = over === 'NOK';
  return (isMoney || isCounted(over)) && isCounted(under) ? undefined : 'not-counted';
}

/**
 * Divides what one series has by what another has at the same time, with formula, parts and all citations, or says why it cannot be.
 * `per` is how much of the first there is for each of the second, in kroner or as a ratio; `share` what part of the second the first
 * is, in per cent.
 * @param asked A period of the knowledge; left out, the newest time that both are known for.
 */
export function quotientOf(
  operation: OfTwo,
  overs: readonly Figure[],
  unders: readonly Figure[],
  asked?: string,
): Operated {
  const refuse = (reason: Refusal): Operated => ({ ok: false, operation, reason });
  const isShare = operation === 'share';
  const [some, others] = [overs.filter(isShare ? isUnder : isOver), unders.filter(isUnder)];
  if (!some[0] || !others[0]) return refuse('not-counted');
  const refused = refusalOf(operation, some[0].unit, others[0].unit);
  if (refused) return refuse(refused);
  const pair = pairOf(some, others, asked);
  if (!pair) return refuse('other-time');
  const { over, under } = pair;
  if (isShare && over.value > under.value) return refuse('not-part');
  const formula = `${grouped(over.value)} / ${grouped(under.value)}${isShare ? ' × 100' : ''}`;
  const { note: _note, qualifier: _qualifier, derived: _derived, counting: _counting, ...rest } = over;
  const isAbout = [over, under].some((one) => one.qualifier !== undefined);
  const figure: Figure = {
    ...rest,
    id: `${over.series}/${under.series}:${over.period}:${operation}`,
    value: isShare ? Math.round((1000 * over.value) / under.value) / 10 : readable(over.value / under.value),
    unit: isShare ? 'percent' : over.unit === 'NOK' ? 'NOK' : 'ratio',
    measure: isShare ? 'share' : over.measure,
    printed: null,
    ...(isAbout && { qualifier: 'about' as const }),
    ...((over.secondhand || under.secondhand) && { secondhand: true as const }),
    derived: { formula, from: [over.id, under.id] },
    citations: [...over.citations, ...under.citations],
  };
  return { ok: true, operation, figure, parts: [over, under] };
}

/**
 * What part of all that a series counts a number of one's own is, in per cent, with formula and citations, or why it is none.
 * @param figures Of the series, for the time that is asked about.
 */
export function ownShareOf(figures: readonly Figure[], own: OwnNumber | undefined): Operated {
  const refuse = (reason: Refusal): Operated => ({ ok: false, operation: 'share', reason });
  const whole = chooseFigure(figures.filter(isUnder));
  if (!whole || !isCounted(whole.unit)) return refuse('not-counted');
  if (own === undefined) return refuse('one-series');
  if (own.value > whole.value) return refuse('not-part');
  const { note: _note, derived: _derived, counting: _counting, ...rest } = whole;
  const figure: Figure = {
    ...rest,
    id: `${whole.series}:${whole.period}:share:${own.written}`,
    value: Math.round((1000 * own.value) / whole.value) / 10,
    unit: 'percent',
    measure: 'share',
    printed: null,
    derived: { formula: `${grouped(own.value)} / ${grouped(whole.value)} × 100`, from: [whole.id] },
  };
  return { ok: true, operation: 'share', figure, parts: [whole], ofOwn: own.value };
}
