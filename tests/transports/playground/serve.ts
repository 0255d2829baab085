import { onTestFinished } from 'vitest';
import { commandsIn, loadDefinitions } from '../../../src/commands.ts';
import { LiveKnowledge } from '../../../src/compile/live.ts';
import type { PlaygroundSettings } from '../../../src/transports/playground/app.ts';
import { servePlayground } from '../../../src/transports/playground/serve.ts';
import type { Place } from '../../../src/transports/serve.ts';

/** The day of all tests that say no other. */
export const DAY = '2026-11-22';

const definitions = await loadDefinitions();
export const live = await LiveKnowledge.open();
export const commands = commandsIn(definitions, live.knowledge);

interface Started {
  readonly url: string;
  readonly log: readonly string[];
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  readonly post: (path: string, body: unknown) => Promise<Response>;
}

/** Serves a playground over a real socket until the test is over. */
export async function start(changed: Partial<PlaygroundSettings & Place> = {}): Promise<Started> {
  const log: string[] = [];
  const { host = '127.0.0.1', port = 0, ...rest } = changed;
  const settings: PlaygroundSettings = {
    live,
    house: { definitions },
    today: () => DAY,
    program: { version: '1.2.3', tag: 'tag' },
    hosts: [],
    origins: [],
    requestsPerMinute: 10_000,
    log: (line) => log.push(line),
    ...rest,
  };
  const { url, close } = await servePlayground(settings, { host, port });
  onTestFinished(close);
  return {
    url,
    log,
    get: (path, headers = {}) => fetch(url + path, { headers }),
    post: (path, body) =>
      fetch(url + path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }),
  };
}
