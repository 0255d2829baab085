import { expect, test } from 'vitest';
import { readQuestion } from '../../src/question/read.ts';
import { theKnowledge } from '../the-knowledge.ts';

const read = (question: string) => readQuestion(question, theKnowledge, '2026-11-27');

test.each([
  'Hvor mange flere fastleger har vi nå enn da finansieringen ble lagt om?',
  'Kor mange fleire fastlegar er det no enn før pandemien?',
  'How many more GPs are there now than before the reform?',
])('%s: when that was no figure tells, and what it has been since another year is only the nearest', (question) => {
  const { outcome, steps } = read(question);
  expect(outcome).toBe('nearest');
  expect(steps[0]?.options).toEqual({ series: 'gp.count', operation: 'direction' });
});

test('since a year, or since its own top, is known', () => {
  expect(read('Hvor mange flere fastleger har vi nå enn i 2020?').outcome).toBe('answer');
  expect(read('Hvor mye har antallet uten fastlege falt siden toppen?').steps[0]?.options).toMatchObject({
    series: 'gp.without-gp',
  });
  expect(read('Hvor mye har antallet uten fastlege falt siden toppen?').outcome).toBe('answer');
});

test.each([
  'siden nyttår, hvor mange færre er uten fastlege?',
  'Mor mi meiner det er fleire utan fastlege no enn då handlingsplanen kom. Kor mange færre er det?',
])('%s: how it has gone of late is the nearest, and not since its top', (question) => {
  const { outcome, steps } = read(question);
  expect(outcome).toBe('nearest');
  expect(steps[0]?.options).toEqual({ series: 'gp.without-gp', operation: 'direction' });
});
