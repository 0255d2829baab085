import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../tests/free-port.ts';

interface Used {
  readonly cpu: { readonly user: number; readonly system: number };
  readonly rss: number;
  readonly heap: number;
}

const QUIET = 0.05;
const QUIET_MS = 500;

/** A server as a process of its own, that answers already. */
export async function startServer(root: string, program: string, env: Readonly<Record<string, string>>) {
  const port = await freePort();
  const begun = performance.now();
  const args = ['--expose-gc', '--import', join(root, 'bench/gateway/meter.mjs'), join(root, program)];
  const child = spawn(process.execPath, args, {
    // Away from anybody's .env.
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  while (
    !(await fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`${program} ended with ${child.exitCode}`);
    await sleep(2);
  }
  const readyMs = performance.now() - begun;
  const used = async (asked: 'used' | 'collect' = 'used'): Promise<Used> => {
    child.send(asked);
    const [answer] = (await once(child, 'message')) as [Used];
    return answer;
  };
  const cpuMs = async (): Promise<number> => {
    const { user, system } = (await used()).cpu;
    return (user + system) / 1000;
  };
  return {
    port,
    /** From the start of the process until a request was answered, in ms. */
    readyMs,
    /** Processor time so far of all of its threads, in ms. */
    cpuMs,
    rssMb: async () => (await used()).rss / 2 ** 20,
    /** What is held after a collection. */
    heapMb: async () => (await used('collect')).heap / 2 ** 20,
    quiet: async (): Promise<void> => {
      for (let before = await cpuMs(), isQuiet = false; !isQuiet; ) {
        await sleep(QUIET_MS);
        const now = await cpuMs();
        isQuiet = now - before < QUIET * QUIET_MS;
        before = now;
      }
    },
    stop: async () => {
      const ended = once(child, 'close');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

export type Server = Awaited<ReturnType<typeof startServer>>;
