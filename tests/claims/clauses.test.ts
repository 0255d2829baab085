import { expect, test } from 'vitest';
import { clausesOf } from '../../src/claims/clauses.ts';

test('a clause that begins with its verb only says when something is so', () => {
  expect(clausesOf('Flyttar du til ein annan kommune, så mistar du retten til fastlege')).toEqual([
    'mistar du retten til fastlege',
  ]);
  expect(clausesOf('Legen flytter til ein annan kommune, og pasientane mistar retten til fastlege')).toHaveLength(2);
});
