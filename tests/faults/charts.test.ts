import { setImmediate as turn } from 'node:timers/promises';
import type { Chart } from '../../src/answer/chart.ts';
import { Drawing } from '../../src/render/chart/draw.ts';
import { CHARTS } from '../render/chart/charts.ts';
import { fault } from './fault.ts';

const KIND = 'Charts';
const MANY = 1000;
/** By then all is loaded, and the pictures that are kept take all the room that they may. */
const WARM = 400;
const MOST_GROWTH_MB = 48;
const LOOK = { theme: 'light', as: 'png' } as const;

const all = Object.values(CHARTS);
/** As many different charts as are asked for. */
const chartAt = (at: number): Chart => ({ ...(all[at % all.length] as Chart), title: `Bilde nummer ${at}` });
const memoryMb = (): number => process.memoryUsage.rss() / 2 ** 20;

fault(KIND, `${MANY} charts in a row: all are drawn, and the memory stays flat`, MANY, async () => {
  const told: string[] = [];
  const drawing = new Drawing({ tell: (line) => told.push(line), mostMs: 60_000 });
  let before = 0;
  for (let at = 0; at < MANY; at += 1) {
    await drawing.draw(chartAt(at), LOOK);
    if (at === WARM) before = memoryMb();
  }
  const growth = memoryMb() - before;
  await drawing.close();
  return [...told, ...(growth > MOST_GROWTH_MB ? [`memory grew by ${Math.round(growth)} MB`] : [])];
});

fault(KIND, '100 charts at once: some are drawn, each of the others is told of in a line', 100, async () => {
  const told: string[] = [];
  const drawing = new Drawing({ tell: (line) => told.push(line), mostMs: 60_000 });
  const drawn = await Promise.all(Array.from({ length: 100 }, (_, at) => drawing.draw(chartAt(at), LOOK)));
  const left = drawn.filter((bytes) => bytes === undefined).length;
  await drawing.close();
  return [
    ...(left === told.length ? [] : [`${left} were not drawn, and ${told.length} told of`]),
    ...(left > 0 && left < 100 ? [] : [`${left} were not drawn`]),
  ];
});

fault(KIND, 'the thread that draws is ended under a chart: the next is drawn by a new one', 5, async () => {
  const lost: string[] = [];
  const told: string[] = [];
  const drawing = new Drawing({ tell: (line) => told.push(line), mostMs: 60_000 });
  for (let at = 0; at < 5; at += 1) {
    const broken = drawing.draw(chartAt(at), LOOK);
    await turn();
    await drawing.close();
    if ((await broken) !== undefined || told.length !== at + 1)
      lost.push(`${told.length} told of after ${at + 1} ends`);
    if ((await drawing.draw(chartAt(at), LOOK)) === undefined) lost.push(`chart ${at} was not drawn anew`);
    told.length = at + 1;
  }
  await drawing.close();
  return lost;
});
