import type { ChartBar, ChartBars } from '../../answer/chart.ts';
import { widthOf } from './font.ts';
import { EDGE, SIZES, WIDTH } from './frame.ts';
import { lineHeight, type Text } from './layers.ts';
import { type Colours, colourAt } from './theme.ts';
import { wrapped } from './wrap.ts';

/** The height of a bar's row, in pixels. */
export const ROW = 28;
export const GAP = 8;
const BETWEEN_GROUPS = 12;
/** From edge to edge, in pixels. */
export const INSIDE = WIDTH - 2 * EDGE;
/** A name beside its bar takes at most so much, and leaves so much to the longest; else all stand over theirs. */
const WIDEST_NAME = 0.38 * INSIDE;
const LEAST_ROOM = 120;

/** One bar in its row: `y` of its middle in pixels from where the bars begin. */
export interface Row {
  readonly bar: ChartBar;
  /** What the bar is of, with the name of its group. */
  readonly name: string;
  readonly y: number;
  readonly colour: string;
}

export interface BarRows {
  readonly rows: readonly Row[];
  readonly texts: readonly Text[];
  readonly height: number;
  /** What the names beside the bars take, in pixels. */
  readonly left: number;
}

/** Where each group is one bar without a name, the names of the groups are those of the bars. */
function named(groups: readonly ChartBars[]): readonly ChartBars[] {
  if (!groups.every(({ bars }) => bars.length === 1 && bars[0].name === '')) return groups;
  return groups.map((one) => ({ ...one, name: '', bars: [{ ...one.bars[0], name: one.name }] }));
}

/** The groups under each other: a name, its bars, what they come to. `taken` is what values beyond the bars take, in pixels. */
export function barRows(given: readonly ChartBars[], taken: number, colours: Colours): BarRows {
  const groups = named(given);
  const names = groups.flatMap(({ bars }) => bars.map(({ name }) => widthOf(name, SIZES.axis)));
  const widest = Math.max(...names);
  const isBeside = widest <= Math.min(WIDEST_NAME, INSIDE - taken - LEAST_ROOM);
  const rows: Row[] = [];
  const texts: Text[] = [];
  let y = 0;
  const write = (text: string, size: number, colour: string, weight: 400 | 600 = 400): void => {
    if (text === '') return;
    for (const line of wrapped(text, INSIDE, size, weight)) {
      texts.push({ text: line, x: 0, y: y + lineHeight(size) / 2, size, colour, weight });
      y += lineHeight(size);
    }
  };
  for (const [place, { name, bars, difference = '' }] of groups.entries()) {
    if (place > 0 && name !== '') y += BETWEEN_GROUPS;
    write(name, SIZES.label, colours.ink, 600);
    for (const [at, bar] of bars.entries()) {
      if (!isBeside) write(bar.name, SIZES.axis, colours.ink);
      else if (bar.name !== '')
        texts.push({ text: bar.name, x: 0, y: y + ROW / 2, size: SIZES.axis, colour: colours.ink });
      const called = [name, bar.name].filter((part) => part !== '').join(', ');
      rows.push({ bar, name: called, y: y + ROW / 2, colour: colourAt(colours, at) });
      y += ROW;
    }
    write(difference, SIZES.axis, colours.muted);
  }
  return { rows, texts, height: y, left: isBeside && widest > 0 ? widest + GAP : 0 };
}
