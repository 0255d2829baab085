import { type Course, countedAlike, coursesOf, timeOf } from '../../figures/course.ts';
import type { Figure } from '../../figures/figure.ts';
import { spanOf } from '../../figures/trend.ts';
import { groupBy } from '../../knowledge/group-by.ts';
import type { ChartBars, ChartDraft, ChartLine, ChartPoint } from '../chart.ts';
import { isCourse } from '../drawable.ts';
import type { Format } from '../format.ts';
import { axisOf, chartTimeOf, chartValueOf, sourceLine } from './chart-value.ts';
import { capitalised, withoutBrackets } from './headline.ts';
import { type Scale, scaleOf } from './scale.ts';

type Drawn = Pick<Course, 'status' | 'points'> & { readonly name?: string };

const pointOf = (one: Figure, scale: Scale, format: Format): readonly ChartPoint[] => {
  const time = chartTimeOf(timeOf(one), format);
  return time ? [{ ...chartValueOf(one, scale), ...time }] : [];
};

/** A line with a break where the way of counting changes for good. */
const brokenLine = (points: readonly Figure[], scale: Scale, format: Format): readonly ChartPoint[] =>
  points.flatMap((one, at) => {
    const before = points[at - 1];
    const isBreak = before !== undefined && before.counting !== one.counting;
    return pointOf(one, scale, format).map((point) =>
      isBreak ? { ...point, breakBefore: format.words.trend.countedOtherwise } : point,
    );
  });

/** Whether those counted otherwise stand among the others and not before them: then they are no stretch of one line. */
const isMixed = (points: readonly Figure[]): boolean =>
  points.filter((one, at) => at > 0 && points[at - 1]?.counting !== one.counting).length > 1;

function linesOf({ points }: Drawn, name: string, scale: Scale, format: Format): readonly ChartLine[] {
  const other = format.words.trend.countedOtherwise;
  const alike = countedAlike(points);
  const parts = isMixed(points)
    ? [
        { name, points: brokenLine(alike, scale, format) },
        {
          name: other,
          points: brokenLine(
            points.filter((one) => !alike.includes(one)),
            scale,
            format,
          ),
        },
      ]
    : [{ name, points: brokenLine(points, scale, format) }];
  return parts.flatMap(({ name: of, points: [first, ...rest] }) =>
    first ? [{ name: of, points: [first, ...rest] as const }] : [],
  );
}

/** What was added at each time, beside each other: what was proposed and what was adopted for it. */
function barsOf(courses: readonly Drawn[], scale: Scale, format: Format): readonly ChartBars[] {
  const points = courses.flatMap((one) => one.points);
  const times = groupBy(points, timeOf);
  return [...times.keys()].sort().flatMap((time): readonly ChartBars[] => {
    const bars = (times.get(time) ?? []).map((one) => ({
      ...chartValueOf(one, scale),
      name: courses.length > 1 ? capitalised(format.words.statuses[one.status]) : '',
    }));
    const [first, ...rest] = bars;
    return first ? [{ name: format.shortPeriod(time), bars: [first, ...rest] }] : [];
  });
}

/** The courses of one series, or of several of one unit, as a picture; nothing where there is too little to look at. */
export function courseChart(courses: readonly Drawn[], title: string, format: Format): ChartDraft | undefined {
  const [main] = courses;
  const measure = main?.points[0].measure;
  const drawn = courses.filter(({ points: [first] }) => (first.measure === 'increase') === (measure === 'increase'));
  const figures = drawn.flatMap(({ points }) => points);
  const scale = scaleOf(figures, format);
  const frame = { locale: format.locale, title, source: sourceLine(figures, format), axis: axisOf(figures, format) };
  if (!isCourse(figures)) return undefined;
  if (measure === 'increase') {
    const [first, ...rest] = barsOf(drawn, scale, format);
    return first && { kind: 'bars', ...frame, groups: [first, ...rest] };
  }
  const isNamed = drawn.length > 1;
  const [first, ...rest] = drawn.flatMap((one) =>
    linesOf(one, isNamed ? (one.name ?? capitalised(format.words.statuses[one.status])) : '', scale, format),
  );
  return first && { kind: 'lines', ...frame, lines: [first, ...rest] };
}

/** A whole series over time as a picture; nothing where its first course is too short to be one. */
export function seriesChart(figures: readonly Figure[], name: string, format: Format): ChartDraft | undefined {
  const courses = coursesOf(figures);
  const [main] = courses;
  if (!main || !isCourse(main.points)) return undefined;
  return courseChart(courses, chartTitle(main, name, format), format);
}

export const chartTitle = (course: Course, name: string, format: Format): string =>
  format.words.trend.title(withoutBrackets(name), format.period(spanOf(course)));
