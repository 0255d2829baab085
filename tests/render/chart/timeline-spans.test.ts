import { expect, test } from 'vitest';
import type { ChartEvent, TimelineChart } from '../../../src/answer/chart.ts';
import { specOf } from '../../../src/render/chart/spec.ts';
import { svgOf } from '../../../src/render/chart/svg.ts';
import { COLOURS } from '../../../src/render/chart/theme.ts';
import { told } from './charts.ts';
import { pictureOf, textsOf } from './drawn.ts';

const THICK = '5';
const rule = (first: string, last: string | null, text: string): ChartEvent => ({
  kind: 'rule',
  first,
  last: first,
  when: first,
  text,
  held: { last, said: last === null ? [`fra ${first}`] : [`fra ${first}`, `til ${last}`] },
});

async function drawn(...[first, ...rest]: readonly [ChartEvent, ...ChartEvent[]]) {
  const chart = told({
    kind: 'timeline',
    locale: 'nb',
    title: 'T',
    source: 'K',
    events: [first, ...rest],
    today: '2024-07-01',
  });
  const { pieces } = pictureOf(await svgOf(specOf(chart as TimelineChart, 'light')));
  const lines = pieces
    .filter(({ tag, attributes: { stroke } }) => tag === 'line' && stroke === COLOURS.light.series[0])
    .map(({ x, y, attributes: { x2 = '0', y2 = '0', 'stroke-width': width } }) => {
      const [from, to] = [x, x + Number(x2)].toSorted((one, other) => one - other);
      return { from: from ?? 0, to: to ?? 0, y, slope: Number(x2) !== 0 && Number(y2) !== 0, width };
    });
  return { lines, bars: lines.filter(({ width }) => width === THICK), texts: textsOf({ width: 0, height: 0, pieces }) };
}

test('each rule has a bar from its first day to its last, on one axis', async () => {
  const { bars, texts } = await drawn(
    rule('2020-01-01', '2021-12-31', 'To år'),
    rule('2022-01-01', '2022-12-31', 'Ett år'),
    rule('2023-01-01', '2023-01-01', 'En dag'),
  );
  expect(bars).toHaveLength(3);
  const [two, one, day] = bars.map(({ from, to }) => to - from);
  expect(two).toBeCloseTo(2 * (one ?? 0), 0);
  expect(bars[0]?.to).toBeCloseTo(bars[1]?.from ?? 0, 0);
  expect(day).toBeGreaterThan(2);
  const years = ['2020', '2021', '2022', '2023', '2024'].map((year) => texts.find(({ text }) => text === year)?.x ?? 0);
  expect(years).toEqual(years.toSorted((a, b) => a - b));
  // A year is named in its middle.
  expect(years[2]).toBeCloseTo(((bars[1]?.from ?? 0) + (bars[1]?.to ?? 0)) / 2, 0);
  expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['fra 2020-01-01', 'til 2021-12-31']));
});

test('what has no end is drawn to the edge, with an arrow and not a bar across', async () => {
  const { lines, bars } = await drawn(rule('2020-01-01', null, 'Varer'), rule('2020-01-01', '2024-12-31', 'Varte'));
  const [open, closed] = bars;
  expect(open?.to).toBeCloseTo(closed?.to ?? 0, -1);
  const at = (y = 0) => lines.filter((one) => one.width !== THICK && Math.abs(one.y - y) < 8);
  expect(at(open?.y).filter(({ slope }) => slope)).toHaveLength(2);
  expect(at(closed?.y).filter(({ slope }) => slope)).toHaveLength(0);
  // Begun and ended each with a line across; of what has no end only begun.
  expect(at(open?.y).filter(({ slope, from, to }) => !slope && from === to)).toHaveLength(1);
  expect(at(closed?.y).filter(({ slope, from, to }) => !slope && from === to)).toHaveLength(2);
});

test('a rule to come has its bar behind today, and all of them room', async () => {
  const { bars } = await drawn(rule('2023-01-01', null, 'Nå'), rule('2026-01-01', null, 'Siden'));
  expect(bars[1]?.from).toBeGreaterThan(bars[0]?.from ?? 0);
  expect((bars[1]?.to ?? 0) - (bars[1]?.from ?? 0)).toBeGreaterThan(10);
});
