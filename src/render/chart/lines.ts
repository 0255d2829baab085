import type { ChartPoint, LineChart } from '../../answer/chart.ts';
import { axisRange, timesStep } from '../../answer/chart-axis.ts';
import { standingsOf } from '../../answer/compose/chart-marks.ts';
import { formatIn } from '../../answer/format.ts';
import { widthOf } from './font.ts';
import { formOf } from './forms.ts';
import { closed, EDGE, openFrame, SIZES, WIDTH } from './frame.ts';
import {
  type Layer,
  type LayeredSpec,
  type Mark,
  markLayers,
  radiusOf,
  type Stroke,
  strokeLayers,
  textLayers,
} from './layers.ts';
import { lineEnds } from './line-ends.ts';
import { numberLocale } from './number-locale.ts';
import { placed, type Wanted } from './place-labels.ts';
import { type Colours, colourAt } from './theme.ts';
import { axisLabels, middleOf, timeAxis } from './time-axis.ts';

const LEAST_HEIGHT = 210;
const UNDER_AXIS = 26;
const LINE = 2.5;
const LEADER = 1;

/** Where a value of the chart is drawn, in pixels from the top left corner of the drawing. */
interface Drawn extends ChartPoint {
  readonly x: number;
  readonly y: number;
}

const isDashedTo = (one: ChartPoint, other: ChartPoint): boolean => formOf(one).isDashed || formOf(other).isDashed;

/** The straight lines between points that are counted alike. */
function strokesOf(points: readonly Drawn[], colour: string): readonly Stroke[] {
  return points.flatMap((one, at): readonly Stroke[] => {
    const before = points[at - 1];
    if (!before || one.breakBefore !== undefined) return [];
    return [{ x: before.x, y: before.y, x2: one.x, y2: one.y, colour, width: LINE, isDashed: isDashedTo(before, one) }];
  });
}

/** A dashed line across the drawing where what is counted changes. */
const breaksOf = (points: readonly Drawn[], height: number, colour: string): readonly Stroke[] =>
  points.flatMap((one, at): readonly Stroke[] => {
    const before = points[at - 1];
    if (!before || one.breakBefore === undefined) return [];
    const x = (before.x + one.x) / 2;
    return [{ x, y: 0, x2: x, y2: height, colour, width: 1.5, isDashed: true }];
  });

/** The values of a single line that are written out, most wanted first: the last, the highest, the lowest, the first. */
function labelled(points: readonly Drawn[], ink: string): readonly Wanted[] {
  const by = (better: (one: Drawn, other: Drawn) => boolean) =>
    points.reduce((one, other) => (better(other, one) ? other : one));
  const last = points.at(-1);
  const told = [
    ...(last ? [last] : []),
    by((one, other) => one.value > other.value),
    by((one, other) => one.value < other.value),
    ...points.slice(0, 1),
  ];
  return [...new Set(told)].map((one) => ({
    text: { text: one.said, size: SIZES.label, colour: ink, weight: one === last ? 600 : 400 },
    x: one.x,
    y: one.y,
    isNeeded: one === last,
  }));
}

const breakTexts = (points: readonly Drawn[], { muted }: Colours): readonly Wanted[] =>
  points.flatMap((one, at): readonly Wanted[] => {
    const before = points[at - 1];
    if (!before || one.breakBefore === undefined) return [];
    const text = { text: one.breakBefore, size: SIZES.axis, colour: muted };
    return [{ text, x: (before.x + one.x) / 2, y: 18, isNeeded: true }];
  });

/** Values over time: a mark for each, a line between those that are counted alike, what matters written beside its mark. */
export function linesSpec(chart: LineChart, colours: Colours): LayeredSpec {
  const { words, number } = formatIn(chart.locale);
  const { axis, lines } = chart;
  const points = lines.flatMap((line) => line.points);
  const scaled = (one: ChartPoint): number => one.value / axis.divisor;
  const range = axisRange(points.map(scaled));
  const unit = range.from > 0 ? words.chart.axisFrom(axis.label, number(range.from)) : axis.label;
  const frame = openFrame(chart, unit, points, colours);

  const steps = Math.round((range.to - range.from) / range.step);
  const ticks = Array.from({ length: steps + 1 }, (_, at) => timesStep(range.from / range.step + at, range.step));
  const left = EDGE + Math.max(...ticks.map((tick) => widthOf(number(tick), SIZES.axis))) + 8;
  const ends = lineEnds(lines, colours);
  const height = Math.max(LEAST_HEIGHT, ends.height);
  const width = WIDTH - left - Math.max(EDGE, ends.width + EDGE);
  const top = frame.top + 12;

  const time = timeAxis(points);
  const xOf = (one: ChartPoint): number => ((middleOf(one) - time.from) / (time.to - time.from)) * width;
  const yOf = (one: ChartPoint): number => height * (1 - (scaled(one) - range.from) / (range.to - range.from));
  const drawn = lines.map((line) => line.points.map((one): Drawn => ({ ...one, x: xOf(one), y: yOf(one) })));
  const marks = drawn.flatMap((all, at) =>
    all.map((one): Mark => {
      const name = lines[at]?.name;
      const said = [`${one.when}: ${one.said}`, ...standingsOf(one, formatIn(chart.locale))].join(', ');
      return {
        x: one.x,
        y: one.y,
        form: formOf(one),
        colour: colourAt(colours, at),
        label: name ? `${name}, ${said}` : said,
      };
    }),
  );
  const strokes = drawn.flatMap((all, at) => strokesOf(all, colourAt(colours, at)));
  const breaks = drawn.flatMap((all) => breaksOf(all, height, colours.muted));
  const named = ends.laid(
    drawn.map((all) => all.at(-1)),
    width,
    height,
  );
  const labels = placed(
    [
      ...drawn.flatMap((all) => breakTexts(all, colours)),
      ...(lines.length === 1 ? drawn.flatMap((all) => labelled(all, colours.ink)) : []),
    ],
    {
      bounds: { left: 2, right: width + (lines.length > 1 ? 0 : EDGE / 2), top: -18, bottom: height },
      boxes: marks.map(({ x, y, form }) => {
        const radius = radiusOf(form);
        return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
      }),
      segments: [...strokes, ...breaks],
    },
  );

  const yAxis: Layer = {
    data: { values: ticks.map((value) => ({ value })) },
    mark: { type: 'rule', color: colours.grid, strokeWidth: 1, aria: false },
    encoding: {
      y: {
        field: 'value',
        type: 'quantitative',
        scale: { domain: [range.from, range.to], nice: false, zero: false },
        axis: {
          values: ticks,
          labelExpr: "format(datum.value, ',~f')",
          title: null,
          grid: false,
          domain: false,
          ticks: false,
        },
      },
    },
  };
  const xAxis: Layer = {
    data: { values: [...time.bands.map(({ from }) => from), time.to].map((at) => ({ at })) },
    mark: { type: 'rule', color: colours.grid, strokeWidth: 1, aria: false, opacity: 0.6 },
    encoding: {
      x: {
        field: 'at',
        type: 'quantitative',
        scale: { domain: [time.from, time.to], nice: false, zero: false },
        axis: null,
      },
    },
  };
  const years = axisLabels(time, width, SIZES.axis, chart.locale).map(({ at, text }) => ({
    text,
    x: ((at - time.from) / (time.to - time.from)) * width,
    y: height + UNDER_AXIS / 2 + 2,
    size: SIZES.axis,
    colour: colours.muted,
    align: 'center' as const,
  }));
  return closed(
    chart,
    frame,
    { left, top, width, height },
    UNDER_AXIS,
    [
      yAxis,
      xAxis,
      ...strokeLayers([...breaks, ...named.leaders.map((one) => ({ ...one, width: LEADER })), ...strokes]),
      ...markLayers(marks, colours),
      ...textLayers([...years, ...labels, ...named.texts]),
    ],
    {
      locale: { number: numberLocale(chart.locale) },
      axis: {
        labelFont: 'Noto Sans',
        labelFontSize: SIZES.axis,
        labelColor: colours.muted,
        labelPadding: 8,
        labelOverlap: false,
      },
    },
  );
}
