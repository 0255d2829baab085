import { expect, test } from 'vitest';
import { readQuestion } from '../../src/question/read.ts';
import { theKnowledge } from '../the-knowledge.ts';

const paid = (question: string) => {
  const { series, number } = readQuestion(question, theKnowledge, '2026-11-26').steps[0]?.options ?? {};
  return series === 'user-fees.cap' ? number : undefined;
};

test.each<[question: string, number: string | undefined]>([
  ['ive paid 1600 kr so far this year how much till the free card', '1600'],
  ['har betalt 900 kr på legevakta og 800 kr hos legen, hvor mye er igjen til frikort', '900+800'],
  ['har betalt 900 kr på legevakta, og skal betale 800 kr hos legen, hvor mye er igjen til frikort', undefined],
])('%s', (question, number) => {
  expect(paid(question)).toBe(number);
});
