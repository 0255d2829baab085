import type { KeyObject } from 'node:crypto';
import { keyPair, post } from '../discord-stand-in/endpoint.ts';
import { APPLICATION, interaction } from '../discord-stand-in/interactions.ts';
import { runMain } from './house.ts';

export interface Keys {
  readonly publicKey: string;
  readonly privateKey: KeyObject;
}
export type Replica = Awaited<ReturnType<typeof startReplica>>;

interface Start {
  readonly keys?: Keys;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** A copy of the whole that a test may do anything to. */
  readonly house?: string;
}

/** A built process that Discord posts to. */
export async function startReplica({ keys = keyPair(), port = 0, env = {}, house }: Start = {}) {
  const own = {
    HOST: '127.0.0.1',
    PORT: String(port),
    DISCORD_PUBLIC_KEY: keys.publicKey,
    DISCORD_APPLICATION_ID: APPLICATION,
    // Nothing listens there: what is posted is answered in the response.
    DISCORD_API_URL: 'http://127.0.0.1:9/api',
    ...env,
  };
  const program = runMain({ env: own }, house);
  await program.said('Taking interactions');
  const [, url = ''] = /Taking interactions at (http:\/\/[\w.:]+)/.exec(program.lines().join('\n')) ?? [];
  const endpoint = `${url}/interactions`;
  return {
    ...program,
    keys,
    url,
    endpoint,
    post: (body: unknown, seconds?: number) =>
      post(endpoint, typeof body === 'string' ? body : JSON.stringify(body), keys.privateKey, seconds),
    /** A number that it counts, by the name and labels as Prometheus reads them; 0 where it is not there. */
    count: async (name: string): Promise<number> => {
      const lines = (await (await fetch(`${url}/metrics`)).text()).split('\n');
      return Number(lines.find((line) => line.startsWith(`${name} `))?.split(' ')[1] ?? 0);
    },
  };
}

let people = 0n;

/** A slash command by somebody who has asked nothing yet. */
export function command(name: string, options: Readonly<Record<string, string>> = {}) {
  people += 1n;
  const given = Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value }));
  return interaction(
    2,
    { id: '900000000000000000', type: 1, name, options: given },
    { person: String(710_000_000_000_000_000n + people) },
  );
}

export interface Asked {
  readonly name: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** Answers by what is asked, as a process gives them that nothing is done to; one that is put off is asked for again. */
export async function rightAnswers(
  { post }: Pick<Replica, 'post'>,
  asked: readonly Asked[],
): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const { name, options } of asked) {
    let text = '';
    while (!text.startsWith('{"type":4')) text = await (await post(command(name, options))).text();
    answers.push(text);
  }
  return answers;
}
