import { expect, test } from 'vitest';
import { readQuestion } from '../../src/question/read.ts';
import { theKnowledge } from '../the-knowledge.ts';

const read = (question: string): Readonly<Record<string, string | undefined>> => {
  const { outcome, steps } = readQuestion(question, theKnowledge, '2026-11-26');
  return { outcome, ...steps[0]?.options };
};

test.each<[question: string, series: string, operation: string]>([
  ['legevakttilskudd per kommune', 'legevakt.rural-grant,legevakt.rural-grant-municipalities', 'per'],
  ['legevakttilskot per kommune', 'legevakt.rural-grant,legevakt.rural-grant-municipalities', 'per'],
])('%s', (question, series, operation) => {
  expect(read(question)).toMatchObject({ series, operation });
});

test.each<[question: string, series: string]>([
  ['how many patients per GP', 'gp.list-length'],
  ['hvor stor andel av fastlegene er spesialister', 'gp.specialist-share'],
  ['hvor mange fastleger er det per 1000 innbyggere', 'gp.per-1000'],
])('%s: a publisher has worked it out', (question, series) => {
  const { operation, ...rest } = read(question);
  expect([rest, operation]).toMatchObject([{ series }, undefined]);
});

test.each([
  'vi er 840 leger her, hvor stor andel av alle fastleger blir det',
  'We are 840 doctors. What share of all GPs is that?',
])('%s: a number of one\u2019s own as a part of all', (question) => {
  expect(read(question)).toMatchObject({ series: 'gp.count', operation: 'share', number: '840' });
});

test.each([
  'hvor stor andel av oss er selvstendige fremdeles, tro',
  'Hvor stor del av oss er egentlig fortsatt næringsdrivende?',
])('%s: a share of years ago is not told as the newest', (question) => {
  expect(read(question).series).not.toBe('gp.lists-self-employed-share');
});

test('a share of years ago stays that of its year', () => {
  const question = 'hvor stor andel av fastlegene var selvstendig næringsdrivende i 2022?';
  const { steps } = readQuestion(question, theKnowledge, '2026-11-26');
  expect(steps.slice(0, 2).map(({ options }) => options)).toContainEqual({
    series: 'gp.lists-self-employed-share',
    period: '2022',
  });
});

test('a share of a year that nothing more is named of is offered, alone or beside the nearest', () => {
  const { steps } = readQuestion('hvor stor andel var selvstendige i 2022?', theKnowledge, '2026-11-26');
  expect(steps.slice(0, 2).map(({ options }) => options)).toContainEqual({
    series: 'gp.lists-self-employed-share',
    period: '2022',
  });
});

test('with nothing to divide by, the share that a publisher gives', () => {
  const { series, operation } = read("What's the share of Norwegians with no family doctor at the moment?");
  expect([series, operation]).toEqual(['gp.without-gp-share', undefined]);
});
