import { describe, expect, test } from 'vitest';
import { claimsOn } from './claims-on.ts';

const { claimsIn, verdicts } = claimsOn('2026-11-26');

describe('a series is found as a question about it is, in whatever words', () => {
  test.each([
    ['the cap is 3278 kroner', 'egenandelstaket er på 3278 kroner i år'],
    ['in words, and somewhat more', 'Egenandelstaket i fjor var på tre tusen to hundre og noe'],
  ])('and bears a number out: %s', (_kind, message) => {
    expect(verdicts(message)).toEqual(['matches']);
  });
  test('and bears a number out that is told roughly, beside what words bear out', () => {
    expect(
      verdicts('Seeing your GP costs around 180 kroner in the daytime, a bit more if they are a specialist'),
    ).toEqual(['matches', 'matches']);
  });

  test.each([
    ['too low', 'frikortgrensa er 2460'],
    ['what somebody thinks of it aside', 'det e bare rundt 3000 fastlega i hele norge, ikkje rart vi venta'],
    ['an average, and a denial of something else', 'Gjennomsnittlig fastlege har 1500 pasienter, ikke rart de slutter'],
  ])('and refutes it: %s', (_kind, message) => {
    expect(verdicts(message)).toEqual(['differs']);
  });

  test.each([
    ['a rule has the number', 'taket er 2500 pasienter per lege'],
    ['people of the country are none with a GP', 'Norge har 5,5 millioner innbyggere'],
    ['others are paid too', 'Sykepleierne fikk 5 prosent i lønnsoppgjøret i 2024'],
    ['counted since the start', 'mer enn 2500 leger har fått ALIS-avtale siden ordninga starta'],
  ])('but refutes nothing where %s', (_kind, message) => {
    expect(verdicts(message)).not.toContain('differs');
  });

  test('and bears nothing out that only shares its number', () => {
    expect(verdicts('Norge har 5,5 millioner innbyggere')).not.toContain('matches');
    expect(verdicts('Sykepleierne fikk 5 prosent i lønnsoppgjøret i 2024')).not.toContain('matches');
  });
});

describe('how much something changed is reckoned', () => {
  test.each([
    ['halved since a year', 'Number without a GP has been cut in half since 2022'],
    ['halved since the top', 'Talet på innbyggjarar utan fastlege er halvert sidan toppen'],
    ['per cent', 'the number of GPs is up 15% since 2021'],
  ])('%s', (_kind, message) => {
    const [claim] = claimsIn(message);
    expect(claim).toMatchObject({ verdict: 'matches', evidence: { kind: 'figures', figures: { length: 2 } } });
  });

  test('and which way it went, in one clause of a sentence', () => {
    expect(claimsIn('færre fastleger enn i fjor, det sier seg sjøl når alle slutter')).toMatchObject([
      { verdict: 'differs', by: 'direction' },
    ]);
    expect(verdicts('Listene blir bare lengre og lengre')).toEqual(['differs']);
  });
});

describe('a rule is held against what people say of it', () => {
  test.each([
    ['with an aside', 'Knekkpunkttilskuddet er jo avskaffa, så ikke kom her og si at korte lister lønner seg'],
    ['under a condition', 'Om lista di er under 500 får du likevel betalt som om det var 500 på ho'],
    ['a part of those whom it is so of', "kids under 16 don't pay at the GP"],
    ['a duty', 'Kommunen PLIKTER å skaffe deg fastlege.'],
  ])('right: %s', (_kind, message) => {
    expect(verdicts(message)).toEqual(['matches']);
  });

  test.each([
    ['another age', 'Leger over 55 kan be seg fritatt fra legevakt, står i forskriften'],
    ['who is paid', 'ALIS-tilskuddet går til legen og ikke kommunen'],
    ['another length', 'vikarer kan jobbe tre år uten spesialisering'],
    ['what one may keep', "you can't keep your GP if you move to a different municipality"],
  ])('wrong: %s', (_kind, message) => {
    expect(verdicts(message)).toEqual(['differs']);
  });

  test.each([
    ['right', 'bare kommuner kan søke om alis-penger, legen kan ikke søke sjøl', 'matches'],
    ['wrong', 'ALIS-avtale får du kun om du er fast ansatt, næringsdrivende kan bare glemme det', 'differs'],
  ])('%s in each of its clauses', (_kind, message, verdict) => {
    expect(verdicts(message)).toEqual([verdict, verdict]);
  });

  test.each([
    ['in nynorsk no is now', 'basistilskotet vart lagt om i mai 2023 og tek no omsyn til alder og kjønn'],
    ['may not is no may without asking', 'legen kan ikke gå under 500 på lista'],
    ['a clause of few words', 'dentists are free until 24 and GPs until 18'],
    ['a year told roughly', 'Dessutan har staten betalt for rettleiing sidan 2020'],
  ])('and is not called wrong: %s', (_kind, message) => {
    expect(verdicts(message)).not.toContain('differs');
  });

  test.each([
    'Hvis regjeringen kutter mer nå, mister vi fastlegene',
    'Fastlegen din kan ikke si deg opp bare fordi hun er lei av deg',
  ])('what no rule says is not settled by one: %s', (message) => {
    expect(verdicts(message).filter((one) => one !== 'nearest' && one !== 'not-covered')).toEqual([]);
  });
});
