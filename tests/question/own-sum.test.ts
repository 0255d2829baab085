import { describe, expect, test } from 'vitest';
import { ownSum } from '../../src/question/own-sum.ts';

describe('what numbers that are told come to', () => {
  test.each<[question: string, value: number, unit: string]>([
    ['Kommunen har 2400 innbyggjarar og 120 utan fastlege. Kor stor del er det?', 5, 'percent'],
    ['If 3 percent of 12,000 people have no doctor, how many is that?', 360, 'ratio'],
    ['Hvis det er 40 leger og 30 prosent er spesialister, hvor mange er det som ikke er det?', 28, 'ratio'],
    ['Kommunen får 250 000 kr for hver lege, og vi er fire. Hva blir det til sammen?', 1_000_000, 'NOK'],
    ['if the rate is 600 kr per patient a year and the list is 1,000, how much is it a month?', 50_000, 'NOK'],
    ['Vi betaler 20 000 i måneden. Hvor mange måneder holder 240 000?', 12, 'months'],
    ['Prisen går fra 200 til 220. Hvor mye dyrere blir det for en som går fem ganger i året?', 100, 'ratio'],
    ['Vi er 8400 innbyggere og sju leger. Hvor mange blir det per lege?', 1200, 'ratio'],
    ['If 50,000 have no doctor and each list is 1,000, how many doctors do we need?', 50, 'ratio'],
    ['Egenandelen gikk fra 160 til 200. Hvor mange prosent er det?', 25, 'percent'],
    ['Me var 200 i køa i fjor og er 150 no. Kor mange prosent ned er det?', -25, 'percent'],
    ['Hvis 2500 pasienter er taket og snittet er 1000, hvor mange prosent av taket er det?', 40, 'percent'],
    [
      'Hvis jeg kutter lista fra 1400 til 1000 og tilskuddet er 700 kroner per hode, hvor mye taper jeg?',
      280_000,
      'NOK',
    ],
    ['Kommunen får 400 000 i året for hver av oss, og vi er fire. Hva blir det på tre år?', 4_800_000, 'NOK'],
    ['Vi betaler 20 000 i måneden. Hvor mye blir det på 6 måneder?', 120_000, 'NOK'],
    ['If the grant is about 700 NOK a head per year, what does a list of 850 bring in?', 595_000, 'NOK'],
    ['Kommunen fikk 260 000 for meg i fjor. Hva blir det på fem år hvis det er likt hvert år?', 1_300_000, 'NOK'],
    ['Har 650 på lista. Sett at tilskuddet er 700 kr per hode i snitt, hvor mye blir det?', 455_000, 'NOK'],
    ['Kommunen har 230 uten lege av 9 200. Er det mer enn i resten av landet?', 2.5, 'percent'],
    ['hvis 200 000 går uten doktor og hver tar 1000, hvor mange flere må vi ha da?', 200, 'ratio'],
    ['12 GP posts here, 5 are locums. What percent, and is this more than elsewhere?', 41.7, 'percent'],
  ])('%s', (question, value, unit) => {
    expect(ownSum(question)?.result).toMatchObject({ value, unit });
  });

  test.each([
    // How they belong together is not said, or not asked.
    'Tre av fem leger her har slutta. Er det like ille i landet ellers?',
    'Jeg har 1200 på lista og er 57 år. Hvor mye får jeg?',
    'Listen er 700 og snittet 1000, hvor mange prosent under ligger jeg?',
    'Tilskuddet var 300 millioner i 2022 og 500 millioner i 2024',
    // A number is left over.
    'Kommunen får 250 000 kr for hver lege, vi er fire, og to er i 60 prosent. Hva blir det til sammen?',
    'Kutter jeg lista fra 1400 til 1000, og har 700 på venteliste, hvor mye taper jeg?',
    // A bound is no number to reckon with, and what joins is none of those told.
    'If over 50,000 have no doctor and each list is 1,000, how many doctors do we need?',
    'If 3,000 patients are shared by two GPs and a third joins, how many for each?',
    // Ages and lengths of time.
    'Hvor mye mer får legen per innbygger for en på 80 enn en på 30?',
    'Jeg har vært vikar i 6 måneder, og så 4 måneder hvert sted. Hvor mye er igjen?',
    'Har fått grunntilskudd i to år. Lista er på 460. Hvor lenge kan jeg ha det?',
    'Jeg fikk 400 000 i året i grunntilskudd i to år, hvor mye er det igjen?',
    'Har 20 000 i året. Har jobbet i tre år. Hvor mye er det?',
  ])('%s: nothing', (question) => {
    expect(ownSum(question)).toBeUndefined();
  });
});
