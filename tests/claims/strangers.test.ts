import { describe, expect, test } from 'vitest';
import { claimsOn } from './claims-on.ts';

const { verdicts } = claimsOn('2026-11-26');

describe('what is said in other words than ours is settled', () => {
  test.each([
    ['an aside after it', 'kan skifte lege to ganger i året så slutt å mase'],
    ['where', 'ein kan ha fastlege i nabokommunen om det er ledig plass der'],
    ['no longer', 'knekkpunktet på 1000 gjelder ikke lenger'],
  ])('right: %s', (_kind, message) => {
    expect(verdicts(message)).toEqual(['matches']);
  });

  test.each([
    ['a reason after it', 'spesialistkravet ble fjernet i år fordi ingen søkte'],
    ['still, and not otherwise', 'LIS1 blir framleis delt ut med loddtrekning, ikkje søknad'],
    ['since some year', 'by law since 2015 a GP may have max 1500 patients on the list'],
  ])('wrong: %s', (_kind, message) => {
    expect(verdicts(message)).toContain('differs');
    expect(verdicts(message)).not.toContain('matches');
  });
});

test.each([
  'alle fastlegar er privat næringsdrivande',
  'every single GP in Norway is self-employed',
  'alle fastleger er spesialister i allmennmedisin',
])('what is so of most is not so of all: %s', (message) => {
  expect(verdicts(message)).not.toContain('matches');
});

describe('each clause that a number does not touch is told by itself', () => {
  test('beside a number that is another', () => {
    expect(verdicts('basistilskuddet er likt for alle pasienter uansett alder, 500 og noe kr per hode')).toContain(
      'differs',
    );
    expect(verdicts('basistilskuddet er likt for alle pasienter uansett alder, 500 og noe kr per hode')).not.toContain(
      'matches',
    );
  });
  test('and where a part says otherwise than the whole, nothing is called wrong', () => {
    expect(verdicts('ALIS-tilskuddet går til kommunen, ikke til legen sjøl')).not.toContain('differs');
  });
});

describe('no number is borne out by one of something else', () => {
  test.each([
    ['a ceiling by an average', 'de har satt makstak på 1000 pasienter per lege i den nye forskriften'],
    [
      'what is still so by what was',
      'Norway still has way more than 200k people with no GP, nothing has changed since 2023',
    ],
    ['a duty by a day of something else', 'every municipality has to have primary care teams since 2021'],
    [
      'what is said of a new regulation by its day',
      'Den nye fastlegeforskrifta frå 2026 tok frå alle over 70 retten til å byte lege',
    ],
    ['no krone by the plan that gave some', 'handlingsplanen fra 2020 = null kroner'],
  ])('%s', (_kind, message) => {
    expect(verdicts(message)).not.toContain('matches');
  });

  test('an age is no count', () => {
    expect(verdicts('alle over 75 har egen koordinator på legekontoret')).not.toContain('outdated');
  });
});

test('where something is said to stand is no claim', () => {
  expect(verdicts('det står i avtalen')).toEqual([]);
});

test.each([
  ['another place', 'locums from Denmark may work as long as they like without any specialist training'],
  ['beside a number', 'alis-tilskuddet får du rett på konto når du begynner, naboen fikk 240k'],
])('what is wrong and not plainly so is at least not borne out: %s', (_kind, message) => {
  expect(verdicts(message)).not.toContain('matches');
});
