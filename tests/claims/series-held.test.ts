import { describe, expect, test } from 'vitest';
import { claimsOn } from './claims-on.ts';

const { verdicts } = claimsOn('2026-11-26');

describe('a number is held against the series that it is plainly of', () => {
  test.each([
    ['however far off', 'under ti prosent av fastlegene er faktisk spesialister'],
    ['of this year', 'I år er det færre enn 100 000 som står utan fast lege'],
    ['a share of all the country', 'Roughly one in three people in Norway has no regular doctor'],
    ['a rate of years ago that is missed by far', 'a GP gets roughly 50 kroner per patient per year in capitation'],
  ])('and is wrong: %s', (_kind, message) => {
    expect(verdicts(message)).toEqual(['differs']);
  });

  test.each([
    ['the shortest ever', 'gjennomsnittslista er den kortaste nokon gong'],
    ['than they have ever been', "GP lists are shorter than they've ever been"],
    ['half in Nynorsk', 'kvinnene utgjer snart halvparta av fastlegane'],
  ])('and is right: %s', (_kind, message) => {
    expect(verdicts(message)).toEqual(['matches']);
  });

  test('what those who say so do, years after it was counted, is not called wrong', () => {
    expect(verdicts('Vi fastleger jobber 80 timer i uka!')).not.toContain('differs');
  });
});

test('a number that a statement has is not called wrong by figures of something else', () => {
  expect(verdicts('Norway put an extra 480 million into GP funding in 2023')).not.toContain('differs');
});
