import { expect, test } from 'vitest';
import { compare } from '../../../src/curate/verify/compare.ts';
import type { Cover } from '../../../src/curate/verify/covers.ts';
import { passagesOf } from '../../../src/curate/verify/page.ts';

const TITLE = '560 millioner';
const PASSAGES = passagesOf(
  `${TITLE}

Først publisert: 18.04.2024

Bevilgningen øker med 120 millioner kroner i 2024, og 66 stillinger kommer i tillegg.

Det gjelder fra 1.9.24, over to år.`,
  TITLE,
);

const cover = (given: Partial<Cover>): Cover => ({
  id: 'gp.money',
  where: { paragraph: 1 },
  numbers: new Set(),
  days: new Set(),
  ...given,
});
const uncovered = (...covers: Cover[]) => compare(PASSAGES, covers).uncovered.map(({ numeral }) => numeral.text);

test('every numeral of the text is listed that no citation covers, and none of the furniture or title', () => {
  expect(uncovered()).toEqual(['120 millioner', '2024', '66', '1.9.24', 'to']);
  expect(compare(PASSAGES, []).furniture.map(({ numeral }) => numeral.text)).toEqual(['18.04.2024']);
});

test('what is printed, years and days cover their own numerals, at their own place only', () => {
  expect(uncovered(cover({ printed: '120 millioner kroner', numbers: new Set([2024]) }))).toEqual([
    '66',
    '1.9.24',
    'to',
  ]);
  expect(
    uncovered(cover({ where: { paragraph: 2 }, days: new Set(['2024-09-01']), numbers: new Set([2024, 2]) })),
  ).toEqual(['120 millioner', '2024', '66']);
});

test('a figure is found only whole, and only where its citation says', () => {
  const misplaced = (given: Partial<Cover>) =>
    compare(PASSAGES, [cover(given)]).misplaced.map(({ stands }) =>
      stands.map(({ kind, number }) => `${kind} ${number}`),
    );
  expect(misplaced({ printed: '120 millioner kroner' })).toEqual([]);
  expect(misplaced({ printed: '20 millioner kroner' })).toEqual([[]]);
  expect(misplaced({ printed: '66 still' })).toEqual([[]]);
  expect(misplaced({ printed: '66 stillinger', where: { paragraph: 2 } })).toEqual([['paragraph 1']]);
  expect(misplaced({ printed: '560 millioner', where: { title: true } })).toEqual([]);
  expect(misplaced({ printed: '18.04.2024' })).toEqual([[]]);
  expect(misplaced({ printed: '1.9.24', where: { chapter: '2' } })).toEqual([]);
});
