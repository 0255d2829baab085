import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../src/compile/folder.ts';
import type { Place } from '../../src/store/open.ts';

/** What a process of its own acknowledged: the number it was given, and what was reported. */
export interface Acknowledged {
  readonly id: number;
  readonly text: string;
}

/** Reports `count` things in a process of its own. `kill` ends it as a power cut does. */
export function writeInProcess({ folder, databaseUrl }: Place, count: number, name: string) {
  const args = [folder, String(count), name, ...(databaseUrl === undefined ? [] : [databaseUrl])];
  const loader = join(ROOT, 'tests/transports/typescript-loader.mjs');
  const child = spawn(process.execPath, ['--import', loader, join(ROOT, 'tests/store/writer.ts'), ...args], {
    env: { PATH: process.env.PATH },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  const acknowledged = (): readonly Acknowledged[] =>
    out
      .split('\n')
      // The last line may have been cut off on the way.
      .slice(0, -1)
      .map((line) => ({ id: Number(line.split(' ', 1)[0]), text: line.slice(line.indexOf(' ') + 1) }));
  const ended = new Promise<{ acknowledged: readonly Acknowledged[]; code: number | null; err: string }>((resolve) => {
    child.on('close', (code) => resolve({ acknowledged: acknowledged(), code, err }));
  });
  return { ended, acknowledged, kill: () => child.kill('SIGKILL') };
}
