import { countedAlike } from '../../figures/course.ts';
import type { Figure } from '../../figures/figure.ts';
import type { NonEmpty } from '../../knowledge/knowledge.ts';
import { lastDayOf } from '../../language/period.ts';
import type { TrendAnswer } from '../answer.ts';
import { isCourse } from '../drawable.ts';
import type { Format } from '../format.ts';
import { barTable, legendOf } from './bars.ts';
import { changeHeadlines } from './change-line.ts';
import { courseTables } from './course-table.ts';
import {
  type Draft,
  type DraftBlock,
  fold,
  joined,
  lines,
  paragraph,
  plain,
  type Said,
  said,
  smallPrint,
} from './draft.ts';
import { amountSaid, formulaSaid, headlinesOf, nameless, phraseOf, tailLine, tailOf, toldAs } from './figure.ts';
import { capitalised } from './headline.ts';
import { chartTitle, courseChart } from './trend-chart.ts';

/** As many points as there is room for beside what else is said: the ends, and others evenly between them. */
const MOST_POINTS = 5;

function spread(points: readonly Figure[]): readonly Figure[] {
  if (points.length <= MOST_POINTS) return points;
  const step = (points.length - 1) / (MOST_POINTS - 1);
  return Array.from({ length: MOST_POINTS }, (_, at) => points[Math.round(at * step)]).filter(
    (one) => one !== undefined,
  );
}

/** Why there is no change to tell, or what was left out of it. */
function caveatsOf({ change, courses: [first] }: TrendAnswer, format: Format): readonly Said[] {
  const { trend: say } = format.words;
  if (!change.ok) {
    if (change.reason === 'other-measure') return [said(say.onlyIncreases)];
    return [said(change.reason === 'other-status' ? say.otherKinds : say.onePoint)];
  }
  const alike = countedAlike(first.points);
  const others = first.points.filter((one) => !alike.includes(one));
  if (others.length === 0) return [];
  const times = others.map(({ period }) => format.period(period));
  return [
    said(
      say.otherCounting(times.length <= 3 ? format.list(times) : ''),
      others.flatMap((one) => one.citations),
    ),
  ];
}

/** The top and the bottom between the ends, in a sentence each. */
function turnsOf({ highest, lowest }: TrendAnswer, name: string, format: Format): readonly Said[] {
  const { trend: say } = format.words;
  const turn = (one: Figure | undefined, words: (amount: string, when: string) => string): readonly Said[] =>
    one
      ? [
          said(
            words(amountSaid(one, format, name) + tailOf(one, name, format), format.when(one.period, one.measure)),
            one.citations,
          ),
        ]
      : [];
  return [...turn(highest, say.highest), ...turn(lowest, say.lowest)];
}

/** The newest of each other course, newest first: what was proposed for the years to come, what was paid out. */
function othersOf(
  { courses: [first, ...others] }: TrendAnswer,
  shown: readonly Figure[],
  name: string,
  format: Format,
): readonly Said[] {
  const isSaid = (one: Figure): boolean =>
    [...first.points, ...shown].some(({ period, value }) => period === one.period && value === one.value);
  const last = others.flatMap(({ points }) => points.slice(-1)).filter((one) => !isSaid(one));
  const isAs = (one: Figure, other: Figure): boolean => one.period === other.period && one.value === other.value;
  const newest = last.filter((one, at) => last.findIndex((other) => isAs(one, other)) === at);
  const inOrder = newest.toSorted((one, other) => lastDayOf(other).localeCompare(lastDayOf(one)));
  return inOrder.map((one) => said(capitalised(plain(nameless(one, format, name))), one.citations));
}

/** The points of the first course; of one that is a single figure, those of the next that is a course. */
function pointsShown({ courses: [first, ...others] }: TrendAnswer): readonly Figure[] {
  const next = others.find(({ measure, points }) => measure === 'level' && isCourse(points));
  return spread(countedAlike(first.points.length === 1 && next ? next.points : first.points));
}

function surfaceOf(answer: TrendAnswer, name: string, format: Format): readonly DraftBlock[] {
  const { change } = answer;
  const [{ points }] = answer.courses;
  const told = change.ok ? toldAs(change.figure, change.parts) : (points.at(-1) ?? points[0]);
  const shown = pointsShown(answer);
  const bars = barTable(shown, format);
  const ends = shown.map((one) => said(phraseOf(one, format, name), one.citations));
  const turns = turnsOf(answer, name, format);
  return [
    smallPrint(said(name)),
    ...tailLine(told, name, format, legendOf(bars)),
    ...(bars.length > 0 ? bars : ends.length > 1 ? lines(ends) : []),
    ...(turns.length > 0 ? [paragraph(joined(turns, ' '))] : []),
    ...othersOf(answer, shown, name, format).map(paragraph),
  ];
}

/** How a series has gone: the change first, its course under it, every figure and how it was worked out in folds. */
export function composeTrend(answer: TrendAnswer, format: Format): Draft {
  const { words, text } = format;
  const { courses, change, definition } = answer;
  const name = text(answer.label);
  const [first] = courses;
  const newest = first.points.at(-1) ?? first.points[0];
  const all = courses.flatMap(({ points }) => points);
  const long = courses.find(({ points }) => isCourse(points));
  const chart = courseChart(courses, chartTitle(long ?? { ...first, points: [newest, ...all] }, name, format), format);
  return {
    status: 'answered',
    headlines: change.ok ? changeHeadlines(change, name, format) : headlinesOf(name, newest, format),
    // A name that leaves no room for a change leaves it for the newest figure.
    otherwise: [...(headlinesOf(name, newest, format) as NonEmpty<Said>), nameless(newest, format)],
    surface: surfaceOf(answer, name, format),
    caveats: caveatsOf(answer, format),
    folds: [
      ...fold('all', words.folds.all(all.length), courseTables(courses, format)),
      ...(change.ok && change.figure.derived
        ? fold('worked', words.operated.worked, [
            paragraph(
              said(formulaSaid(change.figure.derived.formula, change.figure.unit, format), change.figure.citations),
            ),
          ])
        : []),
      ...fold('counted', words.folds.counted, [paragraph(said(text(definition)))]),
    ],
    ...(chart && { chart }),
    figures: [...(change.ok ? [change.figure] : []), ...all],
  };
}
