import { expect, test } from 'vitest';
import { countedAlike, coursesOf, timeOf } from '../../src/figures/course.ts';
import { made, yearly } from './made.ts';

const shapes = (figures: Parameters<typeof coursesOf>[0]) =>
  coursesOf(figures).map(({ measure, status, points }) => [measure, status, points.map(({ period }) => period)]);

test('what was proposed, adopted and paid are courses of their own, the longest first', () => {
  const figures = [
    ...yearly(2025, [1], { unit: 'NOK', status: 'proposed' }),
    ...yearly(2022, [1, 2], { unit: 'NOK', status: 'paid' }),
    ...yearly(2022, [1, 2, 3], { unit: 'NOK', status: 'adopted' }),
  ];
  expect(shapes(figures)).toEqual([
    ['level', 'adopted', ['2022', '2023', '2024']],
    ['level', 'paid', ['2022', '2023']],
    ['level', 'proposed', ['2025']],
  ]);
});

test('what was only proposed is not told first where anything was counted or decided, however long it is', () => {
  const figures = [
    ...yearly(2020, [1, 2, 3, 4], { unit: 'NOK', status: 'proposed' }),
    ...yearly(2022, [1, 2], { unit: 'NOK', status: 'paid' }),
    ...yearly(2022, [1, 2, 3], { unit: 'NOK', status: 'adopted' }),
  ];
  expect(shapes(figures).map(([, status]) => status)).toEqual(['adopted', 'paid', 'proposed']);
  // One figure is no course: then the proposals are told, which say that they are no more.
  expect(shapes([...figures.slice(0, 4), made({ unit: 'NOK', period: '2024', status: 'adopted' })])[0]?.[1]).toBe(
    'proposed',
  );
});

test('what there was comes before what was added, unless it is only one figure', () => {
  const added = yearly(2021, [1, 2, 3], { measure: 'increase' });
  expect(shapes([...added, ...yearly(2023, [9, 9])])[0]?.[0]).toBe('level');
  expect(shapes([...added, made({ period: '2023' })])[0]?.[0]).toBe('increase');
});

test('one point a time, exact before rounded; a sum over years and what was put right since have no place', () => {
  const figures = [
    made({ period: '2023', value: 510, qualifier: 'about' }),
    made({ period: '2023', value: 512 }),
    made({ period: '2022/2023', value: 900 }),
    made({ period: '2022', value: 400, superseded: true }),
  ];
  expect(coursesOf(figures).map(({ points }) => points.map(({ value }) => value))).toEqual([[512]]);
});

test('money of a whole year and as it stood in a month of it are not two points', () => {
  const figures = [...yearly(2025, [1, 2], { unit: 'NOK' }), made({ unit: 'NOK', period: '2026-06', value: 3 })];
  expect(shapes(figures)).toEqual([['level', 'observed', ['2025', '2026']]]);
});

test('a price stands where it began to hold', () => {
  const price = made({ unit: 'NOK', period: '2016-07-01/2017-06-30' });
  expect(timeOf(price)).toBe('2016-07-01');
  expect(shapes([price])).toHaveLength(1);
  expect(timeOf(made({ period: '2016/2017' }))).toBe('2016/2017');
});

test('counted alike are those that are counted as the newest two of one kind are', () => {
  const old = yearly(2010, [1, 2], { counting: 'older' });
  const own = yearly(2020, [3, 4]);
  const stray = yearly(2025, [5], { counting: 'lists' });
  expect(countedAlike([...old, ...own, ...stray])).toEqual(own);
  expect(countedAlike(stray)).toEqual(stray);
});
