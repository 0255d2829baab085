import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Answer } from '../src/answer/answer.ts';
import { answer as answerSchema } from '../src/answer/schema.ts';
import { answerTo, answerToText, type House, suggestFor } from '../src/answer-to.ts';
import { type Command, defineCommand } from '../src/command/command.ts';
import { lineOf } from '../src/command/command-line.ts';
import { choice } from '../src/command/options/choice.ts';
import { date } from '../src/command/options/date.ts';
import { text } from '../src/command/options/text.ts';
import type { Knowledge } from '../src/knowledge/find.ts';

const said = (en: string, nb = en) => ({ nb, en });
const helped = (): Answer => ({ kind: 'help', commands: [], notices: [], next: [] });
const plan = defineCommand({
  name: said('plan', 'planlegg'),
  title: said('Plan'),
  description: said('Plans a day'),
  options: {
    day: { name: said('day', 'dag'), description: said('Which'), required: true, kind: date },
    size: {
      name: said('size', 'størrelse'),
      description: said('Size'),
      kind: choice([
        { value: 'small', label: said('Small', 'Liten') },
        { value: 'large', label: said('Large', 'Stor') },
      ]),
    },
  },
  example: '/plan day:2024-04-18',
  answer: helped,
});
const ask = defineCommand({
  name: said('ask', 'spør'),
  title: said('Ask'),
  description: said('Asks'),
  options: { question: { name: said('question'), description: said('What'), required: true, kind: text } },
  example: '/ask question:what',
  answer: ({ question }) => {
    if (question === 'loop') return { kind: 'read-as', call: { command: 'ask', options: { question } } };
    if (question === 'burst') throw new Error('burst');
    if (question.startsWith('plan ')) {
      return { kind: 'read-as', call: { command: 'plan', options: { day: question.slice(5) } } };
    }
    return helped();
  },
});
const help = defineCommand({
  name: said('help', 'hjelp'),
  title: said('Help'),
  description: said('Helps'),
  options: {},
  example: '/help',
  answer: helped,
});
const commands: readonly Command[] = [plan, ask, help];
const knowledge = Object.freeze({ version: 'abc', newest: '2024-04-18' }) as Knowledge;
const house: House = { knowledge, commands };
const asked = { locale: 'nb', today: '2024-09-01' } as const;
const to = (line: string) => answerToText(line, asked, house);

describe('what was asked is told as a command line', () => {
  test.each([
    ['/planlegg dag:18.4.2024 størrelse:Stor', '/plan day:2024-04-18 size:large'],
    ['/plan SIZE:liten "18. april 2024"', '/plan day:2024-04-18 size:small'],
    ['plan 18.4.24', '/plan day:2024-04-18'],
    ['what is it', '/ask question:"what is it"'],
  ])('%s is %s', (line, command) => {
    const answered = to(line);
    expect(answered).toMatchObject({ answer: { kind: 'help' }, knowledge: { version: 'abc' } });
    expect(lineOf(answered.call)).toBe(command);
    // What was typed stays with the answer to it; the command line gives the same answer again.
    const { asked: _typed, ...same } = answered;
    expect(to(lineOf(answered.call))).toEqual(same);
  });

  test('options are known by their names in any language, with _ for -', () => {
    const invocation = { ...asked, command: 'PLANLEGG', options: { Dag: '2024-04-18', storrelse: 'stor' } };
    expect(lineOf(answerTo(invocation, house).call)).toBe('/plan day:2024-04-18 size:large');
  });
});

describe('what cannot be read is an error that says what to do', () => {
  test.each([
    ['/plam 2024', { kind: 'unknown-command', given: 'plam', suggestions: ['plan'] }],
    ['/plan', { kind: 'missing-option', option: { en: 'day' }, example: '/plan day:2024-04-18' }],
    ['/plan soon', { kind: 'bad-value', given: 'soon', expected: 'date', option: { nb: 'dag' } }],
    ['/plan 2024-04-18 huge', { kind: 'bad-value', suggestions: [said('Small', 'Liten'), said('Large', 'Stor')] }],
    ['/plan place:here', { kind: 'unknown-option', given: 'place' }],
    ['/plan "2024', { kind: 'unfinished-quote' }],
  ])('%s', (line, problem) => {
    expect(to(line).answer).toMatchObject({ kind: 'error', problem });
    expect(to(line).answer.next.at(-1)?.call).toEqual({ command: 'help', options: {} });
  });

  test('the same option under two names', () => {
    const invocation = { ...asked, command: 'plan', options: { day: '2024-04-18', dag: '2024-04-19' } };
    expect(answerTo(invocation, house).answer).toMatchObject({ problem: { kind: 'twice' } });
  });
});

describe('a fault of ours', () => {
  test.each(['burst', 'loop'])('%s is an error, and is reported without the question', (question) => {
    const failed = vi.fn();
    const answered = answerToText(question, asked, { ...house, failed });
    expect(answered.answer).toMatchObject({ kind: 'error', problem: { kind: 'failed' } });
    expect(failed).toHaveBeenCalledExactlyOnceWith(expect.any(Error), 'ask', expect.stringMatching(/\S/));
  });
});

describe('suggestions while typing', () => {
  const suggest = (option: string, typed: string) =>
    suggestFor({ ...asked, command: 'plan', options: { [option]: typed } }, option, house).map(({ value }) => value);

  test('all of a closed list when nothing is typed, in either language, with slips', () => {
    expect(suggest('size', '')).toEqual(['small', 'large']);
    expect(suggest('size', 'st')).toEqual(['large']);
    expect(suggest('størrelse', 'lrage')).toEqual(['large']);
  });
  test('what the kind itself suggests', () => {
    expect(suggest('day', '')).toEqual(['2024-09-01', 'unknown']);
  });
  test('none for what does not exist', () => {
    expect(suggest('weight', '')).toEqual([]);
    expect(suggestFor({ ...asked, command: 'nothing', options: {} }, 'size', house)).toEqual([]);
  });
});

test('anything at all gets an answer of the union, and a command line', () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('plan', 'ask', 'day', 'question', '2024-04-18', 'size', '__proto__', 'constructor', 'toString'),
  );
  fc.assert(
    fc.property(any, fc.dictionary(any, any), (command, options) => {
      const answered = answerTo({ ...asked, command, options }, house);
      expect(answerSchema.safeParse(answered.answer).success).toBe(true);
      expect(lineOf(answered.call).startsWith('/')).toBe(true);
    }),
  );
});
