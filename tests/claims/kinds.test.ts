import { expect, test } from 'vitest';
import { claimsOn } from './claims-on.ts';

const { verdicts } = claimsOn('2026-11-22');

test.each([
  ['a threshold that is not passed', 'kvinneandelen blant fastleger passerte 50 prosent i 2023'],
  ['a share of now by a figure of years ago', 'about 85% of norwegian GPs are self employed'],
  ['how many times by kroner', 'vikarer under 1 år slipper spesialistkravet, men kun 1 gang tror jeg'],
])('%s is not called right', (_kind, message) => {
  expect(verdicts(message)).not.toContain('matches');
});

test('the half of a number before it is held on its own', () => {
  expect(verdicts('i 2022 sto 235 000 uten fastlege, i dag er det under halvparten av det')).not.toEqual(['matches']);
});

test.each([
  ['a time reckoned from now', 'andelen næringsdrivende har falt fra over 90 til rundt 80 prosent på ti år'],
  ['a dated event', 'ekspertutvalget kom med rapport i april 2023'],
  ['spending by a proposal', 'Staten brukar 2,5 milliardar meir på fastlegane no enn i 2020'],
  ['another series of the same', 'mean list size dropped below 1,000 in 2023 for the first time'],
  [
    'an amount of each by one in all',
    'Veiledningstilskuddet var 30 000 per lege i 2021 og er nå slått sammen med ALIS',
  ],
])('%s is not called wrong', (_kind, message) => {
  expect(verdicts(message).filter((one) => one === 'differs' || one === 'outdated')).toEqual([]);
});

test('where who led it is another, the nearest rule is shown', () => {
  expect(verdicts('ekspertutvalget ble leda av helge skirbekk og leverte i 2022')).toEqual(['nearest']);
});

test('a claim about a rule with its number is right in whatever unit it is told', () => {
  expect(verdicts('ventetid på 5 dager, det er loven sier de')).toEqual(['matches']);
  expect(verdicts('det tar 5 år å bli spesialist i allmennmedisin, 60 mnd')).toEqual(['matches']);
  expect(verdicts('oppsigelsestiden for fastleger er et halvt år')).toEqual(['matches']);
});
