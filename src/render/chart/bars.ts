import type { BarChart, ChartBar, ChartBars } from '../../answer/chart.ts';
import { standingsOf } from '../../answer/compose/chart-marks.ts';
import { formatIn } from '../../answer/format.ts';
import { widthOf } from './font.ts';
import { formOf, keyOf } from './forms.ts';
import { closed, EDGE, openFrame, SIZES, WIDTH } from './frame.ts';
import {
  type Layer,
  type LayeredSpec,
  lineHeight,
  MARK,
  type Mark,
  markLayers,
  strokeLayers,
  type Text,
  textLayers,
} from './layers.ts';
import { type Colours, colourAt } from './theme.ts';
import { wrapped } from './wrap.ts';

const BAR = 20;
const ROW = 28;
const GAP = 8;
const BETWEEN_GROUPS = 12;
const OUTLINE = 2;
const DASH = [6, 4];

/** A name takes at most this share of the picture's width beside its bar; a longer one stands over it. */
const WIDEST_NAME = 0.4;

/** One bar in its row: `y` of its middle in pixels from where the bars begin. */
interface Row {
  readonly bar: ChartBar;
  readonly y: number;
  readonly colour: string;
}

interface Laid {
  readonly rows: readonly Row[];
  readonly texts: readonly Text[];
  readonly height: number;
}

/** The groups under each other: a name, its bars, what they come to. */
function laid(groups: readonly ChartBars[], colours: Colours): Laid {
  const rows: Row[] = [];
  const texts: Text[] = [];
  let y = 0;
  const write = (lines: readonly string[], size: number, colour: string, weight: 400 | 600): void => {
    for (const text of lines) {
      texts.push({ text, x: 0, y: y + lineHeight(size) / 2, size, colour, weight });
      y += lineHeight(size);
    }
  };
  for (const [place, { name, bars, difference }] of groups.entries()) {
    if (place > 0 && name !== '') y += BETWEEN_GROUPS;
    if (name !== '') write(wrapped(name, WIDTH - 2 * EDGE, SIZES.label, 600), SIZES.label, colours.ink, 600);
    for (const [at, bar] of bars.entries()) {
      rows.push({ bar, y: y + ROW / 2, colour: colourAt(colours, at) });
      y += ROW;
    }
    if (difference) write(wrapped(difference, WIDTH - 2 * EDGE, SIZES.axis), SIZES.axis, colours.muted, 400);
  }
  return { rows, texts, height: y };
}

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

/** Where each group is one bar without a name, the names of the groups stand beside the bars, if there is room. */
function besideBars(groups: readonly ChartBars[]): readonly ChartBars[] {
  const isShort = ({ name }: ChartBars): boolean => widthOf(name, SIZES.axis) <= WIDEST_NAME * WIDTH;
  if (!groups.every((one) => one.bars.length === 1 && one.bars[0].name === '' && isShort(one))) return groups;
  return groups.map((one) => ({ ...one, name: '', bars: [{ ...one.bars[0], name: one.name }] }));
}

/** Things held against each other: bars from one line of nought, each value written at the end of its bar. */
export function barsSpec(chart: BarChart, colours: Colours): LayeredSpec {
  const format = formatIn(chart.locale);
  const groups = besideBars(chart.groups);
  const values = groups.flatMap(({ bars }) => bars);
  const frame = openFrame(chart, chart.axis.label, values, colours);
  const { rows, texts, height } = laid(groups, colours);
  const hasMarks = keyOf(values, format.words).length > 0;

  const names = Math.max(...values.map(({ name }) => widthOf(name, SIZES.axis)));
  const left = names === 0 ? 0 : names + GAP;
  const tail =
    GAP + (hasMarks ? MARK + 2 * GAP : 0) + Math.max(...values.map(({ said }) => widthOf(said, SIZES.label)));
  const [least, most] = [
    Math.min(0, ...values.map((one) => one.value)),
    Math.max(0, ...values.map((one) => one.value)),
  ];
  const room = WIDTH - 2 * EDGE - left - tail - (least < 0 ? tail : 0);
  const perPixel = (most - least || 1) / room;
  const zero = left + (least < 0 ? tail : 0) - least / perPixel;

  const drawn = rows.map((row) => ({ ...row, x: zero + row.bar.value / perPixel }));
  const marks = !hasMarks
    ? []
    : drawn.map(({ bar, x, y, colour }): Mark => {
        const away = GAP + MARK / 2 + 2;
        return { x: bar.value < 0 ? x - away : x + away, y, form: formOf(bar), colour, label: labelOf(bar) };
      });
  function labelOf(bar: ChartBar): string {
    const group = groups.find(({ bars }) => bars.includes(bar));
    return [group?.name, bar.name, bar.said, ...standingsOf(bar, format)].filter(Boolean).join(', ');
  }
  const written = drawn.flatMap(({ bar, x, y }): readonly Text[] => {
    const away = GAP + (hasMarks ? MARK + GAP + 4 : 0);
    return [
      ...(bar.name === '' ? [] : [{ text: bar.name, x: 0, y, size: SIZES.axis, colour: colours.ink }]),
      {
        text: bar.said,
        x: bar.value < 0 ? x - away : x + away,
        y,
        size: SIZES.label,
        colour: colours.ink,
        align: bar.value < 0 ? ('right' as const) : ('left' as const),
      },
    ];
  });
  const baseline = drawn.map(({ y }) => ({
    x: zero,
    x2: zero,
    y: y - ROW / 2 + 1,
    y2: y + ROW / 2 - 1,
    colour: colours.muted,
    width: 1,
  }));
  return closed(chart, frame, { left: EDGE, top: frame.top + 4, width: WIDTH - 2 * EDGE, height }, 6, [
    ...barLayers(drawn, zero, colours),
    ...strokeLayers(baseline),
    ...markLayers(marks, colours),
    ...textLayers([...texts, ...written]),
  ]);
}
