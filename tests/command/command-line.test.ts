import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { defineCommand } from '../../src/command/command.ts';
import { callTo, lineOf, readCommandLine } from '../../src/command/command-line.ts';
import { choice } from '../../src/command/options/choice.ts';
import { date } from '../../src/command/options/date.ts';
import { text } from '../../src/command/options/text.ts';

const said = (en: string, nb = en) => ({ nb, en });
const answer = (): Answer => ({ kind: 'help', commands: [], notices: [], next: [] });
const plan = defineCommand({
  name: said('plan-day', 'planlegg-dag'),
  title: said('Plan'),
  description: said('Plans a day'),
  options: {
    day: { name: said('day', 'dag'), description: said('Which'), required: true, kind: date },
    'side-post': {
      name: said('side-post', 'bistilling'),
      description: said('Else'),
      kind: choice([{ value: 'yes', label: said('Yes', 'Ja') }]),
    },
    where: { name: said('where', 'hvor'), description: said('Place'), kind: date },
  },
  example: '/plan-day day:2024-04-18',
  answer,
});
const ask = defineCommand({
  name: said('ask', 'spør'),
  title: said('Ask'),
  description: said('Asks'),
  options: { question: { name: said('question', 'spørsmål'), description: said('What'), required: true, kind: text } },
  example: '/ask question:what',
  answer,
});
const commands = [plan, ask];
const read = (line: string) => readCommandLine(line, commands);
const options = (line: string) => {
  const result = read(line);
  return result.ok ? result.call.options : result.problem;
};

describe('what is read alike', () => {
  test.each([
    '/plan-day day:2024 side-post:yes',
    '/plan-day side-post:yes day:2024',
    '/plan-day 2024 yes',
    '/plan-day side-post:yes 2024',
    '/PLAN_DAY Day:2024 side_post:yes',
    '  /planlegg-dag dag:2024 bistilling:yes  ',
    '/planlegg_dag bistilling:"yes" "2024"',
    '/ plan-day “2024” «yes»',
  ])('%s', (line) => {
    expect(read(line)).toEqual({
      ok: true,
      call: { command: 'plan-day', options: { day: '2024', 'side-post': 'yes' } },
    });
  });

  test('quotes hold spaces, and quotes', () => {
    expect(options('/plan-day "18. april 2024" where:"the \\"corner\\" \\\\ shop"')).toEqual({
      day: '18. april 2024',
      where: 'the "corner" \\ shop',
    });
  });

  test.each([
    ['/ask hvor mye til ALIS i 2024?', 'hvor mye til ALIS i 2024?'],
    ['/spor spørsmål:hva er LIS1: en post?', 'hva er LIS1: en post?'],
    ['/ask "hva er LIS1"', 'hva er LIS1'],
    ['/ask er 18:30 for sent', 'er 18:30 for sent'],
    ['/ask 12:30', '12:30'],
    ['/ask "mind the “gap”"', 'mind the “gap”'],
  ])('a question needs no quotes: %s', (line, question) => {
    expect(options(line)).toEqual({ question });
  });
});

describe('what is refused, with what to do', () => {
  test('a command that is not there, with those like it', () => {
    expect(read('/plan-dya 2024')).toEqual({
      ok: false,
      problem: { kind: 'unknown-command', given: 'plan-dya', suggestions: ['plan-day'] },
    });
    expect(read('/')).toMatchObject({ problem: { kind: 'unknown-command', given: '' } });
  });
  test('an option that is not there, with those there are', () => {
    expect(options('/plan-day dya:2024')).toMatchObject({
      kind: 'unknown-option',
      command: { en: 'plan-day' },
      given: 'dya',
      known: [{ en: 'day' }, { en: 'side-post' }, { en: 'where' }],
    });
  });
  test('an option twice, by whatever name', () => {
    expect(options('/plan-day day:2024 dag:2023')).toEqual({ kind: 'twice', option: said('day', 'dag') });
  });
  test('more values than options', () => {
    expect(options('/plan-day 1 2 3 4')).toEqual({ kind: 'too-many-values', command: plan.name, given: '4' });
  });
  test('a quote that does not end', () => {
    expect(options('/plan-day "18. april')).toEqual({ kind: 'unfinished-quote', given: '"18. april' });
  });
});

test('what is written is read back', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('"', '\\', ' ', '«', '\n', ':', 'a') }),
  );
  const some = fc.record({ day: value, 'side-post': value, where: value }, { requiredKeys: [] });
  fc.assert(
    fc.property(some, (given) => {
      expect(options(lineOf(callTo(plan, given)))).toEqual(given);
    }),
  );
  fc.assert(
    fc.property(value, (question) => {
      expect(options(lineOf(callTo(ask, { question })))).toEqual({ question });
    }),
  );
});

test('any line is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (line) => {
      for (const start of ['', '/', '/plan-day ', '/ask ']) expect(read(start + line)).toHaveProperty('ok');
    }),
  );
});
