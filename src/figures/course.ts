import { groupBy } from '../knowledge/group-by.ts';
import type { NonEmpty } from '../knowledge/knowledge.ts';
import { firstYearOf, lastDayOf, lastYearOf, periodOf } from '../language/period.ts';
import { chooseFigure } from './choose.ts';
import type { Figure } from './figure.ts';

/** Figures of one series and one kind over time: of one measure and one standing, one for each time, oldest first. */
export interface Course {
  readonly measure: Figure['measure'];
  readonly status: Figure['status'];
  readonly points: NonEmpty<Figure>;
}

/** Whether it says how much there is, and not what was added to it or what it came to over several years. */
export const isCount = ({ measure }: Pick<Figure, 'measure'>): boolean => measure === 'level' || measure === 'share';

/** Of the same length, the kind that has come furthest tells the course. */
const STANDING: readonly Figure['status'][] = ['observed', 'adopted', 'announced', 'paid', 'proposed'];

/**
 * A price that holds from one day to another, or from summer to summer, has its place in time; a sum over some months of a year has
 * none among those of years.
 */
const isPrice = (figure: Figure): boolean => {
  const read = periodOf(figure.period);
  if (figure.unit !== 'NOK' || !isCount(figure) || read?.grain !== 'interval') return false;
  return read.from.grain === 'day' || (read.from.grain === 'month' && firstYearOf(figure) !== lastYearOf(figure));
};

/** When a figure stands in its course: a price from the day on which it began to hold. */
export const timeOf = (figure: Figure): string =>
  isPrice(figure) ? (figure.period.split('/')[0] ?? figure.period) : figure.period;

/** Whether a figure has its place in a course: it stands, and is of one time or a price. */
const hasPlace = (one: Figure): boolean =>
  !one.superseded && (periodOf(one.period)?.grain !== 'interval' || isPrice(one));

/** Money of a year beside money as it stood in one of its months would be the same money twice. */
function inOneGrain(figures: readonly Figure[]): readonly Figure[] {
  const yearly = figures.filter(({ period }) => periodOf(period)?.grain === 'year');
  return figures[0]?.unit === 'NOK' && yearly.length > 0 ? yearly : figures;
}

/** One for each time, the one that a headline would show, oldest first. */
function onePerTime(figures: readonly Figure[]): readonly Figure[] {
  const times = groupBy(inOneGrain(figures), lastDayOf);
  return [...times.keys()].sort().flatMap((day) => chooseFigure(times.get(day) ?? []) ?? []);
}

/**
 * The courses that a series has run: those of two points or more; what there was before what was added; what was counted
 * or decided before what was only proposed; the longest first. Only what stands in one of them can be held against each
 * other.
 */
export function coursesOf(figures: readonly Figure[]): readonly Course[] {
  const wanted = figures.filter((one) => hasPlace(one) && (isCount(one) || one.measure === 'increase'));
  const kinds = groupBy(wanted, ({ measure, status }) => `${measure} ${status}`);
  const courses = [...kinds.values()].flatMap((of): readonly Course[] => {
    const [first, ...rest] = onePerTime(of);
    return first ? [{ measure: first.measure, status: first.status, points: [first, ...rest] }] : [];
  });
  const isShort = ({ points }: Course): boolean => points.length < 2;
  return courses.toSorted(
    (one, other) =>
      Number(isShort(one)) - Number(isShort(other)) ||
      Number(isCount(other)) - Number(isCount(one)) ||
      Number(one.status === 'proposed') - Number(other.status === 'proposed') ||
      other.points.length - one.points.length ||
      STANDING.indexOf(one.status) - STANDING.indexOf(other.status),
  );
}

/** Those counted as the newest that is not alone in its way: what is counted otherwise is on the other side of a break. */
export function countedAlike(points: readonly Figure[]): readonly Figure[] {
  const counting = points.findLast((one) => points.filter((other) => other.counting === one.counting).length > 1);
  return counting ? points.filter((one) => one.counting === counting.counting) : points.slice(-1);
}
