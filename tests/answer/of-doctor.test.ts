import { expect, test } from 'vitest';
import { ofDoctor } from '../../src/answer/of-doctor.ts';
import type { Localized } from '../../src/knowledge/knowledge.ts';
import type { Locale } from '../../src/language/locale.ts';
import { realTables } from '../eligibility/real-tables.ts';

test.each<[Locale, string, string]>([
  ['nb', 'Har du det?', 'Har legen det?'],
  ['nb', 'listetaket ditt er over 500', 'listetaket til legen er over 500'],
  ['nb', 'Spør kommunen om den søker for deg', 'Spør kommunen om den søker for legen'],
  ['nn', 'Kva stilling har du i kommunen?', 'Kva stilling har legen i kommunen?'],
  ['en', 'Do you have a list of your own?', 'Does the doctor have a list of their own?'],
  ['en', 'you are a specialist, are in training or have it', 'the doctor is a specialist, is in training or has it'],
  ['en', 'Who employs you, or whom are you tied to?', 'Who employs the doctor, or whom is the doctor tied to?'],
  ['en', 'you must be in training, or have approval', 'the doctor must be in training, or have approval'],
])('%s: %s', (locale, own, other) => expect(ofDoctor(own, locale)).toBe(other));

/** What a verdict says of the doctor: conditions, questions and reasons. */
const toldOf = (table: (typeof realTables)[number]): readonly Localized[] => [
  ...table.inputs.flatMap(({ question, ...input }) => [
    question,
    ...('ask-short' in input && input['ask-short'] ? [input['ask-short']] : []),
    ...('conditions' in input ? (input.conditions ?? []) : []),
  ]),
  ...table.questions.flatMap(({ rows }) => rows.map(({ why }) => why)),
];

test.each(realTables.map((table) => [table.id, table] as const))('%s: nobody is left as you', (_, table) => {
  for (const text of toldOf(table)) {
    expect(ofDoctor(text.nb, 'nb')).not.toMatch(/(?<!\p{L})(?:du|deg|din|ditt|dine)(?!\p{L})/iu);
    expect(ofDoctor(text.nn ?? text.nb, 'nn')).not.toMatch(/(?<!\p{L})(?:du|deg|din|ditt|dine)(?!\p{L})/iu);
    expect(ofDoctor(text.en, 'en')).not.toMatch(
      /\byou|\b(?:the doctor) (?:are|have|do|were|want|work|run|train|meet)\b(?<!(?:[Dd]oes|[Hh]as) the doctor (?:have|work|run|train|meet|want))/iu,
    );
  }
});
