import { expect, test } from 'vitest';
import { claimsOn } from './claims-on.ts';

const { claimsIn, verdicts } = claimsOn('2026-11-27');

test('what fell since its top fell from the most', () => {
  expect(verdicts('Antall uten fastlege har gått ned siden toppen for et par år siden')).toEqual(['matches']);
  expect(verdicts('Vi har aldri hatt så mange fastleger som nå')).toEqual(['matches']);
  expect(verdicts('Norway has never had so few GPs as now')).toEqual(['differs']);
});

test('what only refers to the number is of what the sentence is of', () => {
  const figures = claimsIn('Under 100 000 mangler fastlege nå, og tallet har gått ned lenge').flatMap((claim) =>
    claim.verdict !== 'not-covered' && claim.evidence.kind === 'figures' ? claim.evidence.figures : [],
  );
  expect(new Set(figures.map(({ series }) => series))).toEqual(new Set(['gp.without-gp']));
});

test('each course in a clause of its own is told of, also beside a number', () => {
  expect(
    verdicts('antall uten fastlege har gått ned siden toppen, og det er blitt flere fastleger siden 2020'),
  ).toEqual(['matches', 'matches']);
  expect(verdicts('Snittlista er under 1000 nå og det er flere leger å dele på enn for noen år siden.')).not.toContain(
    'differs',
  );
});

test('of a series that is only named, and of a number where a share is meant, no course is told', () => {
  expect(verdicts('Færre venter på fastlege nå enn i fjor')).not.toContain('differs');
  expect(verdicts('The number of people waiting for a GP has gone down the last couple of years')).not.toContain(
    'differs',
  );
  expect(verdicts('Næringsdrift er fortsatt vanligst blant fastleger, selv om andelen går ned.')).not.toContain(
    'differs',
  );
  expect(verdicts('Det blir færre og færre fastleger')).toEqual(['differs']);
});

test('one up and one down in a sentence are told clause by clause', () => {
  expect(
    verdicts('Antall pasienter per fastlege har gått nedover de siste åra, og det er flere fastleger enn noen gang.'),
  ).toEqual(['matches', 'matches']);
});
