import { expect, test } from 'vitest';
import { premiseIn } from '../../src/question/premise.ts';

test.each([
  ['Siden knekkpunktet kom i 2001, hvorfor tok det så lang tid?', 'Knekkpunktet kom i 2001.'],
  ['Now that self-employment was banned in 2024, must I take a salary?', 'Self-employment was banned in 2024.'],
  ['Når staten nå har fjernet egenandelen, hvem betaler?', 'Staten nå har fjernet egenandelen.'],
  ['i heard the first 1000 now give double. which month did that start', 'The first 1000 now give double.'],
])('%s takes something for granted', (text, premise) => {
  expect(premiseIn({ text })).toBe(premise);
});

test.each([
  'Siden 2020, hvor mange er blitt spesialister?',
  'siden januar har vi stått uten lege, hva gjør vi?',
  'Når trer den nye forskriften i kraft, og hvem gjelder den for?',
  'hvor mange fastleger er det?',
])('%s takes nothing for granted', (text) => {
  expect(premiseIn({ text })).toBeUndefined();
});
