import type { NonEmpty } from '../knowledge/knowledge.ts';
import { firstYearOf, lastDayOf, lastYearOf } from '../language/period.ts';
import { type Course, countedAlike, coursesOf } from './course.ts';
import type { Figure } from './figure.ts';
import { changeBetween, endsOf, type Operated, type Span, within } from './operations.ts';

/** How a series has gone over a span of time. */
export interface Trend {
  /** The course that is told first; what was proposed, adopted, counted or paid are courses of their own. */
  readonly courses: NonEmpty<Course>;
  /** From the first to the last of the first course, or why there is no such change. */
  readonly change: Operated;
  /** The top and the bottom of it, where they are not at its ends. */
  readonly highest?: Figure;
  readonly lowest?: Figure;
}

/** A course with only what stands in the span; nothing where nothing does. */
function cut(course: Course, span: Span): readonly Course[] {
  const [start] = endsOf(course.points, span) ?? [];
  const from = start && span.from !== undefined ? lastDayOf(start) : undefined;
  const [first, ...rest] = within(course.points, span).filter((one) => from === undefined || lastDayOf(one) >= from);
  return first ? [{ ...course, points: [first, ...rest] }] : [];
}

/** The one at the top of what goes up and down between two ends; nothing where that is an end itself. */
function between(points: readonly Figure[], [start, end]: readonly [Figure, Figure], sign: 1 | -1): Figure | undefined {
  const inside = points.filter((one) => lastDayOf(one) >= lastDayOf(start) && lastDayOf(one) <= lastDayOf(end));
  const [top] = inside.toSorted((one, other) => sign * (other.value - one.value));
  return top && top.value !== start.value && top.value !== end.value ? top : undefined;
}

/** What was only proposed is not told first where anything was decided, be it a single figure. */
const decidedFirst = (courses: readonly Course[]): readonly Course[] =>
  courses.toSorted((one, other) => Number(one.status === 'proposed') - Number(other.status === 'proposed'));

/** The course of a series between two times, or undefined where nothing is known of any time between them. */
export function trendOf(figures: readonly Figure[], span: Span): Trend | undefined {
  const [first, ...rest] = decidedFirst(coursesOf(figures).flatMap((one) => cut(one, span)));
  if (!first) return undefined;
  const inOrder: NonEmpty<Course> = [first, ...rest];
  const refuse = (reason: 'too-few' | 'other-measure' | 'other-status'): Trend => ({
    courses: inOrder,
    change: { ok: false, operation: 'change', reason },
  });
  if (inOrder.every(({ measure }) => measure === 'increase')) return refuse('other-measure');
  if (first.measure === 'increase') return refuse('other-status');
  const points = countedAlike(first.points);
  const pair = endsOf(points, {});
  if (!pair) {
    // One figure of each kind at several times is more than one figure, and no change of any.
    const times = new Set(inOrder.flatMap((one) => one.points.map(lastDayOf)));
    return refuse(times.size > 1 ? 'other-status' : 'too-few');
  }
  const highest = between(points, pair, 1);
  const lowest = between(points, pair, -1);
  return {
    courses: inOrder,
    change: changeBetween(...pair),
    ...(highest && { highest }),
    ...(lowest && { lowest }),
  };
}

/** The years that a course goes through, first and last, as one period: `2020/2025`, or the one that it is of. */
export function spanOf({ points }: Course): string {
  const years = points
    .flatMap((one) => [firstYearOf(one), lastYearOf(one)])
    .filter((year) => year !== undefined)
    .sort((one, other) => one - other);
  const [first = '', last = first] = [years[0], years.at(-1)];
  return first === last ? String(first) : `${first}/${last}`;
}
