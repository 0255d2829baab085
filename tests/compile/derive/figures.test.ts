import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derivedFiguresOf } from '../../../src/compile/derive/figures.ts';
import { theKnowledge } from '../../the-knowledge.ts';
import { type Given, seriesOf } from './series.ts';

const derived = (...given: Given[]) => derivedFiguresOf([seriesOf(...given)]);
const brief = (...given: Given[]) =>
  derived(...given).map(({ period, measure, value, formula }) => ({ period, measure, value, formula }));

const level = { period: '2024', measure: 'level', value: 730_000_000 } as const;
const increase = { period: '2024', measure: 'increase', value: 250_000_000 } as const;

test('the level of the year before is the level less the increase', () => {
  expect(derived(level, increase)).toEqual([
    {
      id: 'gp.money:2023:level:derived:budget',
      series: 'gp.money',
      period: '2023',
      measure: 'level',
      value: 480_000_000,
      status: 'proposed',
      formula: '730\u00a0000\u00a0000 − 250\u00a0000\u00a0000',
      from: ['gp.money:2024:level:proposed:budget', 'gp.money:2024:increase:proposed:budget'],
    },
  ]);
});

test('the level of the year before follows from how many times it is', () => {
  expect(brief({ ...level, value: 20_000_000 }, { period: '2024', measure: 'factor', value: 2 })).toEqual([
    { period: '2023', measure: 'level', value: 10_000_000, formula: '20\u00a0000\u00a0000 / 2' },
  ]);
});

test('a factor that does not come out even says nothing exact', () => {
  expect(derived({ ...level, value: 100 }, { period: '2024', measure: 'factor', value: 3 })).toEqual([]);
  expect(derived({ ...level, value: 100 }, { period: '2024', measure: 'factor', value: 0 })).toEqual([]);
});

test.each([
  ['2024', '2023'],
  ['2023', '2024'],
])('of an increase over 2023 and 2024, what is not of %s is of %s', (known, other) => {
  expect(
    brief(
      { period: '2023/2024', measure: 'cumulative', value: 329_500_000 },
      { period: known, measure: 'increase', value: 129_500_000 },
    ),
  ).toMatchObject([{ period: other, measure: 'increase', value: 200_000_000 }]);
});

test('three years, or a year outside the two, leave it open', () => {
  const known = { period: '2024', measure: 'increase', value: 1 } as const;
  expect(derived({ period: '2022/2024', measure: 'cumulative', value: 3 }, known)).toEqual([]);
  expect(derived({ period: '2022/2023', measure: 'cumulative', value: 3 }, known)).toEqual([]);
});

test('nothing is derived across releases, statuses, years or parts of years, or from what is not exact', () => {
  expect(derived(level, { ...increase, source: 'news' })).toEqual([]);
  expect(derived(level, { ...increase, status: 'adopted' })).toEqual([]);
  expect(derived(level, { ...increase, period: '2023' })).toEqual([]);
  expect(derived({ ...level, period: '2024-10' }, { ...increase, period: '2024-10' })).toEqual([]);
  expect(derived(level, { ...increase, qualifier: 'about' })).toEqual([]);
  expect(derived({ ...level, secondhand: true }, increase)).toEqual([]);
});

test('where a release prints the figure, it is not derived', () => {
  expect(derived(level, increase, { ...level, period: '2023', value: 481_000_000, source: 'other' })).toEqual([]);
});

test('where two releases lead to different figures, none is given; where to the same, one', () => {
  const other = [
    { ...level, source: 'other' },
    { ...increase, source: 'other' },
  ] as const;
  expect(derived(level, increase, ...other)).toHaveLength(1);
  expect(derived(level, increase, other[0], { ...other[1], value: 1 })).toEqual([]);
});

test('a derived level and the increase make the printed level, to the krone', () => {
  const kroner = fc.integer({ min: 0, max: 9_000_000_000 });
  fc.assert(
    fc.property(kroner, kroner, (high, added) => {
      const [one] = derived({ ...level, value: high }, { ...increase, value: added });
      expect((one?.value ?? Number.NaN) + added).toBe(high);
    }),
  );
});

test('of the real knowledge: basistilskudd 2023 is 730 − 250 = 480 million', () => {
  expect(theKnowledge.derivedOf('basistilskudd.appropriation')).toMatchObject([
    { period: '2023', measure: 'level', value: 480_000_000 },
  ]);
});
