import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdictOn } from '../../../src/compile/derive/agreement.ts';
import { comparisonsOf } from '../../../src/compile/derive/comparisons.ts';
import { seriesOf } from './series.ts';

type Said = Parameters<typeof verdictOn>[0][number];

test.each<[one: Said, other: Said, verdict: string]>([
  [{ value: 220_000 }, { value: 220_000 }, 'agree'],
  [{ value: 220_000, printed: '220 000' }, { value: 216_503 }, 'rounding'],
  [{ value: 200, qualifier: 'over' }, { value: 237 }, 'rounding'],
  [{ value: 200, qualifier: 'over' }, { value: 199 }, 'conflict'],
  [{ value: 200, qualifier: 'over' }, { value: 400 }, 'conflict'],
  [{ value: 300, qualifier: 'under' }, { value: 290 }, 'rounding'],
  [{ value: 1_000_000_000, qualifier: 'about' }, { value: 1_040_000_000 }, 'rounding'],
  [{ value: 1_600_000_000, printed: '1,6 milliarder' }, { value: 1_612_400_000 }, 'rounding'],
  [{ value: 200_000_000, printed: '200 millioner' }, { value: 205_000_000, printed: '205 millioner' }, 'conflict'],
  [{ value: 560_000_000, printed: '560 millioner' }, { value: 557_900_000, printed: '557,9 millioner' }, 'rounding'],
  [{ value: 129_500_000, printed: '129,5 millioner' }, { value: 126_600_000, printed: '126,6 millioner' }, 'conflict'],
  [{ value: 50 }, { value: 159 }, 'conflict'],
  [{ value: 50 }, { value: 51 }, 'conflict'],
  [{ value: 60_000 }, { value: 78_000 }, 'conflict'],
  [{ value: 44, printed: '44 prosent' }, { value: 43.8, printed: '43,8 prosent' }, 'rounding'],
  [{ value: 0 }, { value: 1 }, 'conflict'],
])('%o and %o: %s', (one, other, verdict) => {
  expect(verdictOn([one, other])).toBe(verdict);
  expect(verdictOn([other, one])).toBe(verdict);
});

test('one figure out of step makes a conflict of all', () => {
  expect(verdictOn([{ value: 10 }, { value: 10 }, { value: 11 }])).toBe('conflict');
});

test('a figure agrees with itself, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      (value) => verdictOn([{ value }, { value }]) === 'agree',
    ),
  );
});

/** Each release by a publisher of its own, but for the two of the directorate. */
const compared = (series: Parameters<typeof comparisonsOf>[0]) =>
  comparisonsOf(series, (release) => (release.startsWith('directorate') ? 'directorate' : release));

const level = { period: '2024', measure: 'level', value: 100 } as const;

test('what two releases say of the same is compared, and named', () => {
  const series = seriesOf(
    { ...level, source: 'one' },
    { ...level, source: 'two', value: 101 },
    { ...level, source: 'two', period: '2025' },
  );
  expect(compared([series])).toEqual([
    {
      series: 'gp.money',
      period: '2024',
      measure: 'level',
      verdict: 'conflict',
      observations: ['gp.money:2024:level:proposed:one', 'gp.money:2024:level:proposed:two'],
    },
  ]);
});

test('what was proposed is not held against what was adopted, nor one release against itself', () => {
  expect(compared([seriesOf(level, { ...level, source: 'two', status: 'adopted', value: 90 })])).toEqual([]);
  expect(compared([seriesOf({ ...level, status: 'paid' }, { ...level, status: 'observed', value: 90 })])).toEqual([]);
});

test('what was paid is held against what was observed', () => {
  expect(
    compared([seriesOf({ ...level, status: 'paid' }, { ...level, status: 'observed', source: 'two' })]),
  ).toMatchObject([{ verdict: 'agree' }]);
});

test('what a publisher has put right is history, not a conflict; it puts nobody else right', () => {
  const before = { ...level, source: 'directorate-2023' };
  const corrected = { ...level, source: 'directorate-2024', value: 90, correction: true } as const;
  expect(compared([seriesOf(before, corrected)])).toEqual([]);
  expect(compared([seriesOf({ ...level, source: 'ministry' }, before, corrected)])).toMatchObject([
    { verdict: 'conflict', observations: ['gp.money:2024:level:proposed:ministry', expect.stringContaining('-2024')] },
  ]);
});
