import { expect, test } from 'vitest';
import { formOf } from '../../src/question/form.ts';
import { readQuestion } from '../../src/question/read.ts';
import { readAsked } from '../../src/reader/asked.ts';
import { questionIndex } from '../../src/reader/index.ts';
import { theKnowledge } from '../the-knowledge.ts';

const form = (question: string) => formOf(readAsked(question, questionIndex(theKnowledge), '2026-11-26'));

test.each([
  'Har antallet fastleger gått opp eller ned?',
  'user A: list size went DOWN. user B: nah its up. who wins',
  'Vert listene kortare?',
  'Is fixed salary getting more common?',
  'Are there fewer vacant lists than last year?',
  'Blir egenandelene dyrere til neste år?',
  'Stemmer det at fleire og fleire står i kø for kvar månad som går?',
  'Hvor mange fastleger er det sammenlignet med 2018?',
  'what is the list length compared to 2017',
  'Har køen blitt lengre eller kortere, altså hvor mange står i den?',
  'Prosent spesialister i allmennmedisin, har den gått opp siden kravet kom?',
])('%s: which way', (question) => {
  expect(form(question)).toBe('direction');
});

test.each([
  ['kva månad var køen lengst', 'highest'],
  ['Which year had the most vacant lists?', 'highest'],
  ['hvilket år var det færrest fastleger', 'lowest'],
])('%s: %s', (question, edge) => {
  expect(form(question)).toBe(edge);
});

test.each([
  'hva teller egentlig som en ledig liste?',
  'Hva menes med listelengde?',
  'How is the waiting list counted?',
  'korleis blir talet på fastlegar rekna ut',
])('%s: what is counted', (question) => {
  expect(form(question)).toBe('definition');
});

test.each([
  'Hvor kommer tallene på folk uten fastlege fra?',
  'Where does that series come from?',
  'hvor ofte publiseres tallene på ventelisten?',
])('%s: where the numbers are from', (question) => {
  expect(form(question)).toBe('origin');
});

test.each([
  'Kan kommunen si nei til at jeg går ned i listelengde?',
  'Teller det mot frikort når jeg bruker nettlege?',
  'Må en betale når en ikke møter opp til timen?',
  'Hvilken kommune har flest uten fastlege?',
  'Hvor mange flere fastleger er det enn i 2020?',
  'When must I apply at the latest?',
  'Hvor kommer fastlegene fra?',
])('%s: none of these', (question) => {
  expect(form(question)).toBeUndefined();
});

test('what the whole country has is only the nearest to which place has most', () => {
  expect(readQuestion('Hvilken kommune har flest uten fastlege?', theKnowledge, '2026-11-26').outcome).toBe('nearest');
});

test.each([
  ['Hva menes med gjennomsnittlig listelengde?', { series: 'gp.list-length', about: 'definition' }],
  ['Hvor kommer tallene på folk uten fastlege fra?', { series: 'gp.without-gp', about: 'origin' }],
])('%s: told before how much it is', (question, options) => {
  expect(readQuestion(question, theKnowledge, '2026-11-26').steps[0]?.options).toEqual(options);
});

test('a statement that says what is counted goes before the words of the figure', () => {
  const [step] = readQuestion('What counts as a vacant list?', theKnowledge, '2026-11-26').steps;
  expect(step?.options).toMatchObject({ name: 'gp', about: 'vacant-list-defined' });
});
