import { expect, test } from 'vitest';
import { readQuestions } from '../../src/question/two-questions.ts';
import { theKnowledge } from '../the-knowledge.ts';

const read = (question: string) => {
  const { first, other } = readQuestions(question, theKnowledge, '2026-11-27');
  return [first.steps[0]?.options, other?.read?.steps[0]?.options];
};

test.each([
  'laveste og høyeste antall uten fastlege siden 2020',
  'Highest and lowest number of people without a GP since 2020?',
])('%s: both', (question) => {
  expect(read(question)).toMatchObject([
    { series: 'gp.without-gp', operation: 'lowest', from: '2020' },
    { series: 'gp.without-gp', operation: 'highest', from: '2020' },
  ]);
});

test.each([
  'Hvor mange uten fastlege var det på topp, og hvor mange er det nå?',
  'Kor mange stod utan fastlege då det var som verst, og kor mange er det no?',
])('%s: the top, and now', (question) => {
  const [top, now] = read(question);
  expect(top).toMatchObject({ series: 'gp.without-gp', operation: 'highest' });
  expect(now).toEqual({ series: 'gp.without-gp' });
});

test.each([
  'Hvor mye har tallet på folk uten fastlege gått ned siden toppen til nå?',
  'Når var det flest uten fastlege?',
  'Hvilket fylke har lengst og kortest lister i snitt?',
])('%s: one figure alone', (question) => {
  expect(read(question)[1]).toBeUndefined();
});
