import { expect, test } from 'vitest';
import { readQuestions } from '../../src/question/two-questions.ts';
import { theKnowledge } from '../the-knowledge.ts';

const other = (question: string) => readQuestions(question, theKnowledge, '2026-11-27').other;

test.each([
  ['kven sat i ekspertutvalet og kva føreslo dei', 'main-proposals'],
  ['Hva sa ekspertutvalget, og er det fulgt opp?', 'how-many-followed'],
  ['Kor mange LIS1-plassar blir lyst ut i året, og er det fleire no enn før koronaen?', 'more-not-fewer'],
  ['forskriften fra 2026, gjelder den vikarer, og hva er nytt i den?', 'what-is-new'],
])('%s: the second has its matter from words of the first', (question, about) => {
  const read = other(question)?.read;
  expect(['answer', 'nearest']).toContain(read?.outcome);
  expect(read?.steps[0]?.options).toMatchObject({ about });
});

test('of a time that it has nothing of, the newest figure is the nearest', () => {
  const read = other('Hvem betaler basistilskuddet, og hvor mye var det per pasient i 2025?')?.read;
  expect(read?.steps[0]?.options).toEqual({ series: 'basistilskudd.rate-average' });
});

test.each([
  // A number of other things than the first counts, how a statement's number has gone, and what is of no matter.
  'Hvor mange milliarder ble lovet i den handlingsplanen, og hvor mange av dem kom faktisk på bordet?',
  'Hvor stor andel av alle listene har ledig plass, og er det lavere enn for fem år siden?',
  'Hvor mange fastleger er det, og hvorfor er det så varmt ute?',
])('%s: the second stays open', (question) => {
  expect(other(question)).toBeDefined();
  expect(other(question)?.read).toBeUndefined();
});
