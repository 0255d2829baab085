import { expect, test } from 'vitest';
import { ask } from './ask.ts';

test('what is open in another question is not asked for, and what is asked comes first', () => {
  const line = '/alis-eligibility training:in-training affiliation:municipal-employee assessed:2025-01-15';
  const all = ask(line);
  expect(all.outcomes.map(({ question }) => question)).toEqual(['alis-grant', 'supervision-grant']);
  expect(all.form.fields).toContain('agreement');
  const one = ask(`${line} about:supervision-grant`);
  expect(one.outcomes.map(({ question, outcome }) => [question, outcome])).toEqual([
    ['supervision-grant', 'eligible'],
    ['alis-grant', 'unclear'],
  ]);
  expect(one.form.fields).toContain('post');
  expect(one.form.fields).not.toContain('agreement');
});

test('the steps from one question to the next keep what is asked', () => {
  const { ask: asked } = ask(
    '/alis-eligibility training:in-training affiliation:agency assessed:2025-01-15 about:supervision-grant',
  );
  expect(asked?.input).toBe('post');
  for (const { call } of asked?.choices ?? []) expect(call.options.about).toBe('supervision-grant');
});

test('who is employed by the municipality works there, whatever the post', () => {
  const line = '/alis-eligibility training:in-training assessed:2025-01-15 about:supervision-grant';
  expect(ask(`${line} affiliation:municipal-employee`).outcomes[0]?.outcome).toBe('eligible');
  expect(ask(`${line} affiliation:agency`).outcomes[0]?.outcome).toBe('unclear');
});
