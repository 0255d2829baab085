import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStandIn } from '../../tests/discord-stand-in/stand-in.ts';

/** What a process has used so far. */
interface Used {
  readonly cpu: { readonly user: number; readonly system: number };
  readonly rss: number;
  readonly heap: number;
}

const READY = 'Connected to Discord.';
/** Quiet is less than this share of a processor over this long; what a program does at start is then done. */
const QUIET = 0.03;
const QUIET_MS = 500;

/** A bot as a process of its own, connected to a small Discord of its own. */
export async function startBot(
  root: string,
  program: string,
  env: Readonly<Record<string, string>> = {},
  known: Parameters<typeof openStandIn>[0] = {},
) {
  const discord = await openStandIn(known);
  discord.limits.max_concurrency = known.shards ?? 1;
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--import', join(root, 'bench/gateway/meter.mjs'), join(root, program)],
    {
      // Away from anybody's .env.
      cwd: tmpdir(),
      env: { PATH: process.env.PATH, ...env, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  );
  const ready = new Promise<number>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (data) => {
      said += data;
      if (said.includes(READY)) resolve(performance.now() - begun);
    });
    child.on('close', (code) => reject(new Error(`${program} ended with ${code}: ${said}`)));
  });

  const used = async (asked: 'used' | 'collect' = 'used'): Promise<Used> => {
    child.send(asked);
    const [answer] = (await once(child, 'message')) as [Used];
    return answer;
  };
  /** Processor time so far, in ms, of all of its threads. */
  const cpuMs = async (): Promise<number> => {
    const { user, system } = (await used()).cpu;
    return (user + system) / 1000;
  };
  const quiet = async (): Promise<void> => {
    for (let before = await cpuMs(), isQuiet = false; !isQuiet; ) {
      await sleep(QUIET_MS);
      const now = await cpuMs();
      isQuiet = now - before < QUIET * QUIET_MS;
      before = now;
    }
  };

  return {
    discord,
    /** From the start of the process, in ms. */
    readyMs: await ready,
    cpuMs,
    quiet,
    /** What is held after a collection. */
    heapMb: async () => (await used('collect')).heap / 2 ** 20,
    rssMb: async () => (await used()).rss / 2 ** 20,
    stop: async () => {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      await ended;
      await discord.close();
      if (discord.faults.length > 0) throw new Error(`Discord has faults to find: ${discord.faults.join('; ')}`);
    },
  };
}

export type Bot = Awaited<ReturnType<typeof startBot>>;
