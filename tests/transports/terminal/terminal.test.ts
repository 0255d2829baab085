import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { runTerminal } from '../../../src/transports/terminal/terminal.ts';
import { smallHouse } from './small-house.ts';
import { pipe } from './streams.ts';

const folder = mkdtempSync(join(tmpdir(), 'terminal-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], input = '') {
  const io = pipe(input);
  const exit = await runTerminal(args, io, async () => smallHouse, '2026-11-21');
  return { exit, said: io.said(), blamed: io.blamed() };
}
const answersIn = (said: string): Record<string, string>[] =>
  said
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('one question', () => {
  test('is answered as text, and leaves with 0', async () => {
    const { exit, said } = await run(['/visit 2024-04-18']);
    expect(exit).toBe(0);
    expect(said).toContain('2024-04-18');
    expect(said.endsWith('\n')).toBe(true);
  });

  test('is answered as JSON on one line', async () => {
    const { exit, said } = await run(['--json', '--locale', 'en', '--today', '2024-02-29', 'what is it?']);
    expect(exit).toBe(0);
    expect(answersIn(said)).toMatchObject([{ status: 'answered', command: '/ask question:"what is it?"' }]);
    expect(said).toContain('2024-02-29');
  });

  test('that is not answered leaves with 1', async () => {
    expect(await run(['--json', '/vist'])).toMatchObject({
      exit: 1,
      said: expect.stringContaining('"status":"error"'),
    });
    expect(await run(['--json', '/pick'])).toMatchObject({
      exit: 1,
      said: expect.stringContaining('"status":"clarify"'),
    });
  });

  test('asked in the wrong way leaves with 2, says why and how, and answers nothing', async () => {
    const { exit, said, blamed } = await run(['--today', '2024-02-30', '/visit']);
    expect([exit, said]).toEqual([2, '']);
    expect(blamed).toMatch(/^--today must be a day that exists, as YYYY-MM-DD, not "2024-02-30"\.\n\nUsage: /);
  });

  test('--help says how, and leaves with 0', async () => {
    expect(await run(['--help'])).toMatchObject({ exit: 0, said: expect.stringMatching(/^Usage: /), blamed: '' });
  });
});

describe('a batch', () => {
  const questions = [
    'hva er det?',
    '',
    '{"text": "what?", "locale": "en"}',
    '{"text": ',
    '/pick',
    '{"command": "visit", "options": {"day": "2024-04-18"}}',
  ];
  const commands = [
    '/ask question:"hva er det?"',
    '/ask question:what?',
    '{"text": ',
    '/pick',
    '/visit day:2024-04-18',
  ];

  test.each([
    ['LF', '\n', '\n'],
    ['CRLF', '\r\n', '\r\n'],
    ['no last end of line', '\n', ''],
  ])('answers each line in its place (%s)', async (_, between, last) => {
    const { exit, said } = await run(['--json', '--batch', '-'], questions.join(between) + last);
    expect(exit).toBe(1);
    expect(answersIn(said).map(({ command }) => command)).toEqual(commands);
    expect(answersIn(said).map(({ status }) => status)).toEqual([
      'answered',
      'answered',
      'error',
      'clarify',
      'answered',
    ]);
  });

  test('comes from a file too, and leaves with 0 where all was answered', async () => {
    const file = join(folder, 'questions.txt');
    writeFileSync(file, '\uFEFFhva?\n/visit 2024-04-18\n');
    const { exit, said } = await run(['--json', '--batch', file]);
    expect(exit).toBe(0);
    expect(answersIn(said).map(({ command }) => command)).toEqual(['/ask question:hva?', '/visit day:2024-04-18']);
  });

  test('with nothing in it is answered with nothing', async () => {
    expect(await run(['--batch', '-'], '\n\n')).toEqual({ exit: 0, said: '', blamed: '' });
  });

  test('as text says each question above its answer, and parts them', async () => {
    const { said } = await run(['--batch', '-'], 'en\u001b[2J?\nto?\n');
    expect(said.match(/^> .*$/gm)).toEqual(['> en[2J?', '> to?']);
    expect(said.match(/^─+$/gm)).toHaveLength(1);
  });

  test.each([
    ['no such file', 'nothing.txt'],
    ['a folder', '.'],
  ])('from %s is wrong use', async (_, name) => {
    const { exit, said, blamed } = await run(['--batch', join(folder, name)]);
    expect([exit, said]).toEqual([2, '']);
    expect(blamed).toContain('cannot be read');
  });

  test('answers a question before the next one has come', async () => {
    const input = new PassThrough();
    const io = pipe(input);
    const running = runTerminal(['--json', '--batch', '-'], io, async () => smallHouse, '2026-11-21');
    for (const count of [1, 2, 3]) {
      input.write(`question ${count}\n`);
      await expect.poll(() => io.said().split('\n').length - 1).toBe(count);
    }
    input.end();
    expect(await running).toBe(0);
  });

  test('waits for a slow reader, and stops asking where the reader has gone', async () => {
    let asked = 0;
    async function* endless() {
      for (;;) {
        asked += 1;
        yield Buffer.from('question\n');
      }
    }
    let taken = 0;
    const output = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        taken += 1;
        setTimeout(() => done(taken === 5 ? Object.assign(new Error('gone'), { code: 'EPIPE' }) : null), 1);
      },
    });
    const input = Readable.from(endless(), { highWaterMark: 1 });
    const exit = await runTerminal(
      ['--json', '--batch', '-'],
      { ...pipe(), input, output },
      async () => smallHouse,
      '2026-11-21',
    );
    expect(exit).toBe(0);
    expect(taken).toBe(5);
    expect(asked).toBeLessThan(20);
  });
});
