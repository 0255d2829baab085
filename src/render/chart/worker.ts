// Draws charts in a thread of its own: the one place where the library of charts and the one of pictures are loaded.
import { parentPort } from 'node:worker_threads';
import { withHeldWidths } from './held-widths.ts';
import type { Drawn, Job } from './job.ts';
import { pngOf } from './png.ts';
import { specOf } from './spec.ts';
import { svgOf } from './svg.ts';

async function draw({ chart, theme, as }: Job): Promise<Drawn> {
  try {
    const svg = await svgOf(specOf(chart, theme));
    return { bytes: as === 'svg' ? new TextEncoder().encode(withHeldWidths(svg)) : pngOf(svg) };
  } catch (error) {
    return { error };
  }
}

parentPort?.on('message', async (job: Job) => {
  const drawn = await draw(job);
  parentPort?.postMessage(drawn, 'bytes' in drawn ? [drawn.bytes.buffer] : []);
});
