import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromSource, spawned } from '../spawned.ts';

interface Start {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The text of a file `.env` in the working directory. */
  readonly envFile?: string;
  readonly input?: string;
}

/** Runs a program of ours as a process of its own, in an empty working directory, with no environment but what is given. */
export function startProgram(path: string, { args, env, envFile, input = '' }: Start = {}) {
  const cwd = mkdtempSync(join(tmpdir(), 'fastlegebot-'));
  if (envFile !== undefined) writeFileSync(join(cwd, '.env'), envFile);
  const { child, ended, said, out, kill } = spawned(process.execPath, fromSource(path, args), { cwd, env });
  child.stdin.end(input);
  const tidied = ended.finally(() => rmSync(cwd, { recursive: true }));
  return { ended: tidied, said, saidSoFar: out, kill };
}
