import { expect, test } from 'vitest';
import { OF_PARTS } from '../../src/question/decide.ts';
import { readQuestion } from '../../src/question/read.ts';
import { readQuestions } from '../../src/question/two-questions.ts';
import { theKnowledge } from '../the-knowledge.ts';

const TODAY = '2026-11-27';
const read = (question: string) => readQuestion(question, theKnowledge, TODAY);

test.each([
  // Another thing is hardly less likely, few words say what is meant, and what is asked is not quite what is told.
  'Kor stor del av sjukeheimslegane i landet var ferdige spesialistar i 2024?',
  'ventetid hos legen i Førde',
])('%s: likely enough to read by, and not to be told as an answer', (question) => {
  expect(readQuestion(question, theKnowledge, TODAY, OF_PARTS).outcome).toBe('answer');
  expect(read(question).outcome).toBe('nearest');
});

test.each(['Hvor mange fastleger er det i Norge?', 'What is the ALIS grant?', 'Kva er eigendelstaket for 2026?'])(
  '%s: told as an answer',
  (question) => {
    expect(read(question).outcome).toBe('answer');
  },
);

test('what is worked out for a number of the asker’s own was meant, however near another thing is', () => {
  const question =
    'Lista mi har 720 pasienter. Hvis basistilskuddet nå ikke er en flat sats lenger, hva får jeg for dem?';
  const { outcome, steps, rival } = read(question);
  expect(outcome).toBe('answer');
  expect(steps[0]?.options).toMatchObject({ operation: 'times', number: '720' });
  expect(rival).toBeUndefined();
});

test('each of two questions is told as an answer, where that alone would be too little for one', () => {
  const { first, other } = readQuestions('How many GPs are there, and how many people lack a GP?', theKnowledge, TODAY);
  expect([first.outcome, other?.read?.outcome]).toEqual(['answer', 'answer']);
});
