import { describe, expect, test } from 'vitest';
import { ask } from '../eligibility/ask.ts';

const NEW_GP = '/start-up-grant agreement:own income:self-employed list:under-500 ceiling:over-500 age:under-two-years';
const outcome = (line: string) => {
  const [one] = ask(line).outcomes;
  if (!one) throw new Error(`${line} comes to nothing`);
  return one;
};

test('the answer changes on the days on which the grant came and was last seen', () => {
  expect(outcome(`${NEW_GP} assessed:2021-01-01`).timeline).toEqual([
    { from: null, to: '2020-04-30', outcome: 'not-eligible' },
    { from: '2020-05-01', to: '2024-05-31', outcome: 'eligible' },
    { from: '2024-06-01', to: null, outcome: 'unclear' },
  ]);
});

test('today is past what was seen: unclear, what the newest rules give, and Helfo to ask', () => {
  expect(outcome(NEW_GP)).toMatchObject({
    outcome: 'unclear',
    since: '2024-06-01',
    newest: { until: '2024-05-31', outcome: 'eligible' },
  });
  expect(outcome(NEW_GP.replace('under-two-years', 'two-years-or-more')).newest).toMatchObject({ outcome: 'lapsed' });
  expect(ask(NEW_GP).contacts.map(({ id }) => id)).toContain('helfo');
});

test('from May 2023 the answer says that the terms were seen for the time before', () => {
  const notes = (day: string) => ask(`${NEW_GP} assessed:${day}`).notices.filter(({ kind }) => kind === 'note');
  expect(notes('2023-04-30')).toEqual([]);
  expect(notes('2023-05-01')).toHaveLength(1);
});

describe('contradictions', () => {
  test.each([
    ['agreement:none age:under-two-years', ['agreement', 'age']],
    ['list:500-or-more ceiling:under-500', ['list', 'ceiling']],
  ])('%s is named', (facts, inputs) => {
    expect(ask(`/start-up-grant ${facts}`).contradiction?.inputs).toEqual(inputs);
  });

  test('a list within its ceiling is none', () => {
    expect(ask('/start-up-grant list:500-or-more ceiling:exactly-500').contradiction).toBeUndefined();
  });
});
