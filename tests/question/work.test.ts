import { expect, test } from 'vitest';
import { readQuestion } from '../../src/question/read.ts';
import { theKnowledge } from '../the-knowledge.ts';

const read = (question: string) => readQuestion(question, theKnowledge, '2026-11-26').steps[0]?.options;

test.each<[question: string, operation: string]>([
  ['How much has the number of people without a GP dropped in percent since the peak?', 'percent'],
  ['Hvor mye har tallet på folk uten fastlege gått ned siden toppen?', 'change'],
  ['Kor mange prosent har talet på dei utan fastlege falle sidan det var på sitt verste?', 'percent'],
  ['Hvor mange færre står uten fastlege nå enn da det var på det verste?', 'change'],
  ["how many fewer people are on no GP's list compared with the peak?", 'change'],
  ['Hvor mye lavere er tallet på folk uten fast lege i dag enn da det var på topp? prosent holder', 'percent'],
])('%s: from when it was at its top on', (question, operation) => {
  expect(read(question)).toEqual({ series: 'gp.without-gp', operation, from: '2023-08' });
});

test.each([
  'Når var det flest uten fastlege?',
  'Hvor mange stod uten fastlege på det aller verste?',
  'tallet på folk uten fastlege toppet seg når?',
  'What was the worst year for people without a GP?',
])('%s: the top itself', (question) => {
  expect(read(question)).toMatchObject({ series: 'gp.without-gp', operation: 'highest' });
});

test.each(['lavest antall uten fastlege siste ti åra, når var det?', 'the lowest number without a GP since 2016'])(
  '%s: the bottom',
  (question) => {
    expect(read(question)).toMatchObject({ series: 'gp.without-gp', operation: 'lowest', from: '2016' });
  },
);

test('years are added up where a sum is spoken of before it is asked for', () => {
  const asked =
    'Legger du sammen alt staten har lagt på ekstra til fastlegene de siste fem årene, hva ender summen på?';
  expect(read(asked)).toMatchObject({ operation: 'sum', from: '2021' });
});

test.each([
  'Is the number of people without a GP growing?',
  'Er det flere uten fastlege nå enn før?',
  'Har talet på dei utan fastlege byrja å falle?',
  'Min onkel sier det blir færre og færre uten fastlege, min søster at det øker. Hvem har rett?',
])('%s: which way it goes', (question) => {
  expect(read(question)).toMatchObject({ series: 'gp.without-gp', operation: 'direction' });
});

test.each(['Hvor mye har antallet uten fastlege økt siden 2020?', 'How much has the number without a GP fallen?'])(
  '%s: by how much, and not which way',
  (question) => {
    expect(read(question)).toMatchObject({ series: 'gp.without-gp', operation: 'change' });
  },
);

test('what somebody does themselves is no course of a figure', () => {
  expect(read('Kan kommunen si nei til at jeg går ned i listelengde?')).not.toHaveProperty('operation');
});

test('a year that holds a day told beside it says no more than the day', () => {
  expect(read('Er det fleire utan fastlege i dag enn då Kjerkol tok over i 2021?')).toEqual({
    series: 'gp.without-gp',
    operation: 'direction',
    from: '2021-10-14',
  });
});

test('of each year it is told from the first', () => {
  expect(read('Har andelen kvinner blant fastlegene økt hvert år?')).toMatchObject({
    operation: 'direction',
    from: '2001',
  });
});

test.each([
  'Hvor mange flere fastleger er det kommet per år i snitt siden 2020?',
  'number of GPs added since 2020, per year on average',
])('%s: the mean of a year', (question) => {
  expect(read(question)).toMatchObject({ series: 'gp.count', operation: 'pace', from: '2020' });
});

test.each(['By how many did the count of people without a GP drop between the end of 2022 and 2025?'])(
  '%s: how much it moved',
  (question) => {
    expect(read(question)).toEqual({ series: 'gp.without-gp', operation: 'change', from: '2022', to: '2025' });
  },
);

test.each([
  'Trenger en sum for 2021 til 2025, alt som er satt av ekstra til fastleger, har dere lagt det sammen noe sted',
  'kor mykje fekk fastlegane ekstra i 2022, samanlagt med 2023',
])('%s: added up', (question) => {
  expect(read(question)).toMatchObject({ series: 'gp.strengthening', operation: 'sum' });
});
