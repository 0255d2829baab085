import { Resvg } from '@resvg/resvg-js';
import { Parser } from 'htmlparser2';
import { FAMILY, FONT_FILES } from '../../../src/render/chart/font.ts';
import type { Box } from '../../../src/render/chart/layers.ts';
import type { Segment } from '../../../src/render/chart/place-labels.ts';

/** A piece of a picture as it stands in its SVG, moved to where it is drawn. */
export interface Piece {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

const move = (transform = ''): readonly [number, number] => {
  const [, x = '0', y = '0'] = /translate\(([-\d.e]+)(?:,\s*([-\d.e]+))?\)/.exec(transform) ?? [];
  return [Number(x), Number(y)];
};

/** Reads an SVG: its size, and all that is drawn in it. Vega moves groups and does nothing else to them. */
export function pictureOf(svg: string): Picture {
  const pieces: Piece[] = [];
  const open: { tag: string; attributes: Record<string, string>; text: string; x: number; y: number }[] = [];
  let size = { width: 0, height: 0 };
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (tag === 'svg') size = { width: Number(attributes.width), height: Number(attributes.height) };
        const above = open.at(-1);
        const [x, y] = move(attributes.transform);
        open.push({ tag, attributes, text: '', x: (above?.x ?? 0) + x, y: (above?.y ?? 0) + y });
      },
      ontext: (text) => {
        const last = open.at(-1);
        if (last) last.text += text;
      },
      onclosetag: () => {
        const one = open.pop();
        if (one && ['text', 'path', 'line', 'rect'].includes(one.tag)) pieces.push(one);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(svg);
  return { ...size, pieces };
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const inked = new Map<string, Box | undefined>();

/** Where the ink of a text is, as resvg draws it in the program's font: nothing of our own measures is in it. */
export function inkOf({ attributes, text, x, y }: Piece): Box | undefined {
  const { 'font-size': size = '', 'font-weight': weight = '400', 'text-anchor': anchor = 'start' } = attributes;
  const key = JSON.stringify([text, size, weight, anchor]);
  if (!inked.has(key)) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="200"><text x="1000" y="100" font-family="${FAMILY}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}">${escaped(text)}</text></svg>`;
    const font = {
      loadSystemFonts: false,
      fontFiles: FONT_FILES.filter((_, at) => at === (weight === '600' ? 1 : 0)),
      defaultFontFamily: FAMILY,
    };
    const box = new Resvg(svg, { font }).innerBBox();
    inked.set(
      key,
      box && {
        left: box.x - 1000,
        top: box.y - 100,
        right: box.x - 1000 + box.width,
        bottom: box.y - 100 + box.height,
      },
    );
  }
  const box = inked.get(key);
  return box && { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y };
}

export const textsOf = ({ pieces }: Picture): readonly Piece[] =>
  pieces.filter(({ tag, text }) => tag === 'text' && text.trim() !== '');

/** Lines between values and those across the drawing at a break; not those of the axes, nor the thin ones to a name. */
export const linesOf = ({ pieces }: Picture): readonly Segment[] =>
  pieces
    .filter(({ tag, attributes }) => tag === 'line' && Number(attributes['stroke-width']) > 1)
    .map(({ x, y, attributes: { x2 = '0', y2 = '0' } }) => ({ x, y, x2: x + Number(x2), y2: y + Number(y2) }));

/** The marks of values: small shapes, each drawn around its own place. */
export const marksOf = ({ pieces }: Picture): readonly Piece[] =>
  pieces.filter(
    ({ tag, attributes }) => tag === 'path' && attributes.transform !== undefined && attributes.d !== 'M0,0h0v0h0Z',
  );

/** Where the ink of a mark is: its path's corners; of Vega's arcs the radius comes first. */
export function boxOfMark({ attributes, x, y }: Piece): Box {
  const path = attributes.d ?? '';
  const arc = /A(-?[\d.]+)/.exec(path);
  const numbers = [...path.matchAll(/[ML]?(-?[\d.]+),(-?[\d.]+)/g)].flatMap(([, one, other]) => [
    Number(one),
    Number(other),
  ]);
  const half = arc ? Number(arc[1]) : Math.max(...numbers.map(Math.abs));
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}
