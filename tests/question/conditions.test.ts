import { expect, test } from 'vitest';
import { readQuestion } from '../../src/question/read.ts';
import { theKnowledge } from '../the-knowledge.ts';

const read = (question: string) => readQuestion(question, theKnowledge, '2026-11-28');

test.each([
  'min kone er tannlege fra Polen, trenger hun også ALIS for å jobbe',
  'Fikk regning på 6400 kroner for to fyllinger hos tannlegen. Får jeg noe av det igjen?',
])('%s: of another profession nothing is told that is only of doctors', (question) => {
  expect(read(question).outcome).toBe('not-covered');
});

test('who names it beside doctors asks of these', () => {
  expect(read('Hvorfor er ikke fastlegen åpen lørdag, når tannlegen er').outcome).toBe('nearest');
});

test('what the state of another country does is not told of this one', () => {
  expect(read('Kva betalte den danske staten per konsultasjon i 2024?').outcome).toBe('not-covered');
});

test.each([
  ['Delen fastløna legar frå 2017 til 2025, kor mange prosentpoeng opp er det?'],
  ['hvor mange nye LIS1 stillinger ble det oppretta tilsammen fra 2019 til 2025'],
])('%s: what begins or ends at another time than is asked is the nearest', (question) => {
  expect(read(question).outcome).toBe('nearest');
});
