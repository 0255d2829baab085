import type { Chart, ChartValue } from '../../answer/chart.ts';
import { formatIn } from '../../answer/format.ts';
import { widthOf } from './font.ts';
import { type KeyItem, keyOf } from './forms.ts';
import {
  type Layer,
  type LayeredSpec,
  lineHeight,
  MARK,
  type Mark,
  markLayers,
  type Text,
  textLayers,
} from './layers.ts';
import type { Colours } from './theme.ts';
import { wrapped } from './wrap.ts';

/** What Discord shows a picture at, in pixels; on a phone it is two thirds of that, so letters are large. */
export const WIDTH = 550;
export const EDGE = 16;
export const SIZES = { title: 21, label: 16, axis: 15, source: 13 } as const;

const KEY_GAP = 18;
const MARK_GAP = 13;

export interface Frame {
  readonly colours: Colours;
  readonly texts: readonly Text[];
  readonly marks: readonly Mark[];
  /** Where what is drawn can begin, in pixels from the top. */
  readonly top: number;
  /** The lines of the source, laid under the drawing by `closed`. */
  readonly source: readonly string[];
}

/** The items of a key in rows of the picture's width. */
function keyRows(items: readonly KeyItem[]): readonly (readonly KeyItem[])[] {
  const rows: KeyItem[][] = [];
  let taken = 0;
  for (const item of items) {
    const width = MARK_GAP + widthOf(item.text, SIZES.axis) + KEY_GAP;
    if (rows.length === 0 || taken + width - KEY_GAP > WIDTH - 2 * EDGE) {
      rows.push([]);
      taken = 0;
    }
    rows.at(-1)?.push(item);
    taken += width;
  }
  return rows;
}

/** Title, unit and the key of forms, from the top of the picture down; `kinds` are forms that stand for no value. */
export function openFrame(
  chart: Chart,
  unit: string,
  values: readonly ChartValue[],
  colours: Colours,
  kinds: readonly KeyItem[] = [],
): Frame {
  const texts: Text[] = [];
  const marks: Mark[] = [];
  let top = EDGE - 4;
  const write = (lines: readonly string[], size: number, colour: string, weight: 400 | 600 = 400): void => {
    for (const text of lines) {
      texts.push({ text, x: EDGE, y: top + lineHeight(size) / 2, size, colour, weight });
      top += lineHeight(size);
    }
  };
  const width = WIDTH - 2 * EDGE;
  write(wrapped(chart.title, width, SIZES.title, 600), SIZES.title, colours.ink, 600);
  if (unit !== '') write(wrapped(unit, width, SIZES.axis), SIZES.axis, colours.muted);
  for (const row of keyRows([...kinds, ...keyOf(values, formatIn(chart.locale).words)])) {
    let x = EDGE + MARK / 2 + 2;
    const y = top + 4 + lineHeight(SIZES.axis) / 2;
    for (const { form, text } of row) {
      marks.push({ x, y, form, colour: colours.ink });
      texts.push({ text, x: x + MARK_GAP, y, size: SIZES.axis, colour: colours.ink });
      x += MARK_GAP + widthOf(text, SIZES.axis) + KEY_GAP;
    }
    top += lineHeight(SIZES.axis) + 4;
  }
  return { colours, texts, marks, top: top + 8, source: wrapped(chart.source, width, SIZES.source) };
}

/** Where the drawing is within the picture: distances from its edges, in pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The picture of a drawing in its place: what the frame holds around it, and the source under it. What `layers` hold is
 * laid from the top left corner of the drawing. `below` is the room that the drawing takes under its place.
 */
export function closed(
  chart: Chart,
  { colours, texts, marks, source }: Frame,
  { left, top, width, height }: Place,
  below: number,
  layers: readonly Layer[],
  config: LayeredSpec['config'] = {},
): LayeredSpec {
  const first = top + height + below + 6;
  const written: Text[] = source.map((text, at) => ({
    text,
    x: EDGE,
    y: first + (at + 0.5) * lineHeight(SIZES.source),
    size: SIZES.source,
    colour: colours.muted,
  }));
  const moved = <One extends { readonly x: number; readonly y: number }>(one: One): One => ({
    ...one,
    x: one.x - left,
    y: one.y - top,
  });
  const bottom = below + 6 + source.length * lineHeight(SIZES.source) + EDGE - 6;
  return {
    description: chart.alt,
    background: colours.background,
    width,
    height,
    padding: { left, top, right: WIDTH - left - width, bottom },
    autosize: 'none',
    config: { view: { stroke: null }, ...config },
    layer: [...layers, ...markLayers(marks.map(moved), colours), ...textLayers([...texts, ...written].map(moved))],
  };
}
