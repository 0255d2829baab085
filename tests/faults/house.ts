import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ROOT } from '../../src/compile/folder.ts';
import { spawned } from '../spawned.ts';

/** What strangers asked and claimed: most of what is read where the knowledge is, and no part of what is tried on its files. */
const FROM_STRANGERS = ['questions', 'claims', 'cases'].map((folder) => join(ROOT, 'knowledge', folder));

/**
 * A built copy of the whole, whose files a test may do anything to. It is gone when the test is over.
 * @param without Parts that are left out of it.
 * @param isQuickToRead Without what was learnt from strangers, where a test has the knowledge read many times over.
 */
export function copyHouse({ without = [] as readonly string[], isQuickToRead = false } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'fastlegebot-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of ['package.json', 'package-lock.json', 'scripts', 'knowledge', 'dist', '.env.example'])
    if (!without.includes(part))
      cpSync(join(ROOT, part), join(folder, part), {
        recursive: true,
        preserveTimestamps: true,
        filter: (path) => !(isQuickToRead && FROM_STRANGERS.includes(path)),
      });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

interface Start {
  readonly env?: Readonly<Record<string, string>>;
  /** Files to be written into the working directory before. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
  readonly cwd?: string;
}

export type Running = ReturnType<typeof run>;

/** Runs a program as a process of its own; it is killed when the test is over, should it still live then. */
export function run(command: string, args: readonly string[], { env = {}, files = {}, cwd }: Start = {}) {
  const folder = cwd ?? mkdtempSync(join(tmpdir(), 'fastlegebot-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const { child, ended, said, out, err, kill } = spawned(command, args, { cwd: folder, env: { HOME: folder, ...env } });
  onTestFinished(() => {
    kill('SIGKILL');
    if (cwd === undefined) rmSync(folder, { recursive: true, force: true });
  });
  return {
    child,
    ended,
    said,
    lines: () => out().split('\n').filter(Boolean),
    errors: () => err().split('\n').filter(Boolean),
    kill,
  };
}

/** Runs what was built, as a supervisor does. */
export const runMain = (start: Start = {}, house = ROOT) =>
  run(process.execPath, [join(house, 'dist/src/main.js')], start);

/** Runs the playground; gives its address too. */
export async function runPlayground(start: Start = {}, house = ROOT) {
  const program = runMain({ ...start, env: { PORT: '0', CI: 'true', ...start.env } }, house);
  await program.said('Ctrl-C');
  const [, url = ''] = /Try the bot at (\S+)/.exec(program.lines().join('\n')) ?? [];
  return { ...program, url };
}

/** Waits until something holds. @throws where it does not within the time of the test. */
export async function until(holds: () => boolean | Promise<boolean>, what: string, withinMs = 60_000): Promise<void> {
  for (let waited = 0; waited < withinMs; waited += 50) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`it did not come to it that ${what}`);
}
