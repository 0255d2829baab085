import { countedAlike, timeOf } from '../../figures/course.ts';
import type { Figure } from '../../figures/figure.ts';
import type { TrendAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type DraftBlock, list, type Said, said } from './draft.ts';
import { capitalised } from './headline.ts';
import { scaleOf } from './scale.ts';
import { signed, surenessLegend } from './table-marks.ts';

type Course = TrendAnswer['courses'][number];

/** What a course is of, where there are several: `Vedtatt`, `Foreslått, økning`. */
function courseName({ status, measure }: Omit<Course, 'points'>, { words }: Format): string {
  const name = measure === 'increase' ? `${words.statuses[status]}, ${words.surface.increase}` : words.statuses[status];
  return capitalised(name);
}

/** The newest before it that is counted as it is. */
const before = (points: readonly Figure[], one: Figure, at: number): Figure | undefined =>
  points.slice(0, at).findLast(({ counting }) => counting === one.counting);

/** One course as a table, newest first: when, how much, and how much that was more or less than the time before. */
function tableOf(course: Course, title: string | undefined, format: Format): DraftBlock {
  const { words } = format;
  const { points, measure } = course;
  const scale = scaleOf(points, format);
  const [alike] = countedAlike(points);
  const isOther = ({ counting }: Figure): boolean => counting !== alike?.counting;
  const change = (one: Figure, at: number): string => {
    const than = before(points, one, at);
    return than ? signed(one.value - than.value, scale.write) : '';
  };
  const rows = points.map((one, at): readonly Said[] => {
    const marks = `${one.secondhand ? '*' : ''}${isOther(one) ? '¦' : ''}`;
    const digits = `${one.qualifier ? '~' : ''}${scale.write(one.value)}${marks}`;
    const cells = [said(format.shortPeriod(timeOf(one))), said(digits, one.citations)];
    return measure === 'increase' ? cells : [...cells, said(change(one, at))];
  });
  const legend = [...surenessLegend(points, format), ...(points.some(isOther) ? [words.trend.breakMark] : [])];
  const titles = words.trend.table;
  return {
    kind: 'table',
    ...(title !== undefined && { title }),
    columns: [
      { title: titles.time, align: 'text' },
      { title: scale.title || titles.value, align: 'number' },
      ...(measure === 'increase' ? [] : [{ title: titles.change, align: 'number' as const }]),
    ],
    rows: rows.toReversed(),
    ...(legend.length > 0 && { legend: legend.join(', ') }),
  };
}

/** What is to be noted about single figures of a course, each with its time and its source. */
const notesOf = ({ points }: Course, { text, period }: Format): readonly Said[] =>
  points.flatMap(({ note, period: of, citations }) => (note ? [said(`${period(of)}: ${text(note)}`, citations)] : []));

/** The table behind a picture: each course by itself, then what is to be noted about its figures. */
export const courseTables = (courses: readonly Course[], format: Format): readonly DraftBlock[] =>
  courses.flatMap((one) => [
    tableOf(one, courses.length > 1 ? courseName(one, format) : undefined, format),
    ...list(notesOf(one, format)),
  ]);
