import type { ChartLine } from '../../answer/chart.ts';
import { widthOf } from './font.ts';
import { SIZES } from './frame.ts';
import { lineHeight, type Stroke, type Text } from './layers.ts';
import { type Colours, colourAt } from './theme.ts';
import { wrapped } from './wrap.ts';

const WIDEST = 150;
const GAP = 14;
const BETWEEN = 6;

interface End {
  readonly x: number;
  readonly y: number;
}

/** The names of lines at their ends, with the last value. */
export interface LineEnds {
  /** What they take to the right of the drawing, in pixels; 0 where a single line needs no name. */
  readonly width: number;
  /** What they take from top to bottom, in pixels. */
  readonly height: number;
  /** The names, each as near to the last point of its line as the others let it, and a thin line between the two. */
  readonly laid: (
    ends: readonly (End | undefined)[],
    width: number,
    height: number,
  ) => { readonly texts: readonly Text[]; readonly leaders: readonly Omit<Stroke, 'width'>[] };
}

/** Middles as near to those wanted as their heights allow, each under the one before and all between 0 and `height`. */
function apart(wanted: readonly number[], heights: readonly number[], height: number): readonly number[] {
  const half = (at: number): number => (heights[at] ?? 0) / 2;
  const between = (at: number): number => half(at - 1) + half(at) + BETWEEN;
  const middles = [...wanted];
  for (let at = 0; at < middles.length; at += 1) {
    const least = at === 0 ? half(0) : (middles[at - 1] ?? 0) + between(at);
    middles[at] = Math.max(middles[at] ?? 0, least);
  }
  for (let at = middles.length - 1; at >= 0; at -= 1) {
    const most = at === middles.length - 1 ? height - half(at) : (middles[at + 1] ?? 0) - between(at + 1);
    middles[at] = Math.min(middles[at] ?? 0, most);
  }
  return middles;
}

export function lineEnds(lines: readonly ChartLine[], colours: Colours): LineEnds {
  if (lines.length === 1) return { width: 0, height: 0, laid: () => ({ texts: [], leaders: [] }) };
  const size = SIZES.axis;
  const written = lines.map(({ name, points }) => [
    ...wrapped(name, WIDEST, size, 600).map((text) => ({ text, weight: 600 as const })),
    { text: points.at(-1)?.said ?? '', weight: 400 as const },
  ]);
  const widest = Math.max(...written.flat().map(({ text, weight }) => widthOf(text, size, weight)));
  const heightOf = (at: number): number => (written[at]?.length ?? 0) * lineHeight(size);
  return {
    width: GAP + widest,
    height: lines.reduce((sum, _, at) => sum + heightOf(at) + (at > 0 ? BETWEEN : 0), 0),
    laid: (ends, width, height) => {
      const inOrder = ends.map((end, at) => ({ at, x: end?.x ?? width, y: end?.y ?? 0 })).sort((a, b) => a.y - b.y);
      const heights = inOrder.map(({ at }) => heightOf(at));
      const middles = apart(
        inOrder.map(({ y }) => y),
        heights,
        height,
      );
      const texts = inOrder.flatMap(({ at }, place) =>
        (written[at] ?? []).map(
          ({ text, weight }, row): Text => ({
            text,
            weight,
            size,
            x: width + GAP,
            y: (middles[place] ?? 0) - (heights[place] ?? 0) / 2 + (row + 0.5) * lineHeight(size),
            colour: colourAt(colours, at),
          }),
        ),
      );
      const leaders = inOrder.map(({ at, x, y }, place) => ({
        x,
        y,
        x2: width + GAP - 4,
        y2: middles[place] ?? y,
        colour: colourAt(colours, at),
      }));
      return { texts, leaders };
    },
  };
}
