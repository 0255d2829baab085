import { type Box, boxOf, type Text } from './layers.ts';

export interface Segment {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
}

/** What labels must keep clear of. */
export interface Taken {
  readonly bounds: Box;
  readonly boxes: readonly Box[];
  readonly segments: readonly Segment[];
}

/** A label at a point, which it stands beside. */
export interface Wanted {
  readonly text: Omit<Text, 'x' | 'y' | 'align'>;
  readonly x: number;
  readonly y: number;
  /** Is placed over a line rather than left out. */
  readonly isNeeded?: boolean;
}

/** From the middle of a mark to that of a text beside it, in pixels, nearest first. */
const DISTANCES = [18, 26, 36];
export const BESIDE = 12;

export const isOver = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const isWithin = (one: Box, bounds: Box): boolean =>
  one.left >= bounds.left && one.right <= bounds.right && one.top >= bounds.top && one.bottom <= bounds.bottom;

/** Whether a straight line meets a box: its stretch inside each pair of edges is cut out in turn (Liang and Barsky). */
export function meets({ x, y, x2, y2 }: Segment, { left, top, right, bottom }: Box): boolean {
  let [from, to] = [0, 1];
  for (const [start, delta, low, high] of [
    [x, x2 - x, left, right],
    [y, y2 - y, top, bottom],
  ] as const) {
    if (delta === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const [one, other] = [(low - start) / delta, (high - start) / delta];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  return from <= to;
}

function ways({ text, x, y }: Wanted): readonly Text[] {
  const over = DISTANCES.flatMap((distance) =>
    [-distance, distance].flatMap((dy) =>
      (['center', 'right', 'left'] as const).map(
        (align): Text => ({ ...text, x: align === 'right' ? x + 4 : align === 'left' ? x - 4 : x, y: y + dy, align }),
      ),
    ),
  );
  return [
    ...over.slice(0, 6),
    { ...text, x: x + BESIDE, y, align: 'left' },
    { ...text, x: x - BESIDE, y, align: 'right' },
    ...over.slice(6),
  ];
}

export interface Placed {
  readonly texts: readonly Text[];
  /** All that is needed stands where nothing is in its way. */
  readonly isClear: boolean;
}

/** Labels beside their points, the first first, where nothing is in the way; those that have no room are left out. */
export function placed(wanted: readonly Wanted[], { bounds, boxes, segments }: Taken): Placed {
  const texts: Text[] = [];
  let isClear = true;
  for (const one of wanted) {
    const free = (text: Text): boolean => {
      const box = boxOf(text);
      return isWithin(box, bounds) && ![...boxes, ...texts.map(boxOf)].some((other) => isOver(box, other));
    };
    const possible = ways(one).filter(free);
    const clear = possible.find((text) => !segments.some((segment) => meets(segment, boxOf(text))));
    const text = clear ?? (one.isNeeded ? possible[0] : undefined);
    if (text) texts.push(text);
    if (one.isNeeded && !clear) isClear = false;
  }
  return { texts, isClear };
}
