import { expect, test } from 'vitest';
import type { Context } from '../../../src/command/command.ts';
import { period } from '../../../src/command/options/period.ts';
import { theKnowledge } from '../../the-knowledge.ts';

const context = { knowledge: theKnowledge, today: '2025-01-01', locale: 'nb', commands: [] } satisfies Context;
const readAs = (given: string) => {
  const read = period.read(given, context);
  return read.ok ? read.value : undefined;
};

test.each([
  ['2024', '2024'],
  ['i fjor', '2024'],
  ['2023-10', '2023-10'],
  ['oktober 2023', '2023-10'],
  ['okt. 23', '2023-10'],
  ['Oct 2023', '2023-10'],
  ['10/2023', '2023-10'],
  ['18. april 2024', '2024-04-18'],
  ['2023/2024', '2023/2024'],
  ['2020-2024', '2020/2024'],
  ['2020–2024', '2020/2024'],
  ['fra 2021 til 2023', '2021/2023'],
  ['between 2021 and 2023', '2021/2023'],
  ['2022-12/2023-10', '2022-12/2023-10'],
  ['desember 2022 til oktober 2023', '2022-12/2023-10'],
])('reads %s as %s', (given, value) => {
  expect(readAs(given)).toBe(value);
  expect(readAs(value)).toBe(value);
});

test.each(['', 'soon', '2024-13', '2024/2023', 'smarch 2024', '2020/2021/2022'])('refuses %j', (given) => {
  expect(readAs(given)).toBeUndefined();
});

test('suggests the periods of the series that is asked about, newest first', () => {
  const suggest = (typed: string, series: string) =>
    period.suggest?.(typed, context, { series }).map(({ value }) => value);
  const all = suggest('', 'gp.without-gp') ?? [];
  expect(new Set(all)).toEqual(
    new Set(theKnowledge.getSeries('gp.without-gp').observations.map(({ period }) => period)),
  );
  expect(all.indexOf('2023-10')).toBeLessThan(all.indexOf('2023-09'));
  expect(all.indexOf('2023-09')).toBeLessThan(all.indexOf('2018-12'));
  expect(suggest('2023-1', 'uten fastlege')).toEqual(all.filter((one) => one.startsWith('2023-1')));
  expect(suggest('okt 23', 'gp.left')).toEqual(['2023-10']);
});
