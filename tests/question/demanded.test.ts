import { expect, test } from 'vitest';
import { readQuestion } from '../../src/question/read.ts';
import { theKnowledge } from '../the-knowledge.ts';

const read = (question: string) => readQuestion(question, theKnowledge, '2026-11-27');

test.each<[question: string, outcome: 'answer' | 'nearest']>([
  ['Hej, jeg skal vikariere for en fastlege i 3 måneder, må jeg være spesialist?', 'answer'],
  [
    'must I already be a specialist to take over a patient list in Norway, or is it enough that I start the training?',
    'nearest',
  ],
])('%s: the verdict of yes stands without it', (question, outcome) => {
  const { steps, ...reading } = read(question);
  expect(reading).toMatchObject({ outcome, isNotRequired: true });
  expect(steps[0]?.command).toBe('gp-requirement');
});

test('whether one may is answered by the verdict alone', () => {
  const { steps, isNotRequired } = read(
    'Jeg skal vikariere for en fastlege i 3 måneder og er ikke spesialist, kan jeg det?',
  );
  expect(steps[0]?.command).toBe('gp-requirement');
  expect(isNotRequired).toBeUndefined();
});
