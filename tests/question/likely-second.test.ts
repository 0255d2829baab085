import { expect, test } from 'vitest';
import { readQuestions } from '../../src/question/two-questions.ts';
import { theKnowledge } from '../the-knowledge.ts';

const other = (question: string) => readQuestions(question, theKnowledge, '2026-11-27').other;

test('what would be left open is the nearest of the same matter, by its own words and the whole text', () => {
  const time = other('hvem betaler veilederen og hvor mye tid skal settes av i uka?');
  expect(time?.read?.outcome).toBe('nearest');
  expect(time?.read?.steps[0]?.options).toMatchObject({ only: 'supervision-hours-2025' });
  const concluded = other('who evaluated the action plan and what did they conclude?');
  expect(concluded?.read?.steps[0]?.options).toMatchObject({ name: 'evaluation', about: 'did-it-work' });
});

test('or of another, where both come to it before all else', () => {
  const fee = other('must a GP offer video consultations n is the price the same as in person?');
  expect(fee?.read?.steps[0]?.options).toMatchObject({ name: 'user-fees', about: 'video-same-price' });
});

test('what takes up the first by a word and plainly asks for another thing is told', () => {
  const fee = other('må fastlegen tilby video, og koster det det samme som oppmøte?');
  expect(fee?.read?.steps[0]?.options).toMatchObject({ about: 'video-same-price' });
});

test('what is of no matter stays open', () => {
  expect(other('Hvor mange fastleger er det, og hva heter hunden til statsministeren?')).toEqual({
    asked: 'hva heter hunden til statsministeren?',
  });
});
