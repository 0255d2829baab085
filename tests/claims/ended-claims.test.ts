import { describe, expect, test } from 'vitest';
import { checkMessage } from '../../src/claims/check.ts';
import { judgeEnded } from '../../src/claims/ended-claims.ts';
import { theKnowledge } from '../the-knowledge.ts';

const TODAY = '2026-11-27';
const judged = (text: string) => judgeEnded(text, theKnowledge, TODAY)?.verdict;

describe('that there is no more of a scheme', () => {
  test.each([
    'ALIS-tilskuddet er avskaffet',
    'Kommunen påstår at ALIS-tilskuddet er tatt bort fra i år',
    'Det er slutt på ALIS-tilskudd',
    'Det finnes ikke ALIS-avtaler lenger',
    'The ALIS grant has been scrapped',
    'Fastlegeordningen er lagt ned',
    'No ALIS grant anymore',
    'Det finnes ikke noe grunntilskudd lenger',
  ])('%s: wrong of one of which something is known of late', (text) => {
    expect(judged(text)).toBe('differs');
  });

  test.each(['Knekkpunktet er fjernet', 'Primærhelseteam er avviklet'])('%s: right of one that has ended', (text) => {
    expect(judged(text)).toBe('matches');
  });

  test.each([
    'Fritak for legevakt over 60 er fjernet',
    'ALIS-tilskuddet er ikke avskaffet',
    'ALIS-tilskuddet er økt',
    // Whether there still is any is not known.
    'Rekrutteringstilskuddet er borte',
  ])('%s: nothing where more is said than its name, where nobody says so, or nothing is known of late', (text) => {
    expect(judged(text)).toBeUndefined();
  });
});

test('it takes the place of another verdict on those words only', () => {
  const { claims } = checkMessage('Kommunen påstår at ALIS-tilskuddet er tatt bort fra i år.', theKnowledge, TODAY);
  expect(claims.map(({ verdict }) => verdict)).toEqual(['differs']);
});
