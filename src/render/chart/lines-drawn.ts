import type { ChartPoint, LineChart } from '../../answer/chart.ts';
import { standingsOf } from '../../answer/compose/chart-marks.ts';
import { formatIn } from '../../answer/format.ts';
import { formOf } from './forms.ts';
import { SIZES } from './frame.ts';
import type { Mark, Stroke } from './layers.ts';
import type { Wanted } from './place-labels.ts';
import { type Colours, colourAt } from './theme.ts';

const LINE = 2.5;
const BREAK = 1.5;
/** Where the words of a break stand, in pixels from the top of the drawing. */
const BREAK_TEXT = 18;

/** A point with where it is drawn, in pixels from the top left corner of the drawing. */
export interface Drawn extends ChartPoint {
  readonly x: number;
  readonly y: number;
}

/** Each point with the one before it on its line. */
const pairsOf = (points: readonly Drawn[]): readonly (readonly [before: Drawn, one: Drawn])[] =>
  points.flatMap((one, at) => {
    const before = points[at - 1];
    return before ? [[before, one] as const] : [];
  });

const isBroken = ([, { breakBefore }]: readonly [Drawn, Drawn]): boolean => breakBefore !== undefined;

/** The straight lines between points that are counted alike, dashed where one of the two is not there yet. */
export const strokesOf = (points: readonly Drawn[], colour: string): readonly Stroke[] =>
  pairsOf(points)
    .filter((pair) => !isBroken(pair))
    .map(([before, one]) => ({
      x: before.x,
      y: before.y,
      x2: one.x,
      y2: one.y,
      colour,
      width: LINE,
      isDashed: formOf(before).isDashed || formOf(one).isDashed,
    }));

const breakAt = ([before, one]: readonly [Drawn, Drawn]): number => (before.x + one.x) / 2;

/** A dashed line across the drawing where what is counted changes. */
export const breaksOf = (points: readonly Drawn[], height: number, colour: string): readonly Stroke[] =>
  pairsOf(points)
    .filter(isBroken)
    .map((pair) => ({ x: breakAt(pair), y: 0, x2: breakAt(pair), y2: height, colour, width: BREAK, isDashed: true }));

export const breakTexts = (points: readonly Drawn[], { muted }: Colours): readonly Wanted[] =>
  pairsOf(points)
    .filter(isBroken)
    .map((pair) => ({
      text: { text: pair[1].breakBefore ?? '', size: SIZES.axis, colour: muted },
      x: breakAt(pair),
      y: BREAK_TEXT,
      isNeeded: true,
    }));

/** A mark for each point of each line, which says what it is. */
export function marksOf(
  { lines, locale }: LineChart,
  drawn: readonly (readonly Drawn[])[],
  colours: Colours,
): readonly Mark[] {
  const format = formatIn(locale);
  return drawn.flatMap((points, at) =>
    points.map((one) => {
      const name = lines[at]?.name ?? '';
      const said = [`${one.when}: ${one.said}`, ...standingsOf(one, format)].join(', ');
      return {
        x: one.x,
        y: one.y,
        form: formOf(one),
        colour: colourAt(colours, at),
        label: name === '' ? said : `${name}, ${said}`,
      };
    }),
  );
}

/** The values of a single line that are written out, most wanted first: the last, the highest, the lowest, the first. */
export function valueTexts(points: readonly Drawn[], ink: string): readonly Wanted[] {
  const most = (better: (one: Drawn, other: Drawn) => boolean) =>
    points.reduce((one, other) => (better(other, one) ? other : one));
  const last = points.at(-1);
  const told = [
    ...(last ? [last] : []),
    most((one, other) => one.value > other.value),
    most((one, other) => one.value < other.value),
    ...points.slice(0, 1),
  ];
  return [...new Set(told)].map((one) => ({
    text: { text: one.said, size: SIZES.label, colour: ink, weight: one === last ? 600 : 400 },
    x: one.x,
    y: one.y,
    isNeeded: one === last,
  }));
}
