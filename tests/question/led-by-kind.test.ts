import { expect, test } from 'vitest';
import { readQuestion } from '../../src/question/read.ts';
import { theKnowledge } from '../the-knowledge.ts';

const first = (question: string) => readQuestion(question, theKnowledge, '2026-11-27').steps[0]?.options;

test.each<[question: string, series: string]>([
  ['Kor mange fastlegar er ikkje sjølvstendige?', 'gp.employed'],
  ['hvor mange fastleger er ikke ansatt i kommunen', 'gp.self-employed'],
  ['how many GPs are not self-employed', 'gp.employed'],
  ['how many doctors are not self-employed', 'gp.employed'],
  ['how many GPs are not employed by a municipality', 'gp.self-employed'],
  ['hvor mange fastleger er selvstendige', 'gp.self-employed'],
])('%s: who they are', (question, series) => {
  expect(first(question)?.series).toBe(series);
});

test('people are meant where no municipality is named', () => {
  expect(first('w/o a GP end of 2024?')?.series).toBe('gp.without-gp');
  expect(first('how many municipalities have more than a tenth w/o a GP?')?.series).toBe(
    'gp.municipalities-over-a-tenth-without-gp',
  );
});

test('who only says that they are not so, asks for no number of the others', () => {
  expect(first('er ikkje alle fastlegar tilsette?')?.about).toBe('mostly-self-employed');
});
