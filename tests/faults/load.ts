import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { signed } from '../discord-stand-in/endpoint.ts';
import { until } from './house.ts';
import { type Asked, command, type Keys } from './replica.ts';
import type { Webhooks } from './webhooks.ts';

/** What is asked under load: of each kind of answer one. */
export const ASKED: readonly Asked[] = [
  { name: 'help' },
  ...['2020', '2021', '2022', '2023', '2024', '2025'].map((year) => ({ name: 'budget', options: { year } })),
  { name: 'ask', options: { question: 'Hvor mye til ALIS i 2024?' } },
  { name: 'source' },
];

/** What is shown in the end of an answer that was put off, as the response would have brought it. */
const inTheEnd = (edit: object): string => JSON.stringify({ type: 4, data: { ...edit, flags: 64 } });
const PUT_OFF = '{"type":5,"data":{"flags":64}}';

/** What came of one interaction: the bytes of its answer, `refused` where nobody took it, `cut` where it was taken and lost. */
type Came = string | 'refused' | 'cut';

function ask({ token, ...rest }: ReturnType<typeof command>, endpoint: string, { privateKey }: Keys, agent: Agent) {
  const body = JSON.stringify({ token, ...rest });
  return new Promise<Came>((resolve) => {
    const asked = request(endpoint, { method: 'POST', agent, headers: signed(body, privateKey) }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve(response.statusCode === 200 ? text : `${response.statusCode}: ${text}`));
      response.on('error', () => resolve('cut'));
    });
    asked.on('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ECONNREFUSED' ? 'refused' : 'cut'));
    asked.end(body);
  });
}

const LATE_WITHIN_MS = 15_000;

export interface Load {
  /** Ends it. @returns what came of each, and what should have. */
  readonly stop: () => Promise<readonly { readonly at: number; readonly came: Came }[]>;
  readonly asked: () => number;
}

/** Asks without end, so many at once, each over a connection that is kept as Discord and balancers keep theirs. */
export function load(endpoint: string, keys: Keys, { edits }: Webhooks, atOnce = 8): Load {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const results: { at: number; came: Came; token: string }[] = [];
  let isOver = false;
  let count = 0;
  const asker = async () => {
    while (!isOver) {
      const at = count % ASKED.length;
      count += 1;
      const { name, options = {} } = ASKED[at] as Asked;
      const interaction = command(name, options);
      const came = await ask(interaction, endpoint, keys, agent);
      results.push({ at, came, token: interaction.token });
      if (came === 'refused') await sleep(50);
    }
  };
  const askers = Array.from({ length: atOnce }, asker);
  return {
    asked: () => results.length,
    stop: async () => {
      isOver = true;
      await Promise.all(askers);
      agent.destroy();
      const late = results.filter(({ came }) => came === PUT_OFF);
      for (const one of late) {
        await until(() => edits.has(one.token), 'what was put off comes', LATE_WITHIN_MS).catch(() => undefined);
        const edit = edits.get(one.token);
        if (edit) one.came = inTheEnd(edit);
      }
      return results;
    },
  };
}
