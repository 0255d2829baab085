import { expect, test } from 'vitest';
import { readQuestion } from '../../src/question/read.ts';
import { theKnowledge } from '../the-knowledge.ts';

const first = (question: string) => readQuestion(question, theKnowledge, '2026-11-27').steps[0];

test.each<[question: string, series: string, from: string, to: string | undefined]>([
  ['trenger antall fastleger hvert år 2015-2024 og netto økning for hele perioden', 'gp.count', '2015', '2024'],
  [
    'trenger tall på gjennomsnittlig listelengde fra 2016 og framover, finnes det en serie',
    'gp.list-length',
    '2016',
    undefined,
  ],
  ['trenger tidsserie for antall fastleger 2016 til nå, med kilde', 'gp.count', '2016', undefined],
  ['gjennomsnittlig listelengde siste ti år', 'gp.list-length', '2016', undefined],
  ['kor mange fastlegar var det i 2021, 2022 og 2023', 'gp.count', '2021', '2022/2023'],
])('%s: the years one by one', (question, series, from, to) => {
  expect(first(question)).toMatchObject({ command: 'trend', options: { series, from } });
  expect(first(question)?.options?.to).toBe(to);
});

test.each([
  'Har andelen kvinner blant fastlegene økt hvert år?',
  'Hvor mange fastleger var det i 2020?',
  'Hvor mye penger er bevilget til allmennlegetjenester alle årene 2022 til 2024 lagt sammen?',
  'Hvor mye har antall fastleger økt de siste ti årene?',
  'Hvor mange uten fastlege blir det flere av hvert år jeg jobber?',
])('%s: no row of years', (question) => {
  expect(first(question)?.command).not.toBe('trend');
});
