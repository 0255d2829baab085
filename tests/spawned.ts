import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../src/compile/folder.ts';

/** What a process left. */
interface End {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** With what Node runs a program of ours from its source. @param path From the root of the project. */
export const fromSource = (path: string, args: readonly string[] = []): readonly string[] => [
  '--import',
  join(ROOT, 'tests/transports/typescript-loader.mjs'),
  join(ROOT, path),
  ...args,
];

/** A process of its own, with no environment but what is given. */
export function spawned(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> | undefined } = {},
) {
  const child = spawn(command, args, { cwd, env: { PATH: process.env.PATH, ...env } });
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  let end: End | undefined;
  const ended = new Promise<End>((resolve) => {
    child.once('close', (code) => {
      end = { code, out, err };
      resolve(end);
    });
  });
  /** Waits until it has said something: a text anywhere, or a line. @throws where it ends first. */
  const said = async (what: string | RegExp): Promise<string> => {
    const has = () => (typeof what === 'string' ? out.includes(what) : out.split('\n').some((line) => what.test(line)));
    while (!has()) {
      if (end) throw new Error(`ended (${end.code}) without saying ${what}: ${out}${err}`);
      await Promise.race([once(child.stdout, 'data'), ended]);
    }
    return out;
  };
  return {
    child,
    ended,
    said,
    out: () => out,
    err: () => err,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
  };
}
