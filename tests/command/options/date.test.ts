import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Context } from '../../../src/command/command.ts';
import { date, day } from '../../../src/command/options/date.ts';

const context = { today: '2024-09-01' } as Context;
const readAs = (given: string) => {
  const read = date.read(given, context);
  return read.ok ? read.value : undefined;
};

test.each([
  ['2024-04-18', '2024-04-18'],
  ['2024-4-8', '2024-04-08'],
  ['18.4.2024', '2024-04-18'],
  ['18.04.24', '2024-04-18'],
  ['18. april 2024', '2024-04-18'],
  ['18 April 2024', '2024-04-18'],
  ['April 18, 2024', '2024-04-18'],
  ['den 1. sept. 2024', '2024-09-01'],
  ['1. juni 25', '2025-06-01'],
  ['29.2.2024', '2024-02-29'],
  ['i dag', '2024-09-01'],
  ['i går', '2024-08-31'],
  ['tomorrow', '2024-09-02'],
  ['unknown', 'unknown'],
  ['Vet ikke', 'unknown'],
  ['ukjend', 'unknown'],
  ['../2024-04-17', '../2024-04-17'],
  ['../17.4.24', '../2024-04-17'],
  ['2024-04-18/2024-08-31', '2024-04-18/2024-08-31'],
  ['2024-04-18/..', '2024-04-18/..'],
])('reads %s as %s', (given, value) => {
  expect(readAs(given)).toBe(value);
});

test.each([
  '30.2.2024',
  '29.2.2023',
  '2024-13-01',
  '2024',
  'april',
  '18. smarch 2024',
  '../..',
  '2024-08-31/2024-04-18',
  '__proto__',
  'constructor',
  '',
  'soon',
])('refuses %j and says what to write', (given) => {
  const read = date.read(given, context);
  expect(read).toMatchObject({ ok: false });
  expect(read.ok || read.suggestions.map(({ en }) => en)).toContain('18 April 2024');
});

test('a plain day is neither unknown nor open-ended', () => {
  expect(day.read('unknown', context).ok).toBe(false);
  expect(day.read('../2024-04-17', context).ok).toBe(false);
});

test('every day of the calendar is read in the forms people write', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true }), (when) => {
      const iso = when.toISOString().slice(0, 10);
      const [year, month, dayOfMonth] = iso.split('-').map(Number);
      const spoken = new Intl.DateTimeFormat('nb', { dateStyle: 'long', timeZone: 'UTC' }).format(when);
      for (const form of [iso, `${dayOfMonth}.${month}.${year}`, `${dayOfMonth}.${month}.${iso.slice(2, 4)}`, spoken]) {
        expect(readAs(form)).toBe(iso);
      }
      expect(readAs(`../${iso}`)).toBe(`../${iso}`);
    }),
  );
});
