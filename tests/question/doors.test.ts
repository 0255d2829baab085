import { expect, test } from 'vitest';
import { readQuestion } from '../../src/question/read.ts';
import { theKnowledge } from '../the-knowledge.ts';

const read = (text: string) => readQuestion(text, theKnowledge, '2026-11-25');

test.each([
  ['legevakt nummer tromsø', 'legevakt'],
  ['telefonnummer til legevakta', 'legevakt'],
  ['what number do I call for legevakt', 'legevakt'],
  ['how do I contact helfo', 'helfo'],
  ['hva er Helfo', 'helfo'],
  ['kontakt statsforvalteren', 'statsforvalteren'],
])('%s asks for %s by name', (text, contact) => {
  const { isOfContact, doors } = read(text);
  expect([isOfContact, doors]).toEqual([true, [contact]]);
});

test.each([
  'hva er legevakt',
  'hvor mange ringer legevakta i året',
  'må jeg gå legevakt når jeg er 61',
  'hva betaler Helfo i basistilskudd',
  'who does NOT have to do legevakt',
])('%s asks for something else', (text) => {
  expect(read(text).isOfContact).toBe(false);
});
