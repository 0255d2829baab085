import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOf } from '../../src/figures/figures.ts';
import { operate } from '../../src/figures/operations.ts';
import { trendOf } from '../../src/figures/trend.ts';
import { theKnowledge } from '../the-knowledge.ts';
import { made, yearly } from './made.ts';

test('the change goes from the first to the last of the first course', () => {
  const trend = trendOf(yearly(2020, [100, 140, 90, 120]), {});
  expect(trend?.change).toMatchObject({ ok: true, figure: { value: 20, measure: 'increase', period: '2020/2023' } });
  expect([trend?.highest?.value, trend?.lowest?.value]).toEqual([140, 90]);
});

test('a span begins with the last count of the time it begins at', () => {
  const figures = ['2020-03', '2020-12', '2021-12', '2022-12'].map((period, at) => made({ period, value: at }));
  const trend = trendOf(figures, { from: '2020', to: '2021' });
  expect(trend?.courses[0].points.map(({ period }) => period)).toEqual(['2020-12', '2021-12']);
});

test('two ways of counting are not held against each other', () => {
  const figures = [...yearly(2010, [1, 2], { counting: 'older' }), ...yearly(2020, [10, 13])];
  expect(trendOf(figures, {})?.change).toMatchObject({ ok: true, figure: { value: 3 } });
  expect(operate('change', figures, { from: '2010', to: '2020' })).toMatchObject({
    ok: false,
    reason: 'other-counting',
  });
});

test('what was adopted is not held against what is proposed', () => {
  const figures = [
    ...yearly(2023, [1, 2], { status: 'adopted', unit: 'NOK' }),
    made({ period: '2025', status: 'proposed', unit: 'NOK', value: 3 }),
  ];
  expect(operate('change', figures, { from: '2024', to: '2025' })).toMatchObject({ ok: false, reason: 'other-status' });
});

test('what was decided is told before what was only proposed, be it a single figure', () => {
  const figures = [
    ...yearly(2022, [1, 2, 3, 4], { status: 'proposed', unit: 'NOK' }),
    made({ period: '2024', status: 'adopted', unit: 'NOK', value: 5 }),
  ];
  expect(trendOf(figures, {})).toMatchObject({
    courses: [{ status: 'adopted' }, { status: 'proposed' }],
    change: { ok: false, reason: 'other-status' },
  });
});

test('of what was only added there is no change to tell, and of one figure none either', () => {
  expect(trendOf(yearly(2020, [1, 2, 3], { measure: 'increase' }), {})?.change).toMatchObject({
    reason: 'other-measure',
  });
  expect(trendOf(yearly(2020, [1]), {})?.change).toMatchObject({ reason: 'too-few' });
  expect(trendOf(yearly(2020, [1]), { from: '2021' })).toBeUndefined();
});

test('one figure of each of several kinds is no course, and not one figure', () => {
  const figures = [...yearly(2023, [1]), ...yearly(2024, [2], { status: 'adopted' })];
  expect(trendOf(figures, {})?.change).toMatchObject({ ok: false, reason: 'other-status' });
});

test('every series of the knowledge: a change is the difference of two of its figures, and cites both', () => {
  const year = fc.integer({ min: 2010, max: 2027 });
  fc.assert(
    fc.property(fc.constantFrom(...theKnowledge.series), fc.option(year), fc.option(year), (series, from, to) => {
      const figures = figuresOf(series, theKnowledge);
      const trend = trendOf(figures, { from: from?.toString(), to: to?.toString() });
      if (!trend?.change.ok) return;
      const { figure, parts } = trend.change;
      const [start, end] = [parts[0], parts.at(-1) ?? parts[0]];
      expect(figure.value).toBeCloseTo(end.value - start.value, 6);
      expect([start.status, start.measure, start.counting]).toEqual([end.status, end.measure, end.counting]);
      expect(figure.citations).toEqual([...start.citations, ...end.citations]);
    }),
  );
});
