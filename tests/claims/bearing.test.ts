import { describe, expect, test } from 'vitest';
import { type Borne, bearingIn, learnBearing } from '../../src/claims/bearing.ts';
import { featuresOf } from '../../src/reader/features.ts';

const featuresIn = (text: string) => featuresOf(text, new Map());
const SCHEMES: Readonly<Record<string, string>> = { fee: 'fees', cap: 'fees', list: 'lists' };
const schemeOf = (thing: string): string => SCHEMES[thing] ?? 'none';
const borne = (thing: string, text: string, holds: boolean): Borne => ({
  features: featuresIn(text),
  thing,
  scheme: schemeOf(thing),
  holds,
  count: 1,
});

const CLAIMS: readonly Borne[] = [
  borne('fee', 'children pay nothing', true),
  borne('fee', 'nothing is paid for children', true),
  borne('fee', 'children always pay in full', false),
  borne('fee', 'in full is always paid', false),
  borne('list', 'lists are full', true),
  borne('list', 'most lists are full', true),
  borne('list', 'lists are always open', false),
  borne('list', 'open lists are always found', false),
];
const bearing = learnBearing(CLAIMS);
const bears = (text: string, thing: string): number => bearingIn(bearing)(featuresIn(text))(thing, schemeOf(thing));

describe('whether a thing bears a claim out', () => {
  test('hinges on what its own claims differ in', () => {
    expect(bears('full', 'list')).toBeGreaterThan(0);
    expect(bears('full', 'fee')).toBeLessThan(0);
  });

  test('and on what is so of all, be nothing known of the thing', () => {
    expect(bears('always', 'another')).toBeLessThan(0);
  });

  test('and on what the claims of its scheme differ in', () => {
    expect(bears('full', 'cap')).toBeLessThan(bears('full', 'another'));
  });
});

test('nothing is learnt twice from the same claims, and anew from others', () => {
  expect(learnBearing(CLAIMS, bearing)).toBe(bearing);
  expect(learnBearing(CLAIMS.slice(1), bearing)).not.toBe(bearing);
});
