import { expect, test } from 'vitest';
import { chooseFigure } from '../../src/figures/choose.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { figuresFor, figuresOf, newestOf } from '../../src/figures/figures.ts';
import { theKnowledge } from '../the-knowledge.ts';
import { made } from './made.ts';

/** A sum of one series and time, unless said otherwise. */
const figure = (id: string, given: Partial<Figure>): Figure => made({ id, unit: 'NOK', ...given });

/** The written rule, a case for each part of it; the first is the one that is shown. */
const CASES: readonly (readonly [rule: string, shown: Partial<Figure>, other: Partial<Figure>])[] = [
  ['the newest before an older one', { period: '2025' }, { period: '2024' }],
  ['a month before an earlier month', { period: '2024-05' }, { period: '2024-04' }],
  ['what there is before what was added', { measure: 'level' }, { measure: 'increase' }],
  ['what was added in a year before what was over several', { measure: 'increase' }, { measure: 'cumulative' }],
  ['exact before rounded, whatever has been said of either', { value: 557_900_000 }, { value: 560_000_000 }],
  ['exact before "about"', { value: 180_789 }, { value: 181_500, qualifier: 'about' }],
  ['after the vote before proposed', { status: 'adopted' }, { status: 'proposed' }],
  ['announced before proposed', { status: 'announced' }, { status: 'proposed' }],
  [
    'a newspaper on what came of it before what was proposed',
    { value: 126_600_000, status: 'announced', secondhand: true },
    { value: 129_500_000, status: 'proposed' },
  ],
  ['the publisher’s own before a newspaper’s', {}, { secondhand: true }],
  [
    'a newspaper’s newer one before an older one of the publisher’s own',
    { period: '2025-10', secondhand: true },
    { period: '2024-05' },
  ],
  ['what stands before what was put right since', { period: '2023' }, { period: '2024', superseded: true }],
  ['what is printed before what was worked out', {}, { derived: { formula: '1 + 1', from: ['x'] } }],
  ['what was given before what was paid out of it', { status: 'adopted' }, { status: 'paid' }],
];

test.each(CASES)('%s', (_rule, shown, other) => {
  const [one, two] = [figure('shown', shown), figure('other', other)];
  expect(chooseFigure([one, two]).id).toBe('shown');
  expect(chooseFigure([two, one]).id).toBe('shown');
});

test('a round number of another thing is no rounding', () => {
  const [round, exact] = [figure('round', { value: 500_000_000 }), figure('exact', { value: 557_900_000 })];
  expect(chooseFigure([round, exact]).id).toBe('round');
});

test('none of none', () => {
  expect(chooseFigure([])).toBeUndefined();
});

const of = (series: string) => figuresOf(theKnowledge.getSeries(series), theKnowledge);

/** What people ask, and the one figure that they are to be shown. */
test.each([
  ['how many are without a GP', newestOf(of('gp.without-gp'), '2026-11-26'), '2025-12', 117_899],
  ['how many were without a GP in October 2023', figuresFor('2023-10', of('gp.without-gp')), '2023-10', 220_462],
  ['how many GPs there are', newestOf(of('gp.count'), '2026-11-26'), '2025-12', 5_720],
  ['what was called for in ALIS grants in 2024', figuresFor('2024', of('alis-grant.call')), '2024', 557_900_000],
  ['how much more ALIS got in 2024', figuresFor('2024', of('alis-grant.appropriation')), '2024', 126_600_000],
  ['what basistilskudd was to get in 2024', figuresFor('2024', of('basistilskudd.appropriation')), '2024', 730_000_000],
] as const)('%s', (_asked, figures, period, value) => {
  const shown = chooseFigure(figures.filter(({ period: one }) => !one.includes('/')));
  expect(shown).toMatchObject({ value });
  expect(shown?.period.startsWith(period)).toBe(true);
});
