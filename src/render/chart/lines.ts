import type { LineChart } from '../../answer/chart.ts';
import { formatIn } from '../../answer/format.ts';
import { widthOf } from './font.ts';
import { closed, EDGE, openFrame, SIZES, WIDTH } from './frame.ts';
import { type LayeredSpec, markLayers, radiusOf, strokeLayers, textLayers } from './layers.ts';
import { lineEnds } from './line-ends.ts';
import { type Axes, axesOf, axisConfig, axisLayers, timeLabels, UNDER_AXIS } from './lines-axes.ts';
import { breaksOf, breakTexts, type Drawn, marksOf, strokesOf, valueTexts } from './lines-drawn.ts';
import { BESIDE, placed } from './place-labels.ts';
import { type Colours, colourAt } from './theme.ts';

const LEAST_HEIGHT = 210;
/** Labels may stand so far over the drawing, in pixels; under it the names of years begin. */
const OVER = 18;
const LEADER = 1;

/** All that is drawn of the lines, with so much room to the right of them, in pixels. */
function laid(chart: LineChart, { left, at }: Axes, colours: Colours, room: number) {
  const { lines } = chart;
  const ends = lineEnds(lines, colours);
  const height = Math.max(LEAST_HEIGHT, ends.height);
  const width = WIDTH - left - EDGE - Math.max(ends.width, room);
  const drawn = lines.map(({ points }) =>
    points.map((one): Drawn => {
      const { across, down } = at(one);
      return { ...one, x: across * width, y: down * height };
    }),
  );
  const marks = marksOf(chart, drawn, colours);
  const strokes = drawn.flatMap((points, place) => strokesOf(points, colourAt(colours, place)));
  const breaks = drawn.flatMap((points) => breaksOf(points, height, colours.muted));
  const [only = [], ...others] = drawn;
  const labels = placed(
    [
      ...drawn.flatMap((points) => breakTexts(points, colours)),
      ...(others.length === 0 ? valueTexts(only, colours.ink) : []),
    ],
    {
      bounds: { left: 2, right: others.length === 0 ? WIDTH - left - EDGE / 2 : width, top: -OVER, bottom: height },
      boxes: marks.map(({ x, y, form }) => {
        const radius = radiusOf(form);
        return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
      }),
      segments: [...strokes, ...breaks],
    },
  );
  const lasts = drawn.map((points) => points.at(-1));
  return { width, height, marks, strokes: [...breaks, ...strokes], labels, named: ends.laid(lasts, width, height) };
}

/** Values over time: a mark for each, a line between those that are counted alike, what matters written beside its mark. */
export function linesSpec(chart: LineChart, colours: Colours): LayeredSpec {
  const { words, number } = formatIn(chart.locale);
  const points = chart.lines.flatMap((line) => line.points);
  const axes = axesOf(chart);
  const { label } = chart.axis;
  const { from } = axes.range;
  const frame = openFrame(chart, from > 0 ? words.chart.axisFrom(label, number(from)) : label, points, colours);

  const tight = laid(chart, axes, colours, 0);
  // Where lines are in the way of the last value, it stands to the right of them all.
  const last = points.at(-1)?.said ?? '';
  const { width, height, marks, strokes, labels, named } = tight.labels.isClear
    ? tight
    : laid(chart, axes, colours, BESIDE + widthOf(last, SIZES.label, 600));
  const leaders = named.leaders.map((one) => ({ ...one, width: LEADER }));
  return closed(
    chart,
    frame,
    { left: axes.left, top: frame.top + OVER - 6, width, height },
    UNDER_AXIS,
    [
      ...axisLayers(axes, colours),
      ...strokeLayers([...leaders, ...strokes]),
      ...markLayers(marks, colours),
      ...textLayers([...timeLabels(axes, chart, width, height, colours.muted), ...labels.texts, ...named.texts]),
    ],
    axisConfig(chart, colours),
  );
}
