import { expect, test } from 'vitest';
import { readQuestions } from '../../src/question/two-questions.ts';
import { theKnowledge } from '../the-knowledge.ts';

const read = (question: string) => readQuestions(question, theKnowledge, '2026-11-27');

test.each(['capitation per patient 2020-2026, trend?', 'per patient amount now vs before the reform, difference?'])(
  '%s: of a rate of which one is known, what tells it in words',
  (question) => {
    expect(read(question).first).toMatchObject({
      steps: [{ options: { about: 'rate-before-after' } }, {}, {}, {}],
    });
  },
);

test('so is the part of a question that asks of another time', () => {
  const { first, other } = read('Hva er basistilskuddet per pasient nå, og hva var det i 2022?');
  expect(first.steps[0]?.options).toMatchObject({ series: 'basistilskudd.rate-average' });
  expect(other?.read?.steps[0]?.options).toMatchObject({ about: 'rate-before-after' });
});

test('the rate itself, where no other time is asked about', () => {
  const { first } = read('Hva er snittet i basistilskudd per pasient?');
  expect(first.steps[0]?.options).toMatchObject({ series: 'basistilskudd.rate-average' });
});
