import { describe, expect, test } from 'vitest';
import { askedTime, timeLeads } from '../../../src/answer/compose/asked-time.ts';
import { formatIn } from '../../../src/answer/format.ts';

const TODAY = '2026-11-26';
const nb = formatIn('nb');
const asked = (ask: string | null, time: string | null = null, standing: 'answer' | 'nearest' = 'answer') =>
  askedTime({ reading: { ask, time }, standing } as never);
const leads = (text: string, from: string | null, to: string | null, how = asked('when')) =>
  timeLeads(text, { from, to }, how, TODAY, nb);

const RULE = 'Kontoret skal normalt tilby time innen fem arbeidsdager.';

describe('a question about time has it answered first', () => {
  test('since when, of what holds; from when, of what is to come', () => {
    expect(leads(RULE, '2026-01-01', null)).toEqual(['Siden 1. januar 2026: ', 'Siden jan. 2026: ', 'Siden 2026: ']);
    expect(leads(RULE, '2027-01-01', null)[0]).toBe('Fra 1. januar 2027: ');
  });
  test('from when until when, of what has ended', () => {
    expect(leads(RULE, '2017-03-01', '2025-12-31')[0]).toBe('Fra 1. mars 2017 til 31. desember 2025: ');
    expect(leads(RULE, null, '2025-12-31')[0]).toBe('Til 31. desember 2025: ');
  });
  test('in which year or on which day, of what was only then', () => {
    expect(leads(RULE, '2024-04-18', '2024-04-18')).toEqual(['18. april 2024: ', 'I apr. 2024: ', 'I 2024: ']);
    expect(leads(RULE, '2022-01-01', '2022-12-31').at(-1)).toBe('I 2022: ');
  });
  test('for how long, where the text does not say how long it takes', () => {
    expect(leads('Tilskuddet følger legen.', '2022-01-01', null, asked('duration'))[0]).toBe('Siden 1. januar 2022: ');
    expect(leads('Vikariatet kan vare i to år.', '2022-01-01', null, asked('duration'))).toEqual([]);
  });
  test('that the deadline asked for is not known, where only one that is past is', () => {
    const text = 'Søknadsfristen i 2025 var 31. august 2025.';
    expect(leads(text, '2025-05-16', '2025-08-31', asked('deadline'))).toEqual([
      'Fristen i 2026 har jeg ikke funnet. ',
    ]);
    expect(leads(`${text} Fristen for 2026 er ikke kjent.`, '2025-05-16', '2025-08-31', asked('deadline'))).toEqual([]);
    expect(leads(text, '2025-05-16', '2025-08-31', asked('deadline', '2025'))).toEqual([]);
    expect(leads(text, '2025-05-16', '2025-08-31', asked('deadline', null, 'nearest'))).toEqual([]);
  });
  test('but not of what is told as the nearest there is: that begins with saying so', () => {
    expect(leads(RULE, '2026-01-01', null, asked('when', null, 'nearest'))).toEqual([]);
  });
  test('a time that is past asks for it too', () => {
    expect(leads(RULE, '2026-01-01', null, asked('may', '2019'))[0]).toBe('Siden 1. januar 2026: ');
  });
});

test('nothing stands before a text that names its year, or where nobody asked about time', () => {
  expect(leads('Fra 2026 skal kontoret tilby time.', '2026-01-01', null)).toEqual([]);
  expect(leads(RULE, '2026-01-01', null, asked('may'))).toEqual([]);
  expect(leads('Når fastlegen slutter, går listen til den som overtar.', '2026-01-01', null)).toEqual([]);
  expect(leads(RULE, null, null)).toEqual([]);
  expect(askedTime({} as never)).toEqual({ asks: undefined, bounds: undefined, isNearest: false });
});
