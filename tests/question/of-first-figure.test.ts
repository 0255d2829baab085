import { expect, test } from 'vitest';
import { readQuestions } from '../../src/question/two-questions.ts';
import { theKnowledge } from '../the-knowledge.ts';

const read = (question: string) => readQuestions(question, theKnowledge, '2026-11-27');
const first = (question: string) => read(question).first.steps[0]?.options;
const second = (question: string) => read(question).other?.read?.steps[0]?.options;

test('how much more, and then in per cent: the figure is told in per cent', () => {
  expect(first('Hvis antallet fastleger økte fra 2020 til 2025, hvor mange prosent er det snakk om?')).toMatchObject({
    series: 'gp.count',
    operation: 'percent',
  });
});

test.each([
  ['Hvor mange fastleger var det i 2020, og hvor mange er det nå?', 'gp.count', '2020'],
  ['How many had no GP in December 2022, and how many now?', 'gp.without-gp', '2022-12'],
])('%s: both ends in one line', (question, series, from) => {
  expect(first(question)).toMatchObject({ series, operation: 'direction', from });
});

test('since a time that it is not known for it is told from the first that there is', () => {
  expect(first('Hvor mange fastleger hadde vi i 2015, og hvor mange nå?')).toMatchObject({
    series: 'gp.count',
    operation: 'direction',
    from: '2015',
  });
});

test('what it was before something happened is told in words', () => {
  expect(second('Kor mange LIS1-stillingar blir lyste ut no, og kor mange var det før auken?')).toMatchObject({
    name: 'lis1',
    about: 'more-not-fewer',
  });
});

test('what it was in a year that the figure has nothing of is told in words', () => {
  const question = 'Hvor mange LIS1-plasser lyses det ut i året nå, og hvor mange flere er det enn i 2019?';
  expect(second(question)).toMatchObject({ name: 'lis1', about: 'more-not-fewer' });
});

test('how much dearer it is with what comes on top', () => {
  const question = 'hva kostet legetimen i 2025, og hvor mye mer hos en spesialist?';
  expect(second(question)).toMatchObject({ series: 'user-fees.specialist-addition' });
});

test('how far under the mean, and what that comes to at a rate', () => {
  const question = 'Jeg har 700 på lista. Hvor langt under snittet er det, og hva taper jeg i basistilskudd?';
  const under = read(question).first.steps[0]?.options;
  expect(under).toMatchObject({ series: 'gp.list-length', operation: 'against', number: '700' });
  const { operation, number } = second(question) ?? {};
  expect([operation, Number(number)]).toEqual(['times', expect.any(Number)]);
  expect(Number(number)).toBeLessThan(700);
});
