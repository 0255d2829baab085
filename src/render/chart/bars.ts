import type { BarChart } from '../../answer/chart.ts';
import { standingsOf } from '../../answer/compose/chart-marks.ts';
import { formatIn } from '../../answer/format.ts';
import { barRows, GAP, INSIDE, ROW, type Row } from './bar-rows.ts';
import { widthOf } from './font.ts';
import { formOf, keyOf } from './forms.ts';
import { closed, EDGE, openFrame, SIZES } from './frame.ts';
import {
  type Layer,
  type LayeredSpec,
  MARK,
  type Mark,
  markLayers,
  strokeLayers,
  type Text,
  textLayers,
} from './layers.ts';
import type { Colours } from './theme.ts';

const BAR = 20;
const OUTLINE = 2;
const DASH = [6, 4];

/** Bars of what is not there yet are an outline with dashes, of what was worked out an outline, all others full. */
function barLayers(
  rows: readonly (Row & { readonly x: number })[],
  zero: number,
  { background }: Colours,
): readonly Layer[] {
  return [false, true].flatMap((isDashed): readonly Layer[] => {
    const all = rows.filter(({ bar }) => formOf(bar).isDashed === isDashed);
    if (all.length === 0) return [];
    return [
      {
        data: {
          values: all.map(({ bar, x, y, colour }) => ({
            x: zero,
            x2: x,
            y: y - BAR / 2,
            y2: y + BAR / 2,
            colour,
            fill: isDashed || bar.isDerived ? background : colour,
          })),
        },
        mark: { type: 'rect', strokeWidth: OUTLINE, aria: false, ...(isDashed && { strokeDash: DASH }) },
        encoding: {
          x: { field: 'x', type: 'quantitative', scale: null },
          y: { field: 'y', type: 'quantitative', scale: null },
          x2: { field: 'x2' },
          y2: { field: 'y2' },
          fill: { field: 'fill', type: 'nominal', scale: null },
          stroke: { field: 'colour', type: 'nominal', scale: null },
        },
      },
    ];
  });
}

/** Things held against each other: bars from one line of nought, each value written at the end of its bar. */
export function barsSpec(chart: BarChart, colours: Colours): LayeredSpec {
  const format = formatIn(chart.locale);
  const values = chart.groups.flatMap(({ bars }) => bars);
  const frame = openFrame(chart, chart.axis.label, values, colours);
  const hasMarks = keyOf(values, format.words).length > 0;

  const [least, most] = [
    Math.min(0, ...values.map((one) => one.value)),
    Math.max(0, ...values.map((one) => one.value)),
  ];
  const beyond = GAP + (hasMarks ? MARK + GAP + 4 : 0);
  const tail = beyond + Math.max(...values.map(({ said }) => widthOf(said, SIZES.label))) + 2;
  const before = least < 0 ? tail : 0;
  const { rows, texts, height, left } = barRows(chart.groups, tail + before, colours);
  const room = INSIDE - left - tail - before;
  const perPixel = (most - least || 1) / room;
  const zero = left + before - least / perPixel;

  const drawn = rows.map((row) => {
    const x = zero + row.bar.value / perPixel;
    const side = row.bar.value < 0 ? -1 : 1;
    return { ...row, x, markAt: x + side * (GAP + MARK / 2 + 2), saidAt: x + side * beyond };
  });
  const marks = drawn.map(({ bar, name, markAt, y, colour }): Mark => {
    const label = [name, bar.said, ...standingsOf(bar, format)].filter((part) => part !== '').join(', ');
    return { x: markAt, y, form: formOf(bar), colour, label };
  });
  const said = drawn.map(
    ({ bar, saidAt, y }): Text => ({
      text: bar.said,
      x: saidAt,
      y,
      size: SIZES.label,
      colour: colours.ink,
      align: bar.value < 0 ? 'right' : 'left',
    }),
  );
  const baseline = drawn.map(({ y }) => ({
    x: zero,
    x2: zero,
    y: y - ROW / 2 + 1,
    y2: y + ROW / 2 - 1,
    colour: colours.muted,
    width: 1,
  }));
  return closed(chart, frame, { left: EDGE, top: frame.top + 4, width: INSIDE, height }, 6, [
    ...barLayers(drawn, zero, colours),
    ...strokeLayers(baseline),
    ...(hasMarks ? markLayers(marks, colours) : []),
    ...textLayers([...texts, ...said]),
  ]);
}
