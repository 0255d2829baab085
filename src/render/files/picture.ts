import type { Chart } from '../../answer/chart.ts';
import { Drawing } from '../chart/draw.ts';
import type { Look } from '../chart/job.ts';

/** Why the last picture that failed did; told by whoever asked for it. */
let why = '';
/** One for the program, so that what is drawn is kept for all, and the thread starts with the first picture. */
const drawing = new Drawing({
  tell: (line) => {
    why = line;
  },
});

/** @throws where it cannot be drawn, or takes too long: the answer is whole without it. */
export async function drawn(chart: Chart, look: Look): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await drawing.draw(chart, look);
  if (!bytes) throw new Error(why);
  return bytes;
}
