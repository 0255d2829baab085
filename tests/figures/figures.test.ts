import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/figures/figure.ts';
import { figuresFor, figuresOf, newestInShort, newestOf, periodsOf, reckonedUpTo } from '../../src/figures/figures.ts';
import type { Knowledge } from '../../src/knowledge/find.ts';
import { observation, release, series, smallKnowledge } from '../small-knowledge.ts';
import { made } from './made.ts';

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
  expect(written(newestOf(figures, '2026-11-26'))).toEqual(['2024 level', '2024 increase', '2023/2024 cumulative']);
  expect(newestOf([], '2026-11-26')).toEqual([]);
});

describe('figures that releases share', () => {
  const releases = [release('one', { read: 'beginning' }), release('two'), release('paper', { publisher: 'Paper' })];
  const shown = (observations: Parameters<typeof series>[1], comparisons: Knowledge['comparisons'] = []) => {
    const shared = series('road.cars', observations, { unit: 'persons' });
    return figuresOf(shared, smallKnowledge({ series: [shared], releases, comparisons }));
  };
  const cited = ({ citations }: Figure) => citations.map(({ release: id }) => id);

  test('what is said alike is one figure, cited by all, the release read in full first', () => {
    const [only, ...others] = shown([observation(), observation({ source: 'two' })]);
    expect(others).toEqual([]);
    expect(only && cited(only)).toEqual(['two', 'one']);
  });

  test('what a newspaper repeats or rounds is left to the count itself; alone, it stands', () => {
    const paper = observation({ source: 'paper', secondhand: true });
    expect(shown([observation({ source: 'two' }), paper]).map(cited)).toEqual([['two']]);
    const [count, rounded] = [observation({ source: 'two', value: 1012 }), { ...paper, value: 1000 }];
    const observations = [count.id, rounded.id];
    const rounding = {
      series: 'road.cars',
      period: '2024',
      measure: 'level',
      verdict: 'rounding',
      observations,
    } as const;
    expect(shown([count, rounded], [rounding]).map(cited)).toEqual([['two']]);
    expect(shown([rounded]).map(cited)).toEqual([['paper']]);
  });

  test('a figure that was put right stays in sight, but answers nothing', () => {
    const figures = shown([observation({ value: 5 }), observation({ source: 'two', value: 6, correction: true })]);
    expect(figures.map(({ value, superseded }) => [value, superseded])).toEqual([
      [6, undefined],
      [5, true],
    ]);
    expect(figuresFor('2024', figures).map(({ value }) => value)).toEqual([6]);
  });

  test('a year in which only growth is known brings its last count', () => {
    const year = [
      observation({ measure: 'increase' }),
      observation({ period: '2024-05' }),
      observation({ period: '2024-11' }),
    ];
    expect(written(figuresFor('2024', shown(year)))).toEqual(['2024-11 level', '2024 increase']);
  });

  test('what is only proposed for a time that has not begun is not the newest there is, where anything else is known', () => {
    const next = shown([observation(), observation({ period: '2025', status: 'proposed', value: 2 })]);
    expect(written(newestOf(next, '2024-11-26'))).toEqual(['2024 level']);
    expect(written(newestOf(next, '2025-01-01'))).toEqual(['2025 level']);
    expect(written(newestOf(next.slice(1), '2024-11-26'))).toEqual(['2025 level']);
  });

  test('where only a newspaper has the newest, the newest count by another comes with it', () => {
    const figures = shown([
      observation(),
      observation({ period: '2025', source: 'paper', secondhand: true, value: 2 }),
    ]);
    expect(written(newestOf(figures, '2026-11-26'))).toEqual(['2024 level', '2025 level']);
    expect(newestInShort(figures, '2026-11-26').map(({ value }) => value)).toEqual([1, 2]);
  });
});

test('what is only proposed for a time that has not begun is reckoned with only up to a time that is asked for', () => {
  const proposed = made({ period: '2027', status: 'proposed', value: 120 });
  const all = [made({ period: '2026', status: 'adopted' }), proposed];
  expect(reckonedUpTo(all, undefined, '2026-11-27')).toEqual(all.slice(0, 1));
  expect(reckonedUpTo(all, '2027', '2026-11-27')).toEqual(all);
  expect(reckonedUpTo(all, undefined, '2027-02-01')).toEqual(all);
});
