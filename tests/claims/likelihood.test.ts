import { describe, expect, test } from 'vitest';
import { hear, likelihoodOf, opennessOf } from '../../src/claims/likelihood.ts';
import { readPart } from '../../src/claims/part.ts';
import { theKnowledge } from '../the-knowledge.ts';
import { claimsOn } from './claims-on.ts';

const heard = (text: string) => hear(readPart(text, theKnowledge), theKnowledge);
const likelihood = (text: string): number => likelihoodOf(heard(text), []);
const openness = (text: string): number => opennessOf(heard(text));

describe('how likely a claim holds', () => {
  test('is told by what is said of the things that it may be of', () => {
    expect(likelihood('De fleste fastleger driver for seg selv')).toBeGreaterThan(0);
    expect(likelihood('De fleste fastleger er ansatt på fast lønn')).toBeLessThan(0);
  });

  test('the less, the further it goes than they do', () => {
    const text = 'Fastleger driver for seg selv';
    expect(likelihood(`Bare ${text.toLowerCase()}`)).toBeLessThan(likelihood(text));
  });

  test('and the more, where rules say so', () => {
    const [claim] = claimsOn('2026-11-27').claimsIn('Legekontoret skal gi time innen fem arbeidsdager');
    expect(claim?.verdict).toBe('matches');
    const text = 'Legekontoret må ha en time til deg';
    expect(likelihoodOf(heard(text), claim ? [claim] : [])).toBeGreaterThan(likelihood(text));
  });
});

test('what is plainly of a thing is likelier settled than what is of none', () => {
  expect(openness('Basistilskuddet er likt for alle pasienter')).toBeLessThan(0);
  expect(openness('My uncle says doctors were friendlier in the old days')).toBeGreaterThan(0);
});
