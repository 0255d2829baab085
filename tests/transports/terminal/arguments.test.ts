import { describe, expect, test } from 'vitest';
import { readArguments } from '../../../src/transports/terminal/arguments.ts';

const read = (...args: string[]) => readArguments(args, '2026-11-21');
const defaults = { format: 'text', full: false, locale: 'nb', isChosen: false, today: '2026-11-21' };

describe('the arguments of ask', () => {
  test('a question alone is answered as text in bokmål, today', () => {
    expect(read('/budget 2024')).toEqual({ ...defaults, kind: 'question', text: '/budget 2024' });
  });

  test('a question may stand in several arguments', () => {
    expect(read('hvor', 'mye', 'til', 'ALIS?')).toMatchObject({ text: 'hvor mye til ALIS?' });
  });

  test('flags stand before or after the question, with a space or =', () => {
    const whole = {
      kind: 'question',
      format: 'json',
      full: false,
      locale: 'nn',
      isChosen: true,
      today: '2024-02-29',
      text: '/help',
    };
    expect(read('--json', '--locale', 'nn', '--today', '2024-02-29', '/help')).toEqual(whole);
    expect(read('/help', '--format=json', '--locale=nn', '--today=2024-02-29')).toEqual(whole);
  });

  test('--full asks for what lies in the folds too', () => {
    expect(read('--full', '/help')).toMatchObject({ full: true, text: '/help' });
  });

  test('what follows -- is never a flag', () => {
    expect(read('--', '--json')).toMatchObject({ kind: 'question', text: '--json', format: 'text' });
  });

  test('nothing to ask opens a chat', () => {
    expect(read('--locale', 'en')).toEqual({ ...defaults, kind: 'chat', locale: 'en', isChosen: true });
  });

  test('a batch comes from a file or from standard input', () => {
    expect(read('--batch', 'questions.txt', '--json')).toMatchObject({ kind: 'batch', file: 'questions.txt' });
    expect(read('--batch', '-')).toMatchObject({ kind: 'batch', file: '-' });
  });

  test('help is asked for', () => {
    expect(read('--help')).toEqual({ kind: 'usage' });
    expect(read('-h')).toEqual({ kind: 'usage' });
  });

  test.each([
    [['--today', '2024-02-30', '/help'], '--today must be a day that exists, as YYYY-MM-DD, not "2024-02-30".'],
    [['--today', 'i dag', '/help'], '--today must be a day that exists, as YYYY-MM-DD, not "i dag".'],
    [['--locale', 'sv', '/help'], '--locale must be one of nb, nn, en, not "sv".'],
    [['--format', 'xml', '/help'], '--format must be one of text, json, discord, not "xml".'],
    [['--jsn', '/help'], 'There is no option --jsn.'],
    [['--json=yes', '/help'], 'There is no option --json=yes.'],
    [['-j', '/help'], 'There is no option -j.'],
    [['/help', '--locale'], '--locale needs a value.'],
    [['--batch', 'a.txt', '/help'], 'With --batch the questions stand in the file, not in "/help".'],
    [['--batch', ''], '--batch needs the name of a file, or - for standard input.'],
    [[''], 'The question is empty.'],
    [['  '], 'The question is empty.'],
  ])('%j is wrong use', (args, why) => {
    expect(read(...args)).toEqual({ kind: 'wrong', why });
  });
});
