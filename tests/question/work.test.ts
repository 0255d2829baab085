import { expect, test } from 'vitest';
import { readQuestion } from '../../src/question/read.ts';
import { theKnowledge } from '../the-knowledge.ts';

const read = (question: string) => readQuestion(question, theKnowledge, '2026-11-26').steps[0]?.options;

test.each<[question: string, operation: string]>([
  ['How much has the number of people without a GP dropped in percent since the peak?', 'percent'],
  ['Hvor mye har tallet på folk uten fastlege gått ned siden toppen?', 'change'],
  ['Kor mange prosent har talet på dei utan fastlege falle sidan det var på sitt verste?', 'percent'],
])('%s: from when it was at its top on', (question, operation) => {
  expect(read(question)).toEqual({ series: 'gp.without-gp', operation, from: '2023-08' });
});

test.each(['Når var det flest uten fastlege?', 'What was the worst year for people without a GP?'])(
  '%s: the top itself',
  (question) => {
    expect(read(question)).toMatchObject({ series: 'gp.without-gp', operation: 'highest' });
  },
);
