import { expect, test } from 'vitest';
import { courseChart, seriesChart } from '../../../src/answer/compose/trend-chart.ts';
import { formatIn } from '../../../src/answer/format.ts';
import { figuresOf } from '../../../src/figures/figures.ts';
import { made } from '../../figures/made.ts';
import { theKnowledge } from '../../the-knowledge.ts';

const format = formatIn('nb');
const chartOf = (id: string) => seriesChart(figuresOf(theKnowledge.getSeries(id), theKnowledge), 'Tall', format);

test('what was adopted, paid and proposed are lines of their own, each under its name', () => {
  const chart = chartOf('budget-posts.post-2755-70');
  if (chart?.kind !== 'lines') throw new Error('no lines');
  expect(chart.lines.map(({ name }) => name)).toEqual(['Vedtatt', 'Utbetalt', 'Foreslått']);
  expect(chart.axis).toEqual({ label: 'millioner kroner', divisor: 1_000_000 });
  expect(chart.lines[0].points.at(-1)).toMatchObject({
    said: '7\u00a0939 mill. kr',
    when: '2026',
    standing: 'adopted',
  });
});

test('one line needs no name; second-hand and derived points say so', () => {
  const chart = chartOf('gp.list-length');
  if (chart?.kind !== 'lines') throw new Error('no lines');
  expect(chart.lines.map(({ name }) => name)).toEqual(['']);
  expect(chart.lines[0].points.some(({ isSecondhand }) => isSecondhand)).toBe(true);
});

test('another way of counting breaks the line, or stands beside it where it is mixed in', () => {
  const broken = chartOf('gp.doctor-fte');
  if (broken?.kind !== 'lines') throw new Error('no lines');
  expect(broken.lines[0].points.filter(({ breakBefore }) => breakBefore).map(({ when }) => when)).toEqual(['2021']);
  const mixed = chartOf('gp.count');
  if (mixed?.kind !== 'lines') throw new Error('no lines');
  expect(mixed.lines[1]).toMatchObject({ name: 'telt på en annen måte' });
  expect(mixed.lines[1]?.points.map(({ when }) => when)).toEqual(['august 2017', 'august 2022']);
});

test('what was only added is bars by year', () => {
  const chart = chartOf('gp.strengthening');
  expect(chart?.kind).toBe('bars');
});

test('two points are no picture, and what no calendar has is left out of one', () => {
  const courses = (periods: readonly string[]) => {
    const [first = made({}), ...rest] = periods.map((period) => made({ period }));
    return [{ measure: 'level' as const, status: 'observed' as const, points: [first, ...rest] as [typeof first] }];
  };
  expect(courseChart(courses(['2020', '2021']), 'Tall', format)).toBeUndefined();
  const chart = courseChart(courses(['2020', 'en gang', '2021']), 'Tall', format);
  expect(chart?.kind === 'lines' && chart.lines[0].points.map(({ when }) => when)).toEqual(['2020', '2021']);
});
