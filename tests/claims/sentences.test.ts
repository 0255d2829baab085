import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/claims/sentences.ts';
import { claimsOn } from './claims-on.ts';

const { verdicts } = claimsOn('2026-11-27');

describe('who asks whether one knows', () => {
  test.each([
    'Vet du hvor mange fastleger det er?',
    'Vet dere om fastlegen må ha videotime?',
    'Veit de kor mange fastlegar det er?',
    'Did you know how many GPs there are?',
    'Did you guys know whether a GP must offer video?',
  ])('has claimed nothing: %s', (message) => {
    expect(verdicts(message)).toEqual([]);
  });

  test.each([
    ['visste du at det er 3000 fastleger i Norge?', 'det er 3000 fastleger i Norge?'],
    ['vet dere fastleger over 60 slipper legevakt?', 'fastleger over 60 slipper legevakt?'],
    ['Did you know there are 3000 GPs in Norway?', 'there are 3000 GPs in Norway?'],
  ])('that something is so, claims it: %s', (message, claim) => {
    expect(sentencesOf(message)).toMatchObject([{ text: claim, isClaim: true }]);
  });
});

describe('what ends in a question mark', () => {
  test.each([
    ['in the order of a statement', 'Egenandelstaket er over 3000 kroner nå?'],
    ['with a tail that asks for a yes', 'Den nye forskrifta gjeld frå 1. januar 2026, gjer ho ikkje?'],
    ['in English', 'salaried GPs make up like a third now?'],
  ])('is a claim %s', (_kind, message) => {
    expect(sentencesOf(message)).toMatchObject([{ isClaim: true }]);
  });

  test.each([
    ['with its verb first', 'Fikk ALIS 129,5 millioner mer i 2024?'],
    ['of what somebody thinks', 'Trur du statsråden held ut til neste val?'],
    ['with a word that asks', 'Men hvor mange fastleger er det da?'],
    ['in few words', 'Fastlegen i nabokommunen?'],
  ])('is none %s', (_kind, message) => {
    expect(sentencesOf(message)).toMatchObject([{ isClaim: false }]);
  });

  test('and is answered by what follows is none', () => {
    expect(sentencesOf('ikke møtt til time og likevel regning? fastlegen har lov')[0]?.isClaim).toBe(false);
  });
});

test.each([
  'In five years time there will be half as many GPs',
  "In five years' time there will be half as many GPs",
  'In five years there will be half as many GPs',
  'Om fem år er halvparten borte, bare vent og se',
])('a forecast is no claim: %s', (message) => {
  expect(sentencesOf(message)).toMatchObject([{ isClaim: false }]);
});

test('what a body is said to have proposed is a claim, however it is worded', () => {
  expect(sentencesOf('ekspertutvalget sa at fastlegeordningen burde legges ned')[0]?.isClaim).toBe(true);
  expect(sentencesOf('fastlegeordningen burde legges ned')[0]?.isClaim).toBe(false);
});

test.each([
  ['under a condition demands nothing', 'Kommunen kan seie nei når legen vil ha lista under 500', false],
  ['by itself demands it', 'Legene vil ha lista under 500', true],
])('what somebody wants %s', (_kind, message, isDemand) => {
  expect(sentencesOf(message)).toMatchObject([{ isDemand }]);
});

describe('who passes something on', () => {
  test.each([
    [
      'before a colon',
      "moderator her, denne ble rapportert: 'Fastleger får 800 kr for hver pasient'",
      "'Fastleger får 800 kr for hver pasient'",
    ],
    ['with the time', 'Kari 12:41: fastleger plikter å delta i legevakt', 'fastleger plikter å delta i legevakt'],
    [
      'as somebody of a group',
      'En på gruppa skriver at man bare får bytte fastlege to ganger',
      'man bare får bytte fastlege to ganger',
    ],
    [
      'at the end',
      'Går du gravid så koster ikke kontrollen noe, sier søsteren min',
      'Går du gravid så koster ikke kontrollen noe',
    ],
  ])('is no part of the claim: %s', (_where, message, claim) => {
    expect(sentencesOf(message)[0]).toMatchObject({ text: claim, isClaim: true });
  });

  test.each([
    'Utvalget sa at fastlegeordningen måtte endres mye',
    'Vestre sa at alle skal få fastlege i år',
    'Legevakt: fastlegen må delta uansett alder',
    'Honoraret til fastlegen kommer fra tre steder: pasienten, Helfo og kommunen',
  ])('is one where it is whose words they are, or what it is about: %s', (message) => {
    expect(sentencesOf(message)[0]?.text).toBe(message);
  });

  test.each(["That's what my tutor told us.", 'Han her påstår det motsatte.', 'Det sa dama i skranken.'])(
    'by itself claims nothing: %s',
    (message) => {
      expect(sentencesOf(`Fastlegen er ansatt i kommunen. ${message}`)[1]?.isClaim).toBe(false);
    },
  );
});
