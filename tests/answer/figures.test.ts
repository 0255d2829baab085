import { describe, expect, test } from 'vitest';
import { figuresFor, figuresOf, newestOf, periodsOf } from '../../src/answer/figures.ts';
import { observation, series, smallKnowledge } from '../small-knowledge.ts';

const one = series('road.money', [
  observation({ period: '2023-01/2023-10' }),
  observation({ period: '2023/2024', measure: 'cumulative' }),
  observation({ period: '2024', measure: 'increase' }),
  observation({ period: '2024' }),
  observation({ period: '2023' }),
  observation({ period: '2023-10' }),
]);
const knowledge = smallKnowledge({
  series: [one],
  derived: [
    {
      id: 'road.money:2022:level',
      series: 'road.money',
      period: '2022',
      measure: 'level',
      value: 5,
      status: 'proposed',
      formula: '6 − 1',
      from: ['2024:level:one', '2024:increase:one'],
    },
  ],
});
const figures = figuresOf(one, knowledge);
const written = (some: typeof figures) => some.map(({ period, measure }) => `${period} ${measure}`);

test('figures come oldest first, a short stretch before a long one, a level before an increase', () => {
  expect(written(figures)).toEqual([
    '2022 level',
    '2023-10 level',
    '2023-01/2023-10 level',
    '2023 level',
    '2024 level',
    '2024 increase',
    '2023/2024 cumulative',
  ]);
  expect(periodsOf(figures)).toEqual(['2022', '2023-10', '2023-01/2023-10', '2023', '2024', '2023/2024']);
});

test('a derived figure carries its formula and the citations of all that it follows from', () => {
  expect(figures[0]).toMatchObject({ value: 5, printed: null, derived: { formula: '6 − 1' } });
  expect(figures[0]?.citations).toHaveLength(2);
});

describe('figures for a period', () => {
  test.each([
    ['2024', ['2024 level', '2024 increase']],
    ['2023', ['2023 level']],
    ['2023-10', ['2023-10 level']],
    ['2022/2023', ['2022 level', '2023-10 level', '2023-01/2023-10 level', '2023 level']],
    ['2023-03', ['2023-01/2023-10 level', '2023 level', '2023/2024 cumulative']],
    ['2024-12-31', ['2024 level', '2024 increase', '2023/2024 cumulative']],
    ['2025', []],
    ['2021', []],
    ['2025-01-01', []],
  ])('%s', (period, expected) => {
    expect(written(figuresFor(period, figures))).toEqual(expected);
  });
});

test('the newest are all that end on the last day', () => {
  expect(written(newestOf(figures))).toEqual(['2024 level', '2024 increase', '2023/2024 cumulative']);
  expect(newestOf([])).toEqual([]);
});
