import { expect, test } from 'vitest';
import type { Context } from '../../src/command/command.ts';
import { lineOf } from '../../src/command/command-line.ts';
import { nextSteps, stepTo } from '../../src/command/next.ts';
import { loadCommands } from '../../src/commands.ts';
import { theKnowledge } from '../the-knowledge.ts';

const commands = await loadCommands(theKnowledge);
const context = { knowledge: theKnowledge, commands, today: '2026-11-22', locale: 'nb' } satisfies Context;

test('a step is labelled by its subject where that says enough, else with its command, in every language', () => {
  const subject = { nb: 'Bevilgning', nn: 'Løyving', en: 'Appropriation' };
  expect(stepTo({ command: 'figure', options: { series: 'a.b', period: undefined }, subject }, context)).toEqual({
    label: subject,
    call: { command: 'figure', options: { series: 'a.b' } },
  });
  expect(stepTo({ command: 'budget', options: { scheme: 'a' }, subject }, context)?.label).toEqual({
    nb: 'Budsjett: Bevilgning',
    nn: 'Budsjett: Løyving',
    en: 'Budget: Appropriation',
  });
});

test('nynorsk is bokmål where neither says otherwise', () => {
  expect(stepTo({ command: 'budget', subject: { nb: '2024', en: '2024' } }, context)?.label.nn).toBe('Budsjett 2024');
});

test('at most four, none twice, none for a command that there is not', () => {
  const steps = [2020, 2021, 2021, 2022, 2023, 2024].map((year) => ({
    command: 'budget',
    options: { year: String(year) },
  }));
  const next = nextSteps([{ command: 'chart' }, false, undefined, ...steps], context);
  expect(next.map(({ call }) => lineOf(call))).toEqual([2020, 2021, 2022, 2023].map((year) => `/budget year:${year}`));
});
