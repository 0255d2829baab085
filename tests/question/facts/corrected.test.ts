import { expect, test } from 'vitest';
import { corrected } from '../../../src/question/facts/corrected.ts';

test.each([
  ['Vikar i 11 måneder, nei vent, det blir 13 i november.', 'Vikar i 13 måneder i november.'],
  ['På 50 % – sorry, 45 since August.', 'På 45 % since August.'],
  ['Blir 60 til sommeren. Nei, jeg sier feil, det er 59 jeg blir.', 'Blir 59 til sommeren jeg blir.'],
  ['Jeg er 41, rettere sagt 44, og har liste.', 'Jeg er 44, og har liste.'],
])('%s: a number that is taken back stands as it is put right', (text, right) => {
  expect(corrected(text)).toBe(right);
});

test.each([
  // No number is put right.
  'Jeg begynte i mai, nei forresten, kontrakten ble signert i april.',
  'Sorry, jeg er 62 og har 900 på lista.',
  'Jeg er 62 og har liste.',
])('%s: all else is left as it is', (text) => {
  expect(corrected(text)).toBe(text);
});
