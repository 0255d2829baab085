// As `bare.mjs`, but as an answer has its pictures drawn: from charts, in a thread beside. Then answers without charts, first
// with nothing to draw and then while charts are drawn all the time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import type { Chart } from '../../src/answer/chart.ts';
import { compose } from '../../src/answer/compose/compose.ts';
import { answerToText, type House } from '../../src/answer-to.ts';
import { loadCommands } from '../../src/commands.ts';
import { readKnowledge } from '../../src/compile/read.ts';
import { Drawing } from '../../src/render/chart/draw.ts';
import { renderDiscord } from '../../src/render/discord/message.ts';

const ANSWERS = 400;
const ASKED = ['/budget 2024', '/scheme alis-grant', '/rule topic:alis-grant', '/help'];

const { charts } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as { readonly charts: readonly Chart[] };
const told: string[] = [];
const begun = performance.now();
const drawing = new Drawing({ tell: (line) => told.push(line), mostMs: 60_000 });
const draw = (chart: Chart) => drawing.draw(chart, { theme: 'light', as: 'png' });

const times: number[] = [];
let since = begun;
for (const chart of charts) {
  await draw(chart);
  times.push(performance.now() - since);
  since = performance.now();
}

const root = process.cwd();
const knowledge = await readKnowledge();
const commands = await loadCommands(knowledge, join(root, 'dist/commands.js'));
const house: House = { knowledge, commands };

/** Times of answers one after the other, in ms, with a turn for whatever else waits between two. */
async function answerTimes(): Promise<readonly number[]> {
  const all: number[] = [];
  for (let at = 0; at < ANSWERS; at += 1) {
    const line = ASKED[at % ASKED.length] ?? '';
    const before = performance.now();
    const worded = compose(answerToText(line, { locale: 'nb', today: '2026-11-25' }, house), 'nb');
    renderDiscord(worded, { commands, isPrivate: true });
    all.push(performance.now() - before);
    await turn();
  }
  return all;
}

await answerTimes();
const alone = await answerTimes();
let isOver = false;
let drawn = 0;
const drawers = (async () => {
  for (; !isOver; drawn += 1) await draw({ ...(charts[drawn % charts.length] as Chart), title: `Bilde ${drawn}` });
})();
const meanwhile = await answerTimes();
isOver = true;
await drawers;
await drawing.close();
if (told.length > 0) throw new Error(told.join('\n'));
console.log(JSON.stringify({ times, alone, meanwhile, drawn }));
