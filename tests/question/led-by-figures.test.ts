import { expect, test } from 'vitest';
import { amountsIn } from '../../src/language/amounts.ts';
import { readQuestion } from '../../src/question/read.ts';
import { theKnowledge } from '../the-knowledge.ts';

const first = (question: string) => readQuestion(question, theKnowledge, '2026-11-27').steps[0]?.options;

test('whether the numbers bear it out is told with numbers', () => {
  const question = 'I keep hearing that the GP crisis is more or less over. Do the numbers back that up?';
  const { name, about } = first(question) ?? {};
  const { short, text } = theKnowledge.getStatement(`${name}.${about}`);
  // What it was and what it is.
  expect(amountsIn((short ?? text).nb).length).toBeGreaterThan(1);
});

test('without that, what is said of it is told', () => {
  expect(first('Is the GP crisis over?')).toEqual({ name: 'gp', about: 'no-crisis-2026' });
});
