import type { ChartSpan, TimelineChart } from '../../answer/chart.ts';
import { DAY_MS } from '../../language/calendar.ts';
import { SIZES } from './frame.ts';
import { lineHeight, type Stroke, type Text } from './layers.ts';
import type { Colours } from './theme.ts';
import { axisLabels, momentOf, type TimeAxis, timeAxis } from './time-axis.ts';

/** Under the text of what held for a time, in pixels: to the middle of its bar, and all that the bar takes. */
const TO_BAR = 7;
export const BAR_ROOM = 16;
const THICK = 5;
/** Half of what closes a bar at an end, and half of the arrow of what has none. */
const CAP = 5;
const TICK = 3;
/** Of the names of the years under the last bar. */
export const NAMES_ROOM = lineHeight(SIZES.source) + 4;

/** One time axis for all that held for a time, and today; nothing where nothing did. */
export function spansAxis({ events, today }: TimelineChart): TimeAxis | undefined {
  const spans = events.flatMap(({ first, held }) => (held ? [{ first, last: held.last ?? first }] : []));
  // What is to come stands beyond today; what has ended, before it.
  return spans.length === 0 ? undefined : timeAxis([...spans, { first: today, last: today }]);
}

/** Where the axis is laid: from the left, and how wide, in pixels. */
export interface Across {
  readonly axis: TimeAxis;
  readonly left: number;
  readonly width: number;
}

const at = (moment: number, { axis, left, width }: Across): number =>
  left + ((moment - axis.from) / (axis.to - axis.from)) * width;

/**
 * How long something held, under its text that ends at `y`: a bar on a line of the whole time, closed where it began and
 * ended; what has no end goes on to the edge and out of it with an arrow.
 */
export function spanStrokes(
  first: string,
  { last }: ChartSpan,
  y: number,
  across: Across,
  colours: Colours,
): readonly Stroke[] {
  const [colour] = colours.series;
  const { axis, left, width } = across;
  const middle = y + TO_BAR;
  const from = at(momentOf(first), across);
  // Of a day or two there is a bar too.
  const to = last === null ? left + width : Math.max(from + CAP, at(momentOf(last) + DAY_MS, across));
  const upright = (x: number, half: number, ink: string, thick: number): Stroke => ({
    x,
    x2: x,
    y: middle - half,
    y2: middle + half,
    colour: ink,
    width: thick,
  });
  const track = { x: left, x2: left + width, y: middle, y2: middle, colour: colours.muted, width: 1 };
  const years = axis.bands.slice(1).map((band) => at(band.from, across));
  const ticks = years.filter((x) => x < from || x > to).map((x) => upright(x, TICK, colours.muted, 1));
  const bar = { x: from, x2: to - (last === null ? 2 : 0), y: middle, y2: middle, colour, width: THICK };
  const arrow = [-CAP, CAP].map((half) => ({
    x: to - CAP - 1,
    x2: to,
    y: middle + half,
    y2: middle,
    colour,
    width: 2,
  }));
  return [
    track,
    ...ticks,
    bar,
    upright(from, CAP, colour, 2),
    ...(last === null ? arrow : [upright(to, CAP, colour, 2)]),
  ];
}

/** The names of years or months under the last bar, of which the text ends at `y`. */
export const spanNames = (y: number, across: Across, chart: TimelineChart, { muted }: Colours): readonly Text[] =>
  axisLabels(across.axis, across.width, SIZES.source, chart.locale).map(({ at: moment, text }) => ({
    text,
    x: at(moment, across),
    y: y + BAR_ROOM + NAMES_ROOM / 2,
    size: SIZES.source,
    colour: muted,
    align: 'center',
  }));
