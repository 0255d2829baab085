import { isCount } from '../figures/course.ts';
import type { Figure } from '../figures/figure.ts';
import { figuresOf, lastDay } from '../figures/figures.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { addDays } from '../language/calendar.ts';

/** The newest figure of what is said of now is at most this old, in days, and so is the last before a time that is told. */
const OLDEST = 400;

/** Days in a few years. */
const FEW_YEARS = 1100;
/** Whether a day is longer ago than a few years: what was counted then may be otherwise by now. */
export const isLongAgo = (day: string, today: string): boolean => day < addDays(today, -FEW_YEARS);

/** By which share a level of a few years ago must be missed to be missed now too. */
export const FAR_OFF = 0.3;
/** Whether a number is so far from a figure that it cannot have come to it in a few years either. */
export const isFarOff = (said: number, { value }: Figure): boolean =>
  Math.abs(said - Math.abs(value)) > FAR_OFF * Math.abs(value);

const OURS = /^\W*(?:vi|me|we|jeg|eg|æ|i)\s/iu;
/** How much those do who say so is their own matter. */
export const isOurs = (text: string): boolean => OURS.test(text);

/** What was counted of a series, the oldest first. */
export const countedOf = (series: string, knowledge: Knowledge): readonly Figure[] =>
  figuresOf(knowledge.getSeries(series), knowledge).filter(
    (one) => !one.derived && !one.superseded && one.status === 'observed' && isCount(one),
  );

/** The last of some counts, where it is recent enough for what is said of now. */
export function newestCount(counted: readonly Figure[], today: string): Figure | undefined {
  const newest = counted.at(-1);
  return newest && lastDay(newest.period) >= addDays(today, -OLDEST) ? newest : undefined;
}

/** Those of a time before the one of a count. */
export const countsBefore = (counted: readonly Figure[], { period }: Figure): readonly Figure[] =>
  counted.filter((one) => lastDay(one.period) < lastDay(period));

/** The last count on or before a day, where it is not much older. */
export function lastCountBy(counted: readonly Figure[], day: string): Figure | undefined {
  const last = counted.findLast(({ period }) => lastDay(period) <= day);
  return last && lastDay(last.period) >= addDays(day, -OLDEST) ? last : undefined;
}

/** The most or the least that there was; the first of several as much. */
export const extremeOf = (counted: readonly Figure[], is: 'most' | 'least'): Figure | undefined =>
  counted.toSorted((one, other) => (is === 'most' ? other.value - one.value : one.value - other.value))[0];
