import { describe, expect, test } from 'vitest';
import { ownNumber } from '../../src/figures/own-number.ts';
import { numberTold } from '../../src/question/number-told.ts';
import { readQuestion } from '../../src/question/read.ts';
import { readAsked } from '../../src/reader/asked.ts';
import { questionIndex } from '../../src/reader/index.ts';
import { theKnowledge } from '../the-knowledge.ts';

const TODAY = '2026-11-26';
const told = (question: string, series = 'basistilskudd.rate-average') => {
  const { rate } = theKnowledge.getSeries(series);
  return rate && numberTold(readAsked(question, questionIndex(theKnowledge), TODAY), rate, TODAY);
};
const worth = (question: string, series?: string) => ownNumber(told(question, series) ?? '')?.value;

describe('how many a rate is asked for', () => {
  test.each<[question: string, number: number]>([
    ['and for 950 people, what would it be in total?', 950],
    ['Kor mykje basistilskot får eg for 900 på lista?', 900],
    ['hvor mye ville en lege med 900 på lista få i året av den faste delen per innbygger?', 900],
    ['jeg har 1 450 pasienter, hvor mye basistilskudd blir det?', 1450],
    ['hvis en lege har 1050 på lista og mista 80, hvor mye mindre penger blir det i året', 80],
    ['Går jeg ned fra 1 500 til 1 100 pasienter, hvor mye taper jeg?', 400],
    ['if I take list with 1100 patients, how much of the basic money per head I get in one year', 1100],
    ['If my list falls from 1,100 to 800, how much capitation do I lose a year?', 300],
    ['Fem fastleger med 900 på lista hver, hvor mye betaler kommunen?', 4500],
    ['If I take 50 more patients, how much more do I get', 50],
    ['If I take over 950 patients, how much money per head and in sum is this in one year?', 950],
    ['har 740 på lista, ka blir basistilskuddet av det omtrent?', 740],
    ['I am to cover 4 lists, 600 people each. How much capitation is it in all?', 2400],
    ['basistilskot for to lister på 700, kva blir det til saman', 1400],
    ['lista mi e på 620. kor mye ville æ fått per år bare i det som kjem per hode på lista?', 620],
    ['Liste på 850, basistilskudd per hode ganger det, hva havner vi på i året?', 850],
    ['The state money for each person times 950, how much is it?', 950],
    ['Hvis en lege går fra 1150 til 850 på lista, hvor mye basistilskudd mister hen i året?', 300],
    ['Har 1480 på lista. Hva ga det i basistilskudd i 2022?', 1480],
    ['basistilskudd for to lister på 800 og 900, hva blir det til sammen?', 1700],
    ['Annual capitation for 1,040 patients?', 1040],
    ['1200 på lista gir ka', 1200],
    ['For a GP with 950 listed patients, what would one year of capitation come to?', 950],
    ['got 1,450 patients on list. capitation per year?', 1450],
    ['Min liste er på 1 350 og kollegaens på 780. Hva får vi to i basistilskudd til sammen?', 2130],
    ['Kva får eg i tilskot per hovud dersom eg har 780 på lista, for heile året?', 780],
  ])('%s', (question, number) => {
    expect(worth(question)).toBe(number);
  });

  test.each<[question: string, number: number]>([
    ['Går fire ganger i året, hva blir det til sammen?', 4],
    ['what do I pay in total for five daytime visits?', 5],
  ])('%s', (question, number) => {
    expect(worth(question, 'user-fees.consultation-day')).toBe(number);
  });
});

test.each<[question: string, series?: string]>([
  ['how much do I charge for a 20 minute visit', 'user-fees.consultation-day'],
  ['Jeg har 950 på lista, hvor mye er det per pasient?'],
  ['800 pasienter kontra 1200 pasienter, hvor mye skiller?'],
  ['får jeg basistilskudd for 300 pasienter?'],
  ['vi har to lister, hvor mye basistilskudd blir det?'],
  ['basistilskudd for tre lister på 800 og 900, hva blir det til sammen?'],
  ['hvor mye får jeg per hode for en pasient på 80?'],
  ['jeg er 67 år, hva koster legetimen?', 'user-fees.consultation-day'],
  ['hvor mye er basistilskuddet i 2023?'],
])('%s: the rate is asked for', (question, series) => {
  expect(told(question, series)).toBeUndefined();
});

test('a question is read as the rate times the number', () => {
  const { steps } = readQuestion('basistilskudd for 1450 pasienter, hva blir det?', theKnowledge, TODAY);
  expect(steps[0]?.options).toEqual({ series: 'basistilskudd.rate-average', operation: 'times', number: '1450' });
});

const beside = (question: string, series: string) =>
  readQuestion(question, theKnowledge, TODAY).steps.find(({ options }) => options?.series === series)?.options;

test('what comes in a month is a twelfth of what comes in a year', () => {
  expect(told('I take a list with 950 people. The state money for each person times 950, how much is per month?')).toBe(
    '950/12',
  );
  expect(told('Jeg får 950 pasienter neste måned, hvor mye basistilskudd blir det i året?')).toBe('950');
});

describe('the rate of a year that is named', () => {
  const optionsOf = (question: string) => readQuestion(question, theKnowledge, TODAY).steps[0]?.options;
  test.each<[question: string, series: string, period: string | undefined]>([
    ['Har 1480 på lista. Hva ga det i basistilskudd i 2022?', 'basistilskudd.rate-below-1000', '2022'],
    ['Hvor mye basistilskudd ga 1100 pasienter i 2018?', 'basistilskudd.rate', '2018'],
    [
      'Hvis jeg ganger satsen for basistilskudd i 2023 med 1050 pasienter, hva blir det?',
      'basistilskudd.rate-average',
      '2023',
    ],
    ['Hvor mye basistilskudd ga 1100 pasienter i 1998?', 'basistilskudd.rate-average', undefined],
  ])('%s', (question, series, period) => {
    expect(optionsOf(question)).toMatchObject({ series, operation: 'times', ...(period !== undefined && { period }) });
    expect(optionsOf(question)?.period).toBe(period);
  });
});

describe('visits held against the yearly cap', () => {
  test.each<[question: string, series: string, number: string]>([
    [
      'om ei konsultasjon koster 170 og jeg går 9 ganger, har jeg frikort da eller hvor mye mangler',
      'user-fees.cap',
      '9x170',
    ],
    [
      'Har betalt 179 kroner fem ganger hos legen og 1100 på sykehuset. Hvor mye er det igjen før jeg får frikort?',
      'user-fees.cap',
      '5x179+1100',
    ],
    [
      'paid 4 visits and one night visit at the emergency clinic this year, how far am I from the free card',
      'user-fees.cap,user-fees.consultation-day,user-fees.consultation-evening',
      '4;1',
    ],
    [
      'My patient came 12 times this year and paid for a normal visit at daytime. Did he pass the limit where it becomes free?',
      'user-fees.cap,user-fees.consultation-day',
      '12',
    ],
    [
      'Æ har betalt 2 egenandela på 190 kr og en på 300. Kor my e igjen te æ får frikort?',
      'user-fees.cap',
      '2x190+1x300',
    ],
    [
      'Hvis taket på egenandeler er 3278 kroner og jeg har betalt 1640 til nå, hvor mye har jeg igjen før frikort?',
      'user-fees.cap',
      '1640',
    ],
  ])('%s', (question, series, number) => {
    expect(readQuestion(question, theKnowledge, TODAY).steps[0]?.options).toMatchObject({
      ...{ series, operation: 'against', number },
    });
  });

  test.each([
    'I paid 500 kr for one night visit, how far am I from the free card?',
    'Går fire ganger i året, hva blir det til sammen?',
    'Får jeg frikort hos tannlegen også? Betalte 2400 i mai.',
  ])('%s: no such question', (question) => {
    expect(readQuestion(question, theKnowledge, TODAY).steps[0]?.options?.operation).not.toBe('against');
  });
});

describe('a number of their own beside a mean or a ceiling', () => {
  test.each<[question: string, series: string, number: string]>([
    [
      'My doctor say she has 1350 people. Is this a lot compare to other doctors, how many more?',
      'gp.list-length',
      '1350',
    ],
    ['Har 1 480 på lista. Ligg eg langt over snittet?', 'gp.list-length', '1480'],
    [
      'Jeg har 4 leger med 980, 1040, 1210 og 770 på lista. Hvor langt ligger snittet deres fra landsgjennomsnittet?',
      'gp.list-length',
      '(980+1040+1210+770)/4',
    ],
    [
      'Grandad\u2019s doctor went from 1,400 patients to 900. What percentage drop is that, and is 900 below average?',
      'gp.list-length',
      '1400..900',
    ],
    ['Me har 6300 innbyggjarar på 7 lister. Ligg me over eller under landssnittet?', 'gp.list-length', '6300/7'],
    ['Jeg jobber 62 timer i uka, er det mye mer enn andre fastleger?', 'gp-hours.week', '62'],
    ['Har betalt 2 140 kr til nå i 2026. Hvor mye er igjen før jeg slipper?', 'user-fees.cap', '2140'],
    ['I have paid 1,500 kroner in fees, how much is left before the card?', 'user-fees.cap', '1500'],
    ['Eg har brukt 1900 kr på lege så langt i år. Kor mykje er att før eg får frikort?', 'user-fees.cap', '1900'],
    ['Har lagt ut 1 200 kr hittil, hvor mye mangler på frikort?', 'user-fees.cap', '1200'],
    ['har betalt ca. 1500 kr i egenandeler, hvor mye er igjen til frikort?', 'user-fees.cap', '1500'],
    ['har betalt 2000 kr i egenandeler, hvor mye er igjen til frikort?', 'user-fees.cap', '2000'],
  ])('%s', (question, series, number) => {
    expect(beside(question, series)).toMatchObject({ operation: 'against', number });
  });

  test.each<[question: string, series: string]>([
    ['Jeg hadde 1600 på listen i gamle dager, så hvor lang er en vanlig liste nå?', 'gp.list-length'],
    ['I 2016 hadde jeg 1420 på lista. Hvor mye har snittlista gått ned i prosent siden 2016?', 'gp.list-length'],
    ['Hva er frikortgrensa i 2026, er det 3 278 kroner?', 'user-fees.cap'],
    ['Har 900 kr igjen, hvor mye er frikortgrensa?', 'user-fees.cap'],
    ['jeg har igjen 500 kr på frikortet, hvor mye har jeg betalt?', 'user-fees.cap'],
    ['har ikke betalt 500 kr ennå, hvor mye er igjen til frikort?', 'user-fees.cap'],
  ])('%s: not held against it', (question, series) => {
    expect(beside(question, series)?.operation).not.toBe('against');
  });
});

describe('what is paid of the most that can be is held against that of its year', () => {
  test.each<[question: string, period: string | undefined]>([
    ['har betalt 3300 kroner i egenandeler i 2027, hvor mye er igjen til frikort?', '2027'],
    ['Har betalt 3300 kroner i 2027. Hvor mye er igjen til frikort?', '2027'],
    ['har betalt 1500 kroner i egenandeler, hvor mye er igjen til frikort?', undefined],
  ])('%s', (question, period) => {
    const { operation, period: of } = beside(question, 'user-fees.cap') ?? {};
    expect([operation, of]).toEqual(['against', period]);
  });

  test.each([
    'har betalt 2000 kr i egenandeler i 2024, hvor mye er igjen til frikort?',
    'i fjor betalte jeg 2500 kr og i år 1200 kr i egenandeler, hvor mye er igjen til frikort?',
  ])('%s: of a year that nothing is known of, or of several, nothing is worked out', (question) => {
    expect(beside(question, 'user-fees.cap')?.operation).not.toBe('against');
  });
});
