import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datesTold } from '../../src/language/dates-told.ts';

const TODAY = '2026-11-25';
const told = (text: string): string[] =>
  datesTold(text, TODAY).map(({ from = '..', to = '..' }) => (from === to ? from : `${from}/${to}`));

test.each([
  ['signert 17.4.24', ['2024-04-17']],
  ['signert 17/4-2024', ['2024-04-17']],
  ['den 18. april 2024', ['2024-04-18']],
  ['on April 18, 2024', ['2024-04-18']],
  ['2024-04-18', ['2024-04-18']],
  ['18. april i fjor', ['2025-04-18']],
  ['april i fjor', ['2025-04-01/2025-04-30']],
  ['18 April last year', ['2025-04-18']],
  ['midt i april 2024', ['2024-04-10/2024-04-20']],
  ['slutten av februar 2024', ['2024-02-21/2024-02-29']],
  ['i starten av mai 2024', ['2024-05-01/2024-05-10']],
  ['før september 2024', ['../2024-08-31']],
  ['siden 2020', ['2020-01-01/..']],
  ['etter 17.4.2024', ['2024-04-17/..']],
  ['startet 05.2020', ['2020-05-01/2020-05-31']],
  ['siden 3/2015', ['2015-03-01/..']],
  ['i fjor', ['2025-01-01/2025-12-31']],
])('%s', (text, days) => expect(told(text)).toEqual(days));

test.each([
  ['i september', ['2026-09-01/2026-09-30']],
  ['i desember', ['2025-12-01/2025-12-31']],
  ['den 3.12.', ['2025-12-03']],
  ['signert 17.4.24, mistet i september', ['2024-04-17', '2024-09-01/2024-09-30']],
  ['signert 1. juni 2023, endret i april', ['2023-06-01', '2024-04-01/2024-04-30']],
])('without a year: %s', (text, days) => expect(told(text)).toEqual(days));

test.each([
  'May I work?',
  'mars',
  '31.2.2024',
  '560 millioner',
  '1 200 pasienter',
  'i 8 måneder',
  '7.5 timer',
  '2.5 %',
  'LIS1',
])('no date: %s', (text) => expect(told(text)).toEqual([]));

test('whatever is written, a date is a day of the calendar and lies in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { start, end, from = '0001-01-01', to = '9999-12-31' } of datesTold(`${text} i mai ${text}`, TODAY)) {
        expect(from <= to).toBe(true);
        expect(start).toBeLessThan(end);
      }
    }),
  );
});
