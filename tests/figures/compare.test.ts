import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moneySeries, refusalOf, schemesBeside, seriesBeside, yearsBeside } from '../../src/figures/compare.ts';
import { releasesBeside } from '../../src/figures/compare-releases.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { theKnowledge } from '../the-knowledge.ts';
import { made } from './made.ts';

test.each<[why: string | undefined, one: Partial<Figure>, other: Partial<Figure>]>([
  [undefined, {}, { period: '2023' }],
  ['other-unit', { unit: 'GPs' }, { unit: 'persons' }],
  ['other-measure', { measure: 'level' }, { measure: 'increase' }],
  ['other-measure', { measure: 'increase' }, { measure: 'increase' }],
  ['other-status', { status: 'proposed' }, { status: 'adopted' }],
  ['other-counting', { counting: 'older' }, {}],
  [undefined, { counting: 'older', series: 's.two' }, {}],
  ['part-of-year', { unit: 'NOK', period: '2024-06' }, { unit: 'NOK', period: '2023' }],
])('%s: %o and %o', (why, one, other) => {
  expect(refusalOf(made(one), made(other))).toBe(why);
  expect(refusalOf(made(other), made(one))).toBe(why);
});

const { series, schemes, releases } = theKnowledge;
const year = fc.integer({ min: 2016, max: 2027 });
const twoOf = <Item>(items: readonly Item[]) => fc.tuple(fc.constantFrom(...items), fc.constantFrom(...items));

test('whatever is compared, a difference is of two figures that may be held against each other', () => {
  const compared = fc.oneof(
    fc.tuple(year, year).map((years) => yearsBeside(years, moneySeries(undefined, theKnowledge), theKnowledge)),
    fc.tuple(year, year, fc.constantFrom(...series)).map(([a, b, one]) => yearsBeside([a, b], [one], theKnowledge)),
    twoOf(series).map((two) => seriesBeside(two, theKnowledge)),
    twoOf(schemes).map((two) => schemesBeside(two, theKnowledge)),
  );
  fc.assert(
    fc.property(compared, (rows) => {
      for (const {
        figures: [one, other],
        difference,
      } of rows) {
        if (difference === null) expect(one === null || other === null).toBe(true);
        if (!difference?.ok || !one || !other) continue;
        expect(refusalOf(one, other)).toBeUndefined();
        expect(difference.figure.value).toBeCloseTo(other.value - one.value, 6);
        expect(difference.figure.citations).toEqual([...one.citations, ...other.citations]);
      }
    }),
    { numRuns: 60 },
  );
});

test('of two releases, only what both say of the same time is beside each other, what differs first', () => {
  fc.assert(
    fc.property(twoOf(releases), ([a, b]) => {
      const rows = releasesBeside([a, b], theKnowledge);
      for (const {
        figures: [one, other],
      } of rows) {
        expect([one?.period, one?.measure, one?.series]).toEqual([other?.period, other?.measure, other?.series]);
        expect([one?.citations[0].release, other?.citations[0].release]).toEqual([a.id, b.id]);
      }
      const differs = rows.map(({ figures: [one, other] }) => one?.value !== other?.value);
      expect(differs).toEqual(differs.toSorted((x, y) => Number(y) - Number(x)));
    }),
  );
});
