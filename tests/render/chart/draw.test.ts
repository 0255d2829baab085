import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Chart } from '../../../src/answer/chart.ts';
import { Drawing, type DrawingOptions } from '../../../src/render/chart/draw.ts';
import { DrawingThread } from '../../../src/render/chart/drawing-thread.ts';
import { CHARTS } from './charts.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47];
const [CHART] = Object.values(CHARTS) as [Chart];
const BROKEN = { kind: 'lines', locale: 'nb', lines: [] } as unknown as Chart;
const titled = (title: string): Chart => ({ ...CHART, title });

let told: string[];
let open: Drawing[];
beforeEach(() => {
  told = [];
  open = [];
});
afterEach(() => Promise.all(open.map((one) => one.close())));

function drawing(options: Partial<DrawingOptions> = {}): Drawing {
  const one = new Drawing({ tell: (line) => told.push(line), mostMs: 60_000, ...options });
  open.push(one);
  return one;
}

test('a chart is drawn as a PNG and as an SVG, beside the main thread', async () => {
  const one = drawing();
  const png = await one.draw(CHART, { theme: 'light', as: 'png' });
  expect([...(png?.slice(0, 4) ?? [])]).toEqual(PNG);
  const svg = new TextDecoder().decode(await one.draw(CHART, { theme: 'dark', as: 'svg' }));
  expect(svg).toMatch(/^<svg/);
  expect(svg).toContain('ny telling');
  expect(told).toEqual([]);
});

test('the same chart is drawn once, for those who ask meanwhile and for those who ask later', async () => {
  const one = drawing({ mostWaiting: 0 });
  const look = { theme: 'light', as: 'png' } as const;
  const [first, second] = await Promise.all([one.draw(CHART, look), one.draw(structuredClone(CHART), look)]);
  expect(first).toBeInstanceOf(Uint8Array);
  expect(second).toBe(first);
  expect(await one.draw(CHART, look)).toBe(first);
  expect(await one.draw(CHART, { ...look, theme: 'dark' })).not.toBe(first);
});

test('the same chart is the same bytes whoever draws it', async () => {
  const look = { theme: 'dark', as: 'png' } as const;
  const [first, second] = await Promise.all([drawing().draw(CHART, look), drawing().draw(CHART, look)]);
  expect(Buffer.from(first as Uint8Array).equals(second as Uint8Array)).toBe(true);
});

test('one that cannot be drawn is told of, and the next one is drawn', async () => {
  const one = drawing();
  expect(await one.draw(BROKEN, { theme: 'light', as: 'png' })).toBeUndefined();
  expect(told).toEqual([expect.stringMatching(/^A chart was not drawn: [^\n]+\.$/)]);
  expect(await one.draw(CHART, { theme: 'light', as: 'png' })).toBeInstanceOf(Uint8Array);
});

test('as many wait as may, and those that come after go without', async () => {
  const one = drawing({ mostWaiting: 2 });
  const asked = ['a', 'b', 'c', 'd', 'e'].map((title) => one.draw(titled(title), { theme: 'light', as: 'svg' }));
  const drawn = await Promise.all(asked);
  expect(drawn.map((bytes) => bytes !== undefined)).toEqual([true, true, true, false, false]);
  expect(told).toEqual(Array(2).fill('A chart was not drawn: too many are waiting.'));
  expect(await one.draw(titled('d'), { theme: 'light', as: 'svg' })).toBeInstanceOf(Uint8Array);
});

test('one that takes too long goes without, and a new thread draws the next', async () => {
  const thread = new DrawingThread();
  const job = { chart: CHART, theme: 'light', as: 'png' } as const;
  await expect(thread.draw(job, 1)).rejects.toThrow('not drawn within 1 ms');
  expect((await thread.draw(job, 60_000)).slice(0, 4)).toEqual(Uint8Array.from(PNG));
  await thread.close();
});

test('one that has waited for as long as it may is let go', async () => {
  expect(await drawing({ mostMs: 0 }).draw(CHART, { theme: 'light', as: 'png' })).toBeUndefined();
  expect(told).toEqual(['A chart was not drawn: those before it took too long.']);
});

test('a thread that ends while it draws is told of, and the next chart has a new one', async () => {
  const one = drawing();
  const asked = one.draw(CHART, { theme: 'light', as: 'png' });
  await turn();
  await one.close();
  expect(await asked).toBeUndefined();
  expect(told).toEqual(['A chart was not drawn: the thread that draws ended.']);
  expect(await one.draw(CHART, { theme: 'light', as: 'png' })).toBeInstanceOf(Uint8Array);
});
