import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer as answerSchema } from '../../../src/answer/schema.ts';
import { lineOf } from '../../../src/command/command-line.ts';
import { answerToBatchLine } from '../../../src/transports/terminal/batch-line.ts';
import { smallHouse } from './small-house.ts';

const asked = { locale: 'nb', today: '2026-11-21' } as const;
const setting = { ...asked, isChosen: false };
const reply = (line: string | object, cut = false) =>
  answerToBatchLine({ text: typeof line === 'string' ? line : JSON.stringify(line), cut }, setting, smallHouse);

/** What the command was given, or the problem. */
function told(line: string | object): unknown {
  const { answer } = reply(line).answered;
  if (answer.kind === 'error') return answer.problem;
  return answer.kind === 'help' ? JSON.parse(answer.commands[0]?.description.en ?? '') : answer;
}

describe('a line of a batch', () => {
  test('plain text is a question', () => {
    expect(told('hvor mye?')).toEqual({ question: 'hvor mye?', ...asked });
    expect(lineOf(reply('hvor mye?').answered.call)).toBe('/ask question:"hvor mye?"');
  });

  test('plain text with a slash is a command line', () => {
    expect(told('/besøk 2024-04-18 sted:gamlebyen')).toMatchObject({ place: 'old town' });
  });

  test('JSON may give a text, its language and its day', () => {
    const line = { text: 'what?', locale: 'en', today: '2024-02-29', id: 7 };
    expect(told(line)).toEqual({ question: 'what?', locale: 'en', today: '2024-02-29' });
    expect(reply(line).locale).toBe('en');
  });

  test('JSON may give a command with options of any plain kind; null is left out', () => {
    const options = { day: '2024-04-18', urgent: false, place: null };
    const expected = { urgent: 'no', ...asked };
    expect(told({ command: 'visit', options })).toMatchObject(expected);
    expect(told({ command: '/visit', options })).toMatchObject(expected);
    expect(told({ command: 'besøk', options: { dag: '2024-04-18', haster: true } })).toMatchObject({ urgent: 'yes' });
    expect(told({ command: 'ask', options: { question: 2024 } })).toMatchObject({ question: '2024' });
    expect(told({ command: 'visit', options })).not.toHaveProperty('place');
  });

  test('a value is a value, whatever stands in it', () => {
    const question = 'say "hi" \\ day:1\nand /visit';
    expect(told({ command: 'ask', options: { question } })).toMatchObject({ question });
  });

  test('the command line of an answer can be sent again as it is', () => {
    const { call } = reply('/visit 2024-04-18 place:"old town"').answered;
    expect(told({ command: lineOf(call) })).toEqual(told('/visit 2024-04-18 place:"old town"'));
  });

  test.each([
    ['{"text": "hva"', 'json'],
    [{}, 'fields'],
    [{ text: 7 }, 'fields'],
    [{ text: ' ' }, 'fields'],
    [{ text: 'hva', command: 'ask' }, 'fields'],
    [{ text: 'hva', options: {} }, 'fields'],
    [{ command: ['ask'] }, 'fields'],
    [{ command: 'ask', options: 'hva' }, 'options'],
    [{ command: 'ask', options: ['hva'] }, 'options'],
    [{ command: 'ask', options: { question: { a: 1 } } }, 'options'],
    [{ text: 'hva', locale: 'sv' }, 'locale'],
    [{ text: 'hva', today: '2024-02-30' }, 'today'],
    [{ text: 'hva', today: 20240229 }, 'today'],
  ])('%j is malformed', (line, fault) => {
    const given = typeof line === 'string' ? line : JSON.stringify(line);
    expect(told(line)).toEqual({ kind: 'malformed', given, fault });
  });

  test('a line that was too long is told by its beginning', () => {
    const { answer } = reply('x'.repeat(5000), true).answered;
    expect(answer).toMatchObject({ problem: { kind: 'malformed', given: 'x'.repeat(100), fault: 'too-long' } });
  });

  test.each([
    ['/vist 2024-04-18', 'unknown-command'],
    [{ command: 'vist' }, 'unknown-command'],
    [{ command: 'visit' }, 'missing-option'],
    [{ command: 'visit', options: { day: 'en gang snart' } }, 'bad-value'],
    [{ command: 'visit', options: { day: '2024-04-18', dag: '2024-04-18' } }, 'twice'],
    [{ command: 'visit', options: { 'day of': '2024-04-18' } }, 'unknown-option'],
  ])('%j is an error', (line, kind) => {
    expect(told(line)).toMatchObject({ kind });
  });

  test('whatever it is, it is answered with an answer of the promised form', () => {
    const value = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.jsonValue());
    const request = fc.record(
      {
        text: value,
        command: value,
        options: fc.oneof(value, fc.dictionary(fc.string(), value)),
        locale: value,
        today: value,
      },
      { requiredKeys: [] },
    );
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      request.map((one) => JSON.stringify(one)),
    );
    fc.assert(
      fc.property(line, fc.boolean(), (text, cut) => {
        answerSchema.parse(reply(text, cut).answered.answer);
      }),
    );
  });
});
