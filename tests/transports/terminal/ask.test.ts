import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { ROOT } from '../../../src/compile/folder.ts';
import { fromSource } from '../../spawned.ts';
import { startProgram } from '../program.ts';

/** The program itself, with the real knowledge. */
const run = (args: readonly string[], input = '') => startProgram('src/ask.ts', { args, input }).ended;

test('answers one question and leaves with 0', async () => {
  const { code, out, err } = await run(['--json', '--today', '2024-10-01', '/budget 2024']);
  expect([code, err]).toEqual([0, '']);
  const answer = JSON.parse(out);
  expect(answer).toMatchObject({ status: 'answered', command: '/budget year:2024' });
  expect(answer.figures.length).toBeGreaterThan(0);
  expect(answer.citations.length).toBeGreaterThan(0);
});

test('leaves with 1 where it has no answer, and with 2 where it was used in the wrong way', async () => {
  const [none, wrong] = await Promise.all([run(['--json', '/budget 2031']), run(['--json', '--today', 'x', '/help'])]);
  expect([none.code, none.err, JSON.parse(none.out).status]).toEqual([1, '', 'not-found']);
  expect([wrong.code, wrong.out]).toEqual([2, '']);
  expect(wrong.err).toContain('--today must be a day that exists');
});

test('writes the files of answers where it is told to, and tells of them where not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const questions = '/export lis1\n/help\n{"text":"/export lis1","locale":"en"}\n';
  const [batch, untold, nowhere] = await Promise.all([
    run(['--json', '--out', join(folder, 'new'), '--batch', '-'], questions),
    run(['/export lis1']),
    run(['--out', join(ROOT, 'package.json', 'x'), '/export lis1']),
  ]);
  const names = batch.out
    .trimEnd()
    .split('\n')
    .flatMap((line) => JSON.parse(line).attachments.map(({ name }: { name: string }) => name));
  expect(names).toEqual(['lis1.csv', 'lis1-2.csv']);
  expect(readdirSync(join(folder, 'new')).sort()).toEqual(names.toSorted());
  expect(readFileSync(join(folder, 'new', 'lis1.csv'), 'utf8')).toMatch(/^\uFEFFOrdning;/);
  expect(readFileSync(join(folder, 'new', 'lis1-2.csv'), 'utf8')).toMatch(/^\uFEFFScheme,/);
  expect(untold.out).toMatch(/Filer \(--out MAPPE lagrer dem\)\n- lis1\.csv: /);
  expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringContaining('cannot be made')]);
});

test('writes the picture of figures in the form that was asked for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const questions = ['png', 'svg'].map((form) => `/export gp.count format:${form}`).join('\n');
  const { out } = await run(['--json', '--out', folder, '--batch', '-'], `${questions}\n/export 2024 format:svg\n`);
  const answers = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ status }) => status)).toEqual(['answered', 'answered', 'not-found']);
  expect(answers.flatMap(({ attachments }) => attachments)).toMatchObject([
    { name: 'gp.count.png', type: 'image/png', alt: expect.stringMatching(/^Linjediagram: /) },
    { name: 'gp.count.svg', type: 'image/svg+xml' },
  ]);
  expect(readFileSync(join(folder, 'gp.count.png')).subarray(1, 4).toString()).toBe('PNG');
  expect(readFileSync(join(folder, 'gp.count.svg'), 'utf8')).toMatch(/^<svg /);
}, 30_000);

test('answers a batch from standard input in JSON, and as the message that Discord would be sent', async () => {
  const questions = '/help\n/scheme alis\n';
  const [json, discord] = await Promise.all([
    run(['--json', '--batch', '-'], questions),
    run(['--format', 'discord', '--batch', '-'], questions),
  ]);
  const lines = (out: string) =>
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  expect([json.code, discord.code]).toEqual([0, 0]);
  expect(lines(json.out).map(({ command }) => command.split(' ')[0])).toEqual(['/help', '/scheme']);
  for (const body of lines(discord.out)) {
    expect(body.embeds.length).toBeGreaterThan(0);
    expect(body.allowed_mentions).toEqual({ parse: [] });
  }
});

test('ends quietly where the reader of its answers goes away', async () => {
  const ask = [process.execPath, ...fromSource('src/ask.ts', ['--json', '--batch', '-'])];
  const script = 'yes /help | { "$@"; echo "left with $?" >&2; } | head -n 1';
  const child = spawn('bash', ['-c', script, 'bash', ...ask]);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(JSON.parse(out)).toMatchObject({ command: '/help' });
  expect(err).toBe('left with 0\n');
});
