import { expect, test } from 'vitest';
import { prints } from '../../../src/compile/check/prints.ts';
import type { Unit } from '../../../src/knowledge/knowledge.ts';

test.each<[printed: string, value: number, unit: Unit]>([
  ['129,5 millioner kroner', 129_500_000, 'NOK'],
  ['129,5', 129_500_000, 'NOK'], // from a table in millions
  ['om lag en milliard kroner', 1_000_000_000, 'NOK'],
  ['1871 leger', 1871, 'persons'],
  ['fire år', 4, 'years'],
  ['fire', 4, 'years'],
  ['dobling av støtte', 2, 'ratio'],
  ['halvparten', 50, 'percent'],
  ['ingen', 0, 'lists'],
  ['30 millioner', -30_000_000, 'NOK'], // a cut
  ['mellom 40 og 50 prosent', 50, 'percent'],
])('%s may print %d %s', (printed, value, unit) => {
  expect(prints(printed, value, unit)).toBe(true);
});

test.each<[printed: string, value: number, unit: Unit]>([
  ['129,5 millioner kroner', 129.5, 'NOK'],
  ['129,5 millioner kroner', 129_500_000_000, 'NOK'],
  ['129,5 millioner kroner', 129_600_000, 'NOK'],
  ['220', 220_000, 'persons'],
  ['dobling', 3, 'ratio'],
  ['fastleger', 1, 'GPs'],
  ['1 185 stillinger', 185, 'positions'],
])('%s cannot print %d %s', (printed, value, unit) => {
  expect(prints(printed, value, unit)).toBe(false);
});
