import { describe, expect, test } from 'vitest';
import { claimsOn } from './claims-on.ts';

const { verdicts } = claimsOn('2026-11-28');

describe('a ground that falls short of a claim does not bear it out', () => {
  test.each([
    ['who may be let off is not owed it', 'Lege som ber om å slippe legevakt av helsegrunnar skal få fritak'],
    [
      'what is paid by nobody is not paid',
      'Barn under 18 betaler full egenandel hos fastlegen, regjeringen kuttet fritaket.',
    ],
    ['another sum', 'Det koster 1,9 millioner å utdanne en spesialist i allmennmedisin og det tar kommunen alene.'],
  ])('%s: %s', (_kind, message) => {
    expect(verdicts(message)).not.toContain('matches');
  });

  test.each([
    ['who is owed it', 'Fastlege som er over 60 skal få fritak fra legevakt når han krever det'],
    ['who pays nothing', 'Barn under 18 betaler ingen egenandel hos fastlegen'],
    ['without asking anybody', 'Ungdom over 16 kan velge fastlege selv uten at foreldrene får si noe'],
  ])('and one that does not, does: %s', (_kind, message) => {
    expect(verdicts(message)).toContain('matches');
  });
});

test('what nobody may refuse is not called wrong by how many lists are open', () => {
  expect(
    verdicts('Fastleger har ikke lov til å si nei til nye pasienter så lenge det er ledig plass på lista.'),
  ).not.toContain('differs');
});

test('by a rule with a number it is', () => {
  const message =
    'Oppstartstilskot får alle nye legar utan krav om listelengd, det er berre å sende faktura til kommunen.';
  expect(verdicts(message)).toEqual(['differs']);
});

test('a rule that has ended does not make untrue what another says now', () => {
  const message =
    'Utjamningstilskuddet til småkommuner finnes fortsatt, det går til leger med små lister i kommuner under 5000 innbyggere.';
  expect(verdicts(message)).toEqual(['matches']);
});

test('the numbers of a rule are not held against figures of something else', () => {
  const message =
    'Det finnes et tilskudd til leger med liste under 500 som gir ekstra basistilskudd i opptil to år, sier læreren på kurset.';
  expect(verdicts(message)).toEqual(['matches']);
});

test('what the sentence before comes to is not called wrong by the change of one year', () => {
  const message = 'Gjennomsnittslista var 1100+ for ti år siden. Det er en nedgang på over ti prosent.';
  expect(verdicts(message)).not.toContain('differs');
});

test('nothing is right by its year where the rule has another number', () => {
  expect(verdicts('ny forskrift fra 2026 sier høyst 1500 på lista')).not.toContain('matches');
  expect(verdicts('siden 2026 kan en liste ha høyst 2500')).toEqual(['matches']);
});
