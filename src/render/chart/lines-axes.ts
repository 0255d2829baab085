import type { ChartPoint, LineChart } from '../../answer/chart.ts';
import { type AxisRange, axisRange, timesStep } from '../../answer/chart-axis.ts';
import { formatIn } from '../../answer/format.ts';
import { FAMILIES, widthOf } from './font.ts';
import { EDGE, SIZES } from './frame.ts';
import type { Layer, LayeredSpec, Text } from './layers.ts';
import { numberLocale } from './number-locale.ts';
import type { Colours } from './theme.ts';
import { axisLabels, middleOf, type TimeAxis, timeAxis } from './time-axis.ts';

/** What the names of years take under a drawing, in pixels. */
export const UNDER_AXIS = 26;
const PADDING = 8;

/** The two axes of values over time. */
export interface Axes {
  readonly range: AxisRange;
  readonly ticks: readonly number[];
  readonly time: TimeAxis;
  /** What is between the picture's edge and the drawing, in pixels. */
  readonly left: number;
  /** Where a point is, as shares of the drawing's width and height from its top left corner. */
  readonly at: (point: ChartPoint) => { readonly across: number; readonly down: number };
}

export function axesOf({ axis, lines, locale }: LineChart): Axes {
  const { number } = formatIn(locale);
  const points = lines.flatMap((line) => line.points);
  const range = axisRange(points.map(({ value }) => value / axis.divisor));
  const { from, to, step } = range;
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) =>
    timesStep(from / step + at, step),
  );
  const time = timeAxis(points);
  return {
    range,
    ticks,
    time,
    left: EDGE + Math.max(...ticks.map((tick) => widthOf(number(tick), SIZES.axis))) + PADDING,
    at: (point) => ({
      across: (middleOf(point) - time.from) / (time.to - time.from),
      down: (to - point.value / axis.divisor) / (to - from),
    }),
  };
}

/** The names of years or months, under a drawing of this size. */
export const timeLabels = (
  { time }: Axes,
  { locale }: LineChart,
  width: number,
  height: number,
  colour: string,
): readonly Text[] =>
  axisLabels(time, width, SIZES.axis, locale).map(({ at, text }) => ({
    text,
    x: ((at - time.from) / (time.to - time.from)) * width,
    y: height + UNDER_AXIS / 2 + 2,
    size: SIZES.axis,
    colour,
    align: 'center',
  }));

/** Lines across the drawing at the values of the axis, which stand beside them, and thinner ones between years or months. */
export function axisLayers({ range, ticks, time }: Axes, { grid }: Colours): readonly Layer[] {
  const mark = { type: 'rule', color: grid, strokeWidth: 1, aria: false } as const;
  const scale = { nice: false, zero: false };
  return [
    {
      data: { values: ticks.map((value) => ({ value })) },
      mark,
      encoding: {
        y: {
          field: 'value',
          type: 'quantitative',
          scale: { ...scale, domain: [range.from, range.to] },
          // As a format of its own it would be rounded to the digits of a step.
          axis: { values: [...ticks], labelExpr: "format(datum.value, ',~f')" },
        },
      },
    },
    {
      data: { values: [...time.bands.map(({ from }) => from), time.to].map((at) => ({ at })) },
      mark: { ...mark, opacity: 0.6 },
      encoding: {
        x: {
          field: 'at',
          type: 'quantitative',
          scale: { ...scale, domain: [time.from, time.to] },
          axis: null,
        },
      },
    },
  ];
}

export const axisConfig = ({ locale }: LineChart, { muted }: Colours): LayeredSpec['config'] => ({
  locale: { number: numberLocale(locale) },
  axis: {
    title: null,
    grid: false,
    domain: false,
    ticks: false,
    labelFont: FAMILIES,
    labelFontSize: SIZES.axis,
    labelColor: muted,
    labelPadding: PADDING,
    labelOverlap: false,
  },
});
