import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../src/question/read.ts';
import { readQuestions } from '../../src/question/two-questions.ts';
import { theKnowledge } from '../the-knowledge.ts';

const TODAY = '2026-11-28';
const outcomeOf = (question: string) => readQuestion(question, theKnowledge, TODAY).outcome;

describe('a figure of another time than is asked is only near', () => {
  test.each([
    'basistilskud 2025 kr',
    'egenandelstak 2024 kr',
    // The newest of a stretch is not the stretch.
    'Innbyggere uten fastlege 2022–2025',
  ])('%s', (question) => {
    expect(outcomeOf(question)).toBe('nearest');
  });

  test('so is a change that begins later than what is asked second', () => {
    const asked = 'Hvor stor del av listene har ansatt lege, og hvordan har andelen beveget seg siden 2017?';
    expect(readQuestions(asked, theKnowledge, TODAY).other?.read?.outcome).toBe('nearest');
  });
});

test.each([
  'i Danmark har dei vel 1600 på lista, kor lenge ventar folk på legetime der',
  'In Denmark a list has 1,600 people, how long do people wait for an appointment there?',
])('%s: of another country nothing here is even near', (question) => {
  expect(outcomeOf(question)).toBe('not-covered');
});
