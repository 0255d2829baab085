import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { startProgram } from '../transports/program.ts';
import { folderForTest } from './contract.ts';

const GUILD = '500000000000000001';
const REPORT = { guild: GUILD, line: '/help', text: '=1+1, "feil"', locale: 'nb', knowledge: 'v1' } as const;

/** A folder in which something is kept, and the programs that work on it. */
async function kept() {
  const folder = folderForTest();
  const store = await openStore({ folder }, () => undefined);
  onTestFinished(() => store.close());
  await store.reports.add(REPORT, '2026-11-26T09:00:00.000Z');
  await store.unanswered.add(
    [
      { locale: 'nb', outcome: 'nearest', question: 'hva koster alis blimblam' },
      { locale: 'nb', outcome: 'not-covered', question: 'xyzzy' },
    ],
    '2026-11-26',
  );
  const run = (path: string, ...args: string[]) => startProgram(path, { args, env: { DATA_FOLDER: folder } }).ended;
  return { folder, store, run };
}

it('backs up while the store is open, and restores into an empty one only', async () => {
  const { folder, run } = await kept();
  const file = join(folder, 'copy.sqlite');
  expect(await run('src/store.ts', 'backup', file)).toMatchObject({
    code: 0,
    out: `All that is kept is in ${file}.\n`,
  });
  expect(existsSync(`${file}.unfinished`)).toBe(false);
  expect(await run('src/store.ts', 'restore', file)).toMatchObject({ code: 1, out: '' });
  const empty = folderForTest();
  const restored = startProgram('src/store.ts', { args: ['restore', file], env: { DATA_FOLDER: empty } });
  expect(await restored.ended).toMatchObject({ code: 0 });
  const store = await openStore({ folder: empty }, () => undefined);
  onTestFinished(() => store.close());
  expect(await store.reports.all()).toMatchObject([REPORT]);
  expect(readFileSync(file).subarray(0, 15).toString()).toBe('SQLite format 3');
});

it('gives all reports as CSV that no sheet takes for formulas, and as JSON', async () => {
  const { run } = await kept();
  const { out } = await run('src/store.ts', 'reports');
  expect(out).toContain(`,/help,"'=1+1, ""feil""",`);
  const json = await run('src/store.ts', 'reports', '--format', 'json');
  expect(JSON.parse(json.out)).toMatchObject([{ id: 1, text: REPORT.text, status: 'open', notes: [] }]);
});

it('erases a server, and says in words what it was not told', async () => {
  const { store, run } = await kept();
  for (const args of [
    [],
    ['erase'],
    ['erase', '--guild', 'x'],
    ['erase', '--report', '0'],
    ['erase', '--report', '1', '--direct'],
    ['backup'],
    ['reports', 'x', 'y'],
    ['reports', '--format', 'xml'],
    ['drop'],
  ])
    expect(await run('src/store.ts', ...args)).toMatchObject({ code: 1, err: expect.stringContaining('Usage: ') });
  expect(await store.reports.all()).toHaveLength(1);
  const { out } = await run('src/store.ts', 'erase', '--guild', GUILD);
  expect(out).toBe(`Erased of server ${GUILD}: 1 report, no settings.\n`);
  expect(await store.reports.all()).toEqual([]);
});

it('erases one report, or those of direct messages', async () => {
  const { store, run } = await kept();
  const at = '2026-11-26T09:00:00.000Z';
  for (let one = 0; one < 2; one += 1) await store.reports.add({ ...REPORT, guild: null }, at);
  expect(await run('src/store.ts', 'erase', '--report', '9')).toMatchObject({
    code: 1,
    err: expect.stringContaining('There is no report 9.'),
  });
  expect((await run('src/store.ts', 'erase', '--report', '2')).out).toBe('Erased: report 2, with its notes.\n');
  expect((await run('src/store.ts', 'erase', '--direct')).out).toBe('Erased of direct messages: 1 report.\n');
  expect((await store.reports.all()).map(({ id }) => id)).toEqual([1]);
});

it('lists unanswered questions for curators under what they are about, with the words that are unknown', async () => {
  const { run } = await kept();
  const { code, out } = await run('src/curate.ts', 'unanswered');
  expect(code).toBe(0);
  expect(out).toContain('hva koster alis blimblam  (nb, nearest, 1 time, last 2026-11-26; unknown: blimblam');
  expect(out).toContain('(nothing known): 1 time\n  xyzzy');
});
