import type { TopLevelSpec } from 'vega-lite';
import { groupBy } from '../../knowledge/group-by.ts';
import { FAMILIES, type Weight, widthOf } from './font.ts';
import type { Form } from './forms.ts';
import type { Colours } from './theme.ts';

export type LayeredSpec = Extract<TopLevelSpec, { layer: unknown }>;
export type Layer = LayeredSpec['layer'][number];

/** A box in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One line of text; `x` is where it is aligned to, `y` its middle. */
export interface Text {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly weight?: Weight;
  readonly align?: 'left' | 'center' | 'right';
}

/** Of the size of the letters: from the top of an Å to below a g. */
const LETTER_HEIGHT = 1.16;
export const lineHeight = (size: number): number => Math.round(size * 1.3);

export function boxOf({ text, x, y, size, weight = 400, align = 'left' }: Text): Box {
  const width = widthOf(text, size, weight);
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  const half = (size * LETTER_HEIGHT) / 2;
  return { left, top: y - half, right: left + width, bottom: y + half };
}

const PIXELS = {
  x: { field: 'x', type: 'quantitative', scale: null },
  y: { field: 'y', type: 'quantitative', scale: null },
} as const;

/** Texts where they have been laid, a layer for each way of writing. */
export function textLayers(texts: readonly Text[]): readonly Layer[] {
  const ways = groupBy(texts, ({ size, colour, weight, align }) => JSON.stringify([size, colour, weight, align]));
  return [...ways.values()].map((all): Layer => {
    const { size, colour, weight = 400, align = 'left' } = all[0] as Text;
    return {
      data: { values: all.map(({ text, x, y }) => ({ text, x, y })) },
      mark: {
        type: 'text',
        font: FAMILIES,
        fontSize: size,
        fontWeight: weight,
        align,
        baseline: 'middle',
        color: colour,
        aria: false,
      },
      encoding: { ...PIXELS, text: { field: 'text', type: 'nominal' } },
    };
  });
}

/** A mark of a value; `label` is what it says to whoever cannot see it. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly form: Form;
  readonly colour: string;
  readonly label?: string;
}

/** As wide as a mark and its ring are, in pixels. */
export const MARK = 10;
const RING = 17;
const LINE_OF_MARK = 2;

export const radiusOf = ({ isRinged }: Form): number => (isRinged ? RING : MARK) / 2 + 1;

export function markLayers(marks: readonly Mark[], { background }: Colours): readonly Layer[] {
  const rings = marks.filter(({ form }) => form.isRinged);
  const layer = (of: readonly Mark[], size: number, isRing: boolean): Layer => ({
    data: {
      values: of.map(({ x, y, form, colour, label }) => ({
        x,
        y,
        colour,
        shape: isRing ? 'circle' : form.shape,
        fill: isRing ? 'transparent' : form.isHollow ? background : colour,
        label: label ?? '',
      })),
    },
    mark: {
      type: 'point',
      size: size ** 2,
      opacity: 1,
      strokeWidth: isRing ? LINE_OF_MARK - 0.6 : LINE_OF_MARK,
      aria: !isRing && of.some(({ label }) => label !== undefined),
    },
    encoding: {
      ...PIXELS,
      shape: { field: 'shape', type: 'nominal', scale: null },
      fill: { field: 'fill', type: 'nominal', scale: null },
      stroke: { field: 'colour', type: 'nominal', scale: null },
      description: { field: 'label', type: 'nominal' },
    },
  });
  return [
    ...(rings.length > 0 ? [layer(rings, RING, true)] : []),
    ...(marks.length > 0 ? [layer(marks, MARK, false)] : []),
  ];
}

/** A straight line in pixels. */
export interface Stroke {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly colour: string;
  readonly width: number;
  readonly isDashed?: boolean;
}

const DASH = [6, 5];

export function strokeLayers(strokes: readonly Stroke[]): readonly Layer[] {
  return [false, true].flatMap((isDashed): readonly Layer[] => {
    const all = strokes.filter((one) => (one.isDashed ?? false) === isDashed);
    if (all.length === 0) return [];
    return [
      {
        data: { values: all.map(({ x, y, x2, y2, colour, width }) => ({ x, y, x2, y2, colour, width })) },
        mark: {
          type: 'rule',
          strokeCap: isDashed ? 'butt' : 'round',
          aria: false,
          ...(isDashed && { strokeDash: DASH }),
        },
        encoding: {
          ...PIXELS,
          x2: { field: 'x2' },
          y2: { field: 'y2' },
          stroke: { field: 'colour', type: 'nominal', scale: null },
          strokeWidth: { field: 'width', type: 'quantitative', scale: null },
        },
      },
    ];
  });
}
