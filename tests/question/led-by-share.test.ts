import { expect, test } from 'vitest';
import { readQuestion } from '../../src/question/read.ts';
import { theKnowledge } from '../the-knowledge.ts';

const series = (question: string) => readQuestion(question, theKnowledge, '2026-11-26').steps[0]?.options?.series;

test('a part of one’s own is held against the share, and no count', () => {
  expect(
    series('Our municipality has 410 of 13,000 residents without a GP, are we worse off than Norway overall?'),
  ).toBe('gp.without-gp-share');
  expect(series('How many residents of Norway are without a GP?')).toBe('gp.without-gp');
});
