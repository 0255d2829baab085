import { expect, test } from 'vitest';
import type { Context } from '../../../src/command/command.ts';
import { year, yearsWithFigures } from '../../../src/command/options/year.ts';
import { theKnowledge } from '../../the-knowledge.ts';

const context = { knowledge: theKnowledge, today: '2025-01-01', locale: 'nb', commands: [] } satisfies Context;

const newestFirst = (years: readonly number[]) => [...years].sort((one, other) => other - one);

test.each([
  ['2024', 2024],
  ["'24", 2024],
  ['’98', 1998],
  [' 2031 ', 2031],
  ['i fjor', 2024],
  ['I ÅR', 2025],
  ['i forfjor', 2023],
  ['last year', 2024],
  ['next year', 2026],
])('reads %s as %i', (given, value) => {
  expect(year.read(given, context)).toEqual({ ok: true, value });
});

test.each(['24', '', 'soon', '__proto__', 'constructor', '20244', '1024', '2024-05'])(
  'refuses %j, with years there are, newest first',
  (given) => {
    const read = year.read(given, context);
    const suggested = read.ok ? [] : read.suggestions.map(({ en }) => Number(en));
    expect(suggested).toHaveLength(5);
    expect(suggested).toEqual(newestFirst(suggested));
    expect(suggested[0]).toBe(Math.max(...yearsWithFigures(theKnowledge)));
  },
);

test('suggests the years there are, newest first, and what is typed in words', () => {
  const suggest = (typed: string) => year.suggest?.(typed, context, {}).map(({ value }) => value);
  expect(suggest('')?.map(Number)).toEqual(newestFirst(yearsWithFigures(theKnowledge)));
  expect(suggest('')).toEqual(expect.arrayContaining(['2024', '2021', '2020']));
  expect(suggest('202')).toContain('2021');
  expect(suggest('i fjor')).toEqual(['2024']);
  expect(suggest('abc')).toEqual([]);
});
