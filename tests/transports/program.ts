import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../src/compile/folder.ts';

interface Start {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The text of a file `.env` in the working directory. */
  readonly envFile?: string;
  readonly input?: string;
}

/** Runs a program of ours as a process of its own, in an empty working directory, with no environment but what is given. */
export function startProgram(path: string, { args = [], env = {}, envFile, input = '' }: Start = {}) {
  const cwd = mkdtempSync(join(tmpdir(), 'fastlegebot-'));
  if (envFile !== undefined) writeFileSync(join(cwd, '.env'), envFile);
  const loader = join(ROOT, 'tests/transports/typescript-loader.mjs');
  const child = spawn(process.execPath, ['--import', loader, join(ROOT, path), ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  child.stdin.end(input);
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on('close', (code) => {
      rmSync(cwd, { recursive: true });
      resolve({ code, out, err });
    });
  });
  /** Waits until the program has said something. */
  const said = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => out.includes(text) && resolve();
      child.stdout.on('data', look);
      child.on('close', () => reject(new Error(`ended without saying "${text}": ${out}${err}`)));
      look();
    });
  return { ended, said, saidSoFar: () => out, kill: (signal: NodeJS.Signals) => child.kill(signal) };
}
