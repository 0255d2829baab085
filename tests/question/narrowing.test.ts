import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../src/question/read.ts';
import { theKnowledge } from '../the-knowledge.ts';

const read = (question: string) => readQuestion(question, theKnowledge, '2026-11-27');

describe('a figure of all is only the nearest to what is asked of a part', () => {
  test.each<[question: string, of: string]>([
    ['Flest kvinner blant dei unge fastlegane?', 'all'],
    ['What share of young GPs are women?', 'all'],
    ['Hvor mange mangler fastlege i Tromsø nå?', 'country'],
    ['Hvor mange står uten fastlege her oppe nå?', 'country'],
  ])('%s', (question, of) => {
    const { outcome, ofWhole, steps } = read(question);
    expect(steps[0]?.options).toHaveProperty('series');
    expect([outcome, ofWhole]).toEqual(['nearest', of]);
  });

  test('of another country it is not said to be of the whole country', () => {
    expect(read('How many lack a GP in Sweden?').ofWhole).toBeUndefined();
  });

  test.each(['Hvor stor andel av fastlegene er kvinner?', 'Hvor mange mangler fastlege i Norge nå?'])(
    '%s: of all, as it is asked',
    (question) => {
      expect(read(question)).not.toHaveProperty('ofWhole');
    },
  );
});

test('a sum that was announced is no answer to what was spent in the end', () => {
  const { outcome, steps } = read(
    'Handlingsplanen 2020-2024: hvor mye penger ble det faktisk av, alle årene lagt sammen?',
  );
  expect(outcome === 'answer' && steps[0]?.options?.series !== undefined).toBe(false);
});

test('that a surgery must offer video is no answer to whether it may offer only that', () => {
  expect(read('is it ok that my gp only offers video??').outcome).toBe('nearest');
  expect(read('Må fastlegen tilby video?').outcome).toBe('answer');
});

test.each(['How do Danish GPs get paid?', 'Hva tjener svenske fastleger?'])('%s: not of this country', (question) => {
  expect(read(question).outcome).toBe('not-covered');
});

test.each([
  'har dere tall på innleie frå vikarbyrå år for år ?',
  'Must EU doctor do LIS1?',
  'employed or self-employed, which is more common with young doctors?',
  'Blir det ny fastlegekrise før 2030?',
])('%s: what is of all, has no figure or is past is not sure', (question) => {
  expect(read(question).outcome).toBe('nearest');
});

test('the whole goes before what comes on top of it, unless that is asked', () => {
  expect(read('Egenandel hos spesialist 2026').steps[0]?.options).toMatchObject({ about: 'specialist-price' });
  expect(read('hvor stort er tillegget i egenandel hos spesialist?').steps[0]?.options).toMatchObject({
    series: 'user-fees.specialist-addition',
  });
});
