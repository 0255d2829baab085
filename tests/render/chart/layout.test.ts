import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../src/answer/chart.ts';
import { LOCALES } from '../../../src/language/locale.ts';
import { isOver, meets } from '../../../src/render/chart/place-labels.ts';
import { specOf } from '../../../src/render/chart/spec.ts';
import { svgOf } from '../../../src/render/chart/svg.ts';
import { CHARTS } from './charts.ts';
import { boxOfMark, inkOf, linesOf, marksOf, pictureOf, textsOf } from './drawn.ts';
import { DRAWN, realCharts } from './real-charts.ts';

/** What is wrong with how a chart is laid: nothing is clipped, and no text lies on another, on a mark or on a line. */
function faultsIn(svg: string): readonly string[] {
  const picture = pictureOf(svg);
  const inks = textsOf(picture).flatMap((one) => {
    const box = inkOf(one);
    return box ? [{ text: one.text, box }] : [];
  });
  const marks = marksOf(picture).map(boxOfMark);
  const lines = linesOf(picture);
  return inks.flatMap(({ text, box }, at) => [
    ...(box.left < 0 || box.top < 0 || box.right > picture.width || box.bottom > picture.height
      ? [`“${text}” is clipped`]
      : []),
    ...inks.slice(at + 1).flatMap((other) => (isOver(box, other.box) ? [`“${text}” lies on “${other.text}”`] : [])),
    ...(marks.some((mark) => isOver(box, mark)) ? [`“${text}” lies on a mark`] : []),
    ...(lines.some((line) => meets(line, box)) ? [`“${text}” lies on a line`] : []),
  ]);
}

const drawn = (chart: Chart): Promise<string> => svgOf(specOf(chart, 'light'));

test('what is clipped or lies on something else is seen', async () => {
  const svg = await drawn(CHARTS['bars of two years with all forms'] as Chart);
  expect(faultsIn(svg.replace('width="550"', 'width="300"'))).toContain('“609,8 mill. kr” is clipped');
  expect(faultsIn(svg.replace('>Nasjonalt ALIS<', `>${'Nasjonalt ALIS '.repeat(5)}<`))).toEqual([
    expect.stringMatching(/is clipped$/),
  ]);
  const onMark = svg.replace('>2023</text>', `>${'2023'.repeat(14)}</text>`);
  expect(faultsIn(onMark).join()).toMatch(/lies on a mark/);
  expect(faultsIn(onMark).join()).toMatch(/lies on “480,3 mill. kr”/);
});

test.each(Object.entries(CHARTS))('%s: nothing is clipped and nothing lies on anything else', async (_, chart) => {
  expect(faultsIn(await drawn(chart))).toEqual([]);
});

/** Of every so many-th question: pairs are many and alike, and in the other languages only the words differ. */
const NTH = { trend: { nb: 1, nn: 5, en: 4 }, compare: { nb: 4, nn: 15, en: 11 }, timeline: { nb: 1, nn: 4, en: 3 } };

describe.each(DRAWN)('every picture of /%s', (command) => {
  test.each(LOCALES)('%s: nothing is clipped and nothing lies on anything else', async (locale) => {
    const charts = realCharts(command, locale, NTH[command][locale]);
    expect(charts.length).toBeGreaterThan(5);
    const faults: string[] = [];
    for (const chart of charts) for (const one of faultsIn(await drawn(chart))) faults.push(`${chart.title}: ${one}`);
    expect(faults).toEqual([]);
  });
});
