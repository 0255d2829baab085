import { describe, expect, test } from 'vitest';
import { amountsIn } from '../../src/language/amounts.ts';
import { datesTold } from '../../src/language/dates-told.ts';
import { timesIn } from '../../src/language/times.ts';

const TODAY = '2026-11-27';

describe('four digits that count something are no year', () => {
  test.each<[text: string, value: number]>([
    ['Eg har brukt 1900 kr på lege', 1900],
    ['har betalt NOK 2000 hittil', 2000],
    ['lagt ut kr 1950 i egenandeler', 1950],
    ['det kosta 1999,- hos legen', 1999],
    ['jeg har 2000 pasienter', 2000],
    ['har 1980 på lista', 1980],
    ['my list has 2010 people', 2010],
    ['egenandel på 2025 kr', 2025],
    ['betalte 2025 kr', 2025],
  ])('%s', (text, value) => {
    expect(timesIn(text, TODAY)).toEqual([]);
    expect(datesTold(text, TODAY)).toEqual([]);
    expect(amountsIn(text)).toMatchObject([{ value }]);
  });
});

describe('a year stays one', () => {
  test.each([
    'hvor mange fastleger var det i 2020',
    'i 2019 pasienter på liste',
    'egenandelstaket i 2026 kr 3 278',
    'siden 2020 personer uten fastlege',
    'basistilskudd 2023',
    'mill. kr 2024',
    'basistilskud 2025 kr',
    'egenandelstak frikort 2024 kr?',
  ])('%s', (text) => {
    expect(timesIn(text, TODAY)).toHaveLength(1);
  });
});
