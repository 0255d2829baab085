import { expect, test } from 'vitest';
import { claimsOn } from './claims-on.ts';

const { claimsIn, verdicts } = claimsOn('2026-11-27');

test('how many there were at most is held against the most that was counted', () => {
  const [claim] = claimsIn('Da det var på det verste sto rundt 230 000 innbyggere uten fastlege');
  expect(claim).toMatchObject({ verdict: 'matches' });
  expect(claim).toHaveProperty(['evidence', 'figures', 0, 'series'], 'gp.without-gp');
  expect(verdicts('Da det var på det verste sto rundt 150 000 innbyggere uten fastlege')).toEqual(['differs']);
});

test('but not a number of now beside it', () => {
  expect(verdicts('Det står under 150 000 uten fastlege nå, altså færre enn da det var på det verste')).not.toContain(
    'differs',
  );
});

test.each([
  ['På det verste sto over 200 000 innbyggere uten fastlege', 'matches'],
  ['På det verste sto over 250 000 innbyggere uten fastlege', 'differs'],
  ['På det verste sto under 250 000 innbyggere uten fastlege', 'matches'],
  ['På det verste sto under 200 000 innbyggere uten fastlege', 'differs'],
])('%s: a bound is held against it as a bound', (text, verdict) => {
  expect(verdicts(text)).toEqual([verdict]);
});
