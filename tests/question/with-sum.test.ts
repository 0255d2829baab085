import { expect, test } from 'vitest';
import { readQuestions } from '../../src/question/two-questions.ts';
import { theKnowledge } from '../the-knowledge.ts';

const read = (question: string) => readQuestions(question, theKnowledge, '2026-11-27');

test('numbers that are told come to something beside what is known of the same', () => {
  const { first, reckoned } = read('Kommunen vår har 3100 innbyggjarar og 410 utan fast lege. Kor stor del er det?');
  expect(first.steps[0]?.options?.series).toBe('gp.without-gp-share');
  expect(reckoned?.result).toEqual({ value: 13.2, unit: 'percent' });
});

test('what the figure itself was worked out with is not reckoned twice', () => {
  const { first, reckoned } = read('Me har 6300 innbyggjarar på 7 lister. Ligg me over eller under landssnittet?');
  expect([first.steps[0]?.options?.number, reckoned]).toEqual(['6300/7', undefined]);
});

test('a price that is told to rise is not asked for as it is now', () => {
  const { first, reckoned } = read(
    'Egenandelen hos fastlegen gikk fra 160 til 170, hvor mye dyrere blir det for en som går dit ti ganger i året?',
  );
  expect(reckoned?.result.value).toBe(100);
  expect(first.steps[0]?.options).not.toHaveProperty('number');
});

test('a sum that numbers are told for is no case of one’s own', () => {
  const { first } = read(
    'Vi betaler 35 000 i måneden for drift av en tom liste. Får vi 500 000 i oppstartstilskudd, hvor mange måneder holder det?',
  );
  expect(first.steps[0]?.command).not.toBe('start-up-grant');
});

test('what a source gives for each is multiplied, and leaves no sum open', () => {
  const { other, reckoned } = read(
    'hvis kommunen har 3 nye hjemler og hver får oppstartstilskudd, hvor mye blir det samlet',
  );
  expect([other, reckoned?.isOwn]).toEqual([undefined, false]);
});
