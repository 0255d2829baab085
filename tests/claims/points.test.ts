import { describe, expect, test } from 'vitest';
import { claimsOn } from './claims-on.ts';

const { claimsIn, verdicts } = claimsOn('2026-11-26');

describe('no true claim is called wrong', () => {
  test.each([
    ['rounded, with an aside that is denied', 'vi er vel omtrent 5600 fastleger her i landet, ikke at noen merker det'],
    ['a share in words', 'omtrent to av tre fastleger er spesialister'],
    ['one of five', 'en av fem fastleger er fastlønt'],
    ['a denial', 'det stemmer ikke at det er blitt færre fastleger'],
    ['a number beside a denial', 'det var om lag 4800 fastleger i 2019, så at de er blitt færre er bare ikke riktig'],
  ])('%s', (_kind, message) => {
    expect([...new Set(verdicts(message))]).toEqual(['matches']);
  });

  test('of a share that is told in words, and by what it is counted in others', () => {
    expect(verdicts('omtrent to av tre fastleger har spesialiteten i boks')).toEqual(['matches']);
  });

  test('two levels of a course are each of their own time', () => {
    expect(verdicts('antallet uten fastlege har falt fra over 200 000 til omtrent halvparten')).toEqual([
      'matches',
      'matches',
    ]);
  });

  test.each([
    'Kommunen har ansvaret for fastlegene, ikke staten',
    'fastleger over 60 må gå legevakt hvis de ikke ber om fritak',
    'knekkpunktet va på 1000 før, no e det heilt borte',
    'pensjonister må betale egenandel hos fastlegen',
    'the cap on user fees is not gone',
    'vikarer må ikke være ferdige spesialister',
  ])('%s', (message) => {
    expect(verdicts(message).filter((one) => one === 'differs' || one === 'outdated')).toEqual([]);
  });
});

describe('no wrong claim is called true by what does not make its point', () => {
  test.each([
    ['flat', 'In Norway the capitation is flat'],
    ['the same day', 'Forskriften fra 2026 gir alle krav på legetime samme dag'],
    ['all, by a year to come', 'alle fastleger skal bli kommunalt ansatte innen 2028'],
    ['another employer', 'Fra 2026 blir alle fastleger ansatt i staten'],
    ['still', 'knekkpunktet er fortsatt på 1000 pasienter'],
    ['what is said of now and has ended', 'knekkpunktet på 1000 lever i beste velgående'],
    ['a number beside a never', 'Pasientlistene har aldri vært lengre enn nå: 1400 pasienter per lege i snitt'],
    ['a limit by an average', 'en fastlege kan ha maks 1200 på lista'],
    ['a limit by how much something else rose', 'Ingen fastlege har lov til å ha over 1000 stykker på lista si.'],
  ])('%s', (_kind, message) => {
    expect(verdicts(message)).not.toContain('matches');
  });

  test('what is only proposed for a year to come is not the figure of now', () => {
    const [claim] = claimsIn('frikort får du når du har betalt litt over 3200');
    expect(claim).toMatchObject({ verdict: 'matches', evidence: { figures: [{ period: '2026' }] } });
  });
});

describe('what asserts something of a known matter is a claim', () => {
  test.each([
    ['a length', 'LIS1 er 18 mnd, du er først på sykehus og så ute i kommunen'],
    ['who pays no fee', 'alle pensjonister går gratis til fastlegen'],
    ['newborns', 'nyfødte får ikke fastlege før de er ett år'],
    ['a plan', 'Handlingsplanen kom under Høyre'],
  ])('%s', (_kind, message) => {
    expect(verdicts(message)).not.toEqual([]);
  });

  test.each([
    ['who is to get the money', 'ALIS-tilskuddet går rett til legen, kommunen får ingenting'],
    ['who is exempt', 'fastleger over 50 trenger ikke gå legevakt'],
    ['how long', 'LIS1 varer i tre år'],
    ['all, and those with long lists too', 'Grunntilskudd får alle fastleger, også de med 1700 på lista'],
    ['where', 'you have to live in the municipality to have a GP there'],
    ['locums', 'alle vikarer må være ferdige spesialister'],
  ])('wrong: %s', (_kind, message) => {
    expect(verdicts(message)).toEqual(['differs']);
  });

  test.each([
    ['capitation', 'basistilskuddet er høyere for gamle enn for unge'],
    ['a plan', 'the action plan was made under Høie, not under Labour'],
    ['a list where one studies', 'studentar kan ha fastlege der dei studerer'],
  ])('right: %s', (_kind, message) => {
    expect(verdicts(message)).toEqual(['matches']);
  });

  test('and a sum that nothing settles is near no rule', () => {
    expect(verdicts('ALIS får 300 millioner i 2031')).toEqual(['not-covered']);
  });
});

describe('what people say rightly and wrongly of a matter settles a claim together', () => {
  test.each([
    ['who applies', 'kommunene får ALIS-pengene automatisk uten å søke'],
    ['who hires', 'det er staten som ansetter alle fastleger'],
    ['what has ended, said to go on', 'knekkpunktet på 1000 pasienter gjelder fortsatt for alle fastleger'],
    ['who is cared for', 'den som mangler fastlege, har ikke rett til legehjelp'],
    ['how posts are given', 'LIS1-stillingene fordeles ved loddtrekning'],
  ])('wrong: %s', (_kind, message) => {
    expect(verdicts(message)).toContain('differs');
    expect(verdicts(message)).not.toContain('matches');
  });

  test.each([
    ['who applies', 'kommunen må søke om ALIS-tilskudd, legen søker ikke selv'],
    ['a shared list', 'det er lov for to leger å ha fellesliste'],
    ['who is exempt', 'leger som er gravide kan slippe legevakt mot slutten av svangerskapet'],
    ['two that hold', 'LIS1 er tolv måneder på sykehus og seks i kommunen'],
  ])('right: %s', (_kind, message) => {
    expect(verdicts(message)).toContain('matches');
    expect(verdicts(message)).not.toContain('differs');
  });

  test.each([
    ['who is meant is another', 'gravide betaler ingenting hos fastlegen når det gjelder svangerskapet'],
    ['a waiting list beside a GP', 'man kan ha fastlege og samtidig stå på venteliste hos en annen'],
    ['an age for another duty', 'er du over 60, trenger du ikke være spesialist'],
  ])('not called wrong or right: %s', (_kind, message) => {
    expect(verdicts(message)).not.toContain('differs');
  });
});

test('what has ended is right of the years that it lasted, and of none that is still going on', () => {
  expect(verdicts('Knekkpunktet er fortsatt på 1000 pasienter i 2026')).toEqual(['outdated']);
  expect(verdicts('Knekkpunktet var på 1000 pasienter i 2021')).toEqual(['matches']);
});
