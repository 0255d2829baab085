import type { ChartEvent, TimelineChart } from '../../answer/chart.ts';
import { standingsOf, timeOfEvent, timesOfEvent } from '../../answer/compose/chart-marks.ts';
import { formatIn } from '../../answer/format.ts';
import type { Words } from '../../answer/words/words.ts';
import { daysBetween } from '../../language/calendar.ts';
import { widthOf } from './font.ts';
import { type Form, formOf } from './forms.ts';
import { closed, EDGE, openFrame, SIZES, WIDTH } from './frame.ts';
import {
  type LayeredSpec,
  lineHeight,
  MARK,
  type Mark,
  markLayers,
  strokeLayers,
  type Text,
  textLayers,
} from './layers.ts';
import type { Colours } from './theme.ts';
import { BAR_ROOM, NAMES_ROOM, spanNames, spanStrokes, spansAxis } from './timeline-spans.ts';
import { wrapped } from './wrap.ts';

const WIDEST_DATE = 178;
const GAP = 14;
/** Between two events: at least, and at most where years went by; a day is so many pixels between the two. */
const LEAST_GAP = 10;
const MOST_GAP = 46;
const PIXELS_A_DAY = 0.06;

/** A sheet of paper with a folded corner, as a path in a square from −1 to 1. */
const SHEET = 'M-0.8,-1L0.2,-1L0.8,-0.4L0.8,1L-0.8,1Z';
const RELEASE: Form = { shape: SHEET, isHollow: false, isDashed: false, isRinged: false };
/** A house. */
const HOUSE = 'M-0.9,1L-0.9,-0.2L0,-1L0.9,-0.2L0.9,1Z';
const SCHEME: Form = { shape: HOUSE, isHollow: false, isDashed: false, isRinged: false };
const RULE: Form = { shape: 'triangle-right', isHollow: false, isDashed: false, isRinged: false };

const formOfEvent = ({ kind, amount }: ChartEvent): Form =>
  amount ? formOf(amount) : kind === 'rule' ? RULE : kind === 'scheme' ? SCHEME : RELEASE;

interface Row {
  readonly event: ChartEvent;
  readonly dates: readonly string[];
  readonly lines: readonly { readonly text: string; readonly weight: 400 | 600 }[];
  readonly y: number;
  readonly height: number;
  /** Of its text alone. */
  readonly textHeight: number;
  /** More time went by before it than the distance shows. */
  readonly isAfterLong: boolean;
}

/** Events under each other by when they began, further apart where more time went by. */
function rowsOf(events: readonly ChartEvent[], textWidth: number): readonly Row[] {
  const rows: Row[] = [];
  const lastHeld = events.findLast(({ held }) => held);
  let bottom = 0;
  for (const event of events) {
    const before = rows.at(-1);
    const days = before ? Math.max(0, daysBetween(before.event.first, event.first)) : 0;
    const apart = days * PIXELS_A_DAY;
    // What happened on one day stands under it, and the day is said once; when it began and ended on a line each.
    const isSaid = before !== undefined && timeOfEvent(before.event) === timeOfEvent(event);
    const dates = isSaid ? [] : timesOfEvent(event).flatMap((one) => wrapped(one, WIDEST_DATE, SIZES.axis));
    const lines = [
      ...(event.amount
        ? wrapped(event.amount.said, textWidth, SIZES.label, 600).map((text) => ({ text, weight: 600 as const }))
        : []),
      ...wrapped(event.text, textWidth, SIZES.label).map((text) => ({ text, weight: 400 as const })),
    ];
    const textHeight = lines.length * lineHeight(SIZES.label);
    const room = (event.held ? BAR_ROOM : 0) + (event === lastHeld ? NAMES_ROOM : 0);
    const height = Math.max(dates.length * lineHeight(SIZES.axis), textHeight + room);
    const y = before ? bottom + Math.min(MOST_GAP, LEAST_GAP + apart) : 0;
    rows.push({ event, dates, lines, y, height, textHeight, isAfterLong: LEAST_GAP + apart > MOST_GAP });
    bottom = y + height;
  }
  return rows;
}

function kindsOf(
  events: readonly ChartEvent[],
  { chart }: Words,
): readonly { readonly form: Form; readonly text: string }[] {
  const has = (kind: ChartEvent['kind']): boolean => events.some((one) => one.kind === kind && !one.amount);
  return [
    ...(has('release') ? [{ form: RELEASE, text: chart.release }] : []),
    ...(has('scheme') ? [{ form: SCHEME, text: chart.scheme }] : []),
    ...(has('rule') ? [{ form: RULE, text: chart.rule }] : []),
  ];
}

/** What happened, from the oldest down: a date, its mark on the line of time, and what it was. */
export function timelineSpec(chart: TimelineChart, colours: Colours): LayeredSpec {
  const format = formatIn(chart.locale);
  const { events } = chart;
  const amounts = events.flatMap(({ amount }) => amount ?? []);
  const frame = openFrame(chart, '', amounts, colours, kindsOf(events, format.words));
  const dateWidth = Math.min(
    WIDEST_DATE,
    Math.max(...events.flatMap(timesOfEvent).map((one) => widthOf(one, SIZES.axis))),
  );
  const line = dateWidth + GAP + MARK / 2;
  const textAt = line + MARK / 2 + GAP;
  const textWidth = WIDTH - 2 * EDGE - textAt;
  const rows = rowsOf(events, textWidth);
  const first = (row: Row): number => row.y + lineHeight(SIZES.label) / 2;
  const marks = rows.map((row): Mark => {
    const { text, amount } = row.event;
    const told = amount ? [amount.said, ...standingsOf(amount, format)] : [];
    return {
      x: line,
      y: first(row),
      form: formOfEvent(row.event),
      colour: colours.series[0],
      label: [`${timeOfEvent(row.event)}: ${text}`, ...told].join(', '),
    };
  });
  const texts = rows.flatMap((row): readonly Text[] => [
    ...row.dates.map(
      (text, at): Text => ({
        text,
        x: dateWidth,
        y: first(row) + at * lineHeight(SIZES.axis),
        size: SIZES.axis,
        colour: colours.muted,
        align: 'right',
      }),
    ),
    ...row.lines.map(
      ({ text, weight }, at): Text => ({
        text,
        weight,
        x: textAt,
        y: first(row) + at * lineHeight(SIZES.label),
        size: SIZES.label,
        colour: colours.ink,
      }),
    ),
  ]);
  const spine = rows.flatMap((row, at) => {
    const before = rows[at - 1];
    if (!before) return [];
    return [
      {
        x: line,
        x2: line,
        y: first(before),
        y2: first(row),
        colour: colours.muted,
        width: 2,
        isDashed: row.isAfterLong,
      },
    ];
  });
  const axis = spansAxis(chart);
  const across = axis && { axis, left: textAt, width: textWidth };
  const spans = rows.flatMap(({ event: { first, held }, y, textHeight }) =>
    across && held ? spanStrokes(first, held, y + textHeight, across, colours) : [],
  );
  const lastHeld = rows.findLast(({ event: { held } }) => held);
  const names = across && lastHeld ? spanNames(lastHeld.y + lastHeld.textHeight, across, chart, colours) : [];
  const last = rows.at(-1);
  return closed(
    chart,
    frame,
    { left: EDGE, top: frame.top + 4, width: WIDTH - 2 * EDGE, height: last ? last.y + last.height : 0 },
    6,
    [...strokeLayers([...spine, ...spans]), ...markLayers(marks, colours), ...textLayers([...texts, ...names])],
  );
}
