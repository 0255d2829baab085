import { describe, expect, test } from 'vitest';
import { claimsOn } from './claims-on.ts';

const { verdicts } = claimsOn('2026-11-27');

describe('nothing is called wrong by what grants it too', () => {
  test.each([
    ['that somebody may', 'Kommunen kan pålegge fastlegen kommunalt arbeid, sjøl om han er privat næringsdrivende.'],
    ['beside something else', 'You can have a GP in a different municipality from the one you live in, nobody checks'],
    [
      'that somebody need not',
      'vikarer kan jobbe på fastlegekontor uten å være spesialist, bare det ikke blir for lenge',
    ],
    ['without the mark', 'short time locum doesnt need to be specialist but somebody must supervise him'],
  ])('%s: %s', (_kind, message) => {
    expect(verdicts(message)).not.toContain('differs');
    expect(verdicts(message)).not.toEqual([]);
  });

  test.each([
    ['as often as one likes', 'du kan bytte fastlege så mange ganger du vil, det er bare å logge inn'],
    ['of another age', 'docs over 55 can get out of legevakt if they ask'],
    ['of nobody else', 'ALIS avtale kan bare ansatte leger få'],
  ])('but by what grants less: %s', (_kind, message) => {
    expect(verdicts(message)).toContain('differs');
  });
});

describe('a part of a sentence is not told without what it leans on', () => {
  test.each([
    'The free card covers dentists too, so once you hit the cap you pay nothing there.',
    'Most people who switch GP do it because of rude receptionists and then regret it anyway',
  ])('%s', (message) => {
    expect(verdicts(message)).toEqual(['nearest']);
  });
});

describe('what is granted beside a course turns nothing round', () => {
  test.each([
    ["There are more GPs in Norway now than in 2020, even if it doesn't feel like it.", 'matches'],
    ['Selv om det ikke føles sånn, er det flere fastleger nå enn i 2020', 'matches'],
    ['There are fewer GPs in Norway now than in 2020, although nobody told you, did they', 'differs'],
  ])('%s', (message, verdict) => {
    expect(verdicts(message)).toContain(verdict);
  });
});

test.each([
  [
    'an exception that it names',
    'Alle som jobber som fastlege må være spesialist eller holde på å bli det, unntatt korte vikariat',
  ],
  ['a right', 'In Norway your GP list is a right, the municipality has to offer you one if you live there.'],
  [
    'what bears out another clause',
    'Du kan stå på en liste uten å ha noen fast lege, lista har bare vikar eller ingen.',
  ],
])('nothing is called wrong by %s', (_kind, message) => {
  expect(verdicts(message)).not.toContain('differs');
});

test.each([
  ['more than it shows', 'Det er umulig å bytte fastlege mer enn to ganger i året, ferdig snakka.', ['nearest']],
  [
    'what is added to it',
    'fastlegen må tilby time innen 5 arbeidsdager, og pasienten kan kreve å få video',
    ['matches', 'nearest'],
  ],
  [
    'what is refuted in a part',
    'Basistilskuddet er likt for alle pasienter, 600 kr hodet, uansett om de er 20 eller 90.',
    ['differs', 'differs'],
  ],
])('a yes bears out no %s', (_kind, message, expected) => {
  expect(verdicts(message)).toEqual(expected);
});

test.each([
  ['Listene er kortere i snitt enn for ti år siden', 'matches'],
  ['There are fewer GPs than five years ago', 'differs'],
])('a course since a time told from now is held against its figures: %s', (message, verdict) => {
  expect(verdicts(message)).toEqual([verdict]);
});

test('what only refers back is neither refuted nor shown', () => {
  expect(verdicts('Over 60 kan du be om fritak fra legevakt. Det har vært slik i alle år.')).toEqual(['matches']);
});

test.each([
  'Man kan ikke bytte så ofte man vil, grense på to ganger i året.',
  'You cannot change GP as often as you like.',
])('%s: who says that there is a limit is not wrong by it', (text) => {
  expect(verdicts(text)).not.toContain('differs');
});
