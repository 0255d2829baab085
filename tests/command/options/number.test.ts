import { expect, test } from 'vitest';
import type { Context } from '../../../src/command/command.ts';
import { number } from '../../../src/command/options/number.ts';

const context = {} as Context;
const months = number('months');

test.each([
  ['6', '6'],
  ['06', '6'],
  ['6 måneder', '6'],
  ['6 månader', '6'],
  ['12 months', '12'],
  ['0', '0'],
  ['../3', '../3'],
  ['4/..', '4/..'],
  ['unknown', 'unknown'],
  ['vet ikke', 'unknown'],
])('reads %s as %s', (given, value) => {
  expect(months.read(given, context)).toEqual({ ok: true, value });
});

test.each(['', '-1', '1.5', 'seks', '6 years', '1000000'])('refuses %j with what would do', (given) => {
  expect(months.read(given, context)).toMatchObject({ ok: false, suggestions: [{ en: '6' }, { en: "Don't know" }] });
});
