import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../src/question/read.ts';
import { theKnowledge } from '../the-knowledge.ts';

const read = (question: string) => readQuestion(question, theKnowledge, '2026-11-28');
const seriesOf = (question: string) => read(question).steps[0]?.options?.series;

describe('a share is told of what it is asked of', () => {
  test('of the lists, where the likeliest is of the inhabitants', () => {
    expect(seriesOf('Hvor mange prosent av alle fastlegelister hadde ingen lege i 2022?')).toBe(
      'gp.lists-without-gp-share',
    );
  });

  test('of the inhabitants', () => {
    expect(seriesOf('Hvor mange prosent av innbyggerne hadde ingen fastlege i 2022?')).toBe('gp.without-gp-share');
  });

  test.each(['andel fastleger på fastlønn', 'hvor stor andel av fastlegene er fastlønna'])(
    '%s: a share of the lists is only near',
    (question) => {
      expect(read(question).outcome).toBe('nearest');
    },
  );

  test('the share of what is asked is its answer', () => {
    expect(read('andel innbyggere uten fastlege').outcome).toBe('answer');
  });
});
