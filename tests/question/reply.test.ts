import { expect, test } from 'vitest';
import { readQuestion } from '../../src/question/read.ts';
import { theKnowledge } from '../the-knowledge.ts';

const said = (question: string) => readQuestion(question, theKnowledge, '2026-11-26').steps[0]?.options?.asked;

test.each([
  ['Kan jeg ha fastlege i nabokommunen?', 'nabokommunen'],
  ['Må jeg være spesialist for å bli fastlege?', 'spesialist'],
  ['can i do legevakt shifts on student licence', 'legevakt'],
  ['får jeg lov å vikariere hos fastlegen med studentlisens selv om jeg ikke er ferdig før juni?', 'vikariere'],
])('%s: yes or no is said to what is asked', (question, word) => {
  expect(said(question)).toBe(word);
});

test.each([
  'Må jeg ha fastlege i nabokommunen?',
  'Mister jeg fastlegen hvis jeg flytter til annen kommune?',
  'Kan kommunen nekte meg fastlege i en annen kommune?',
  'får man egen pasientliste før man er ferdig spesialist??',
  "is it true a student can't do legevakt shifts without someone on call behind them",
])('%s: neither is said to another proposition', (question) => {
  expect(said(question)).toBeUndefined();
});
