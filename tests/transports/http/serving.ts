import { pino } from 'pino';
import { expect, onTestFinished } from 'vitest';
import type { House } from '../../../src/answer-to.ts';
import { loadCommands } from '../../../src/commands.ts';
import { LiveKnowledge } from '../../../src/compile/live.ts';
import { FinishedAnswers } from '../../../src/finished-answers.ts';
import { type Admission, openAdmission } from '../../../src/transports/admission.ts';
import { type HttpSettings, runHttp } from '../../../src/transports/http/run.ts';
import { responder } from '../../../src/transports/interaction.ts';
import { openMetrics } from '../../../src/transports/metrics.ts';
import { post } from '../../discord-stand-in/endpoint.ts';
import { openStandIn } from '../../discord-stand-in/stand-in.ts';

export const TODAY = '2024-10-01';
export const live = await LiveKnowledge.open();
export const commands = await loadCommands(live.knowledge);

/** A Discord that posts its interactions to a server of ours, both over real sockets, until the test is over. */
export async function startHttp(changed: Partial<HttpSettings> = {}, house: Partial<House> = {}) {
  const discord = await openStandIn();
  const lines: Record<string, unknown>[] = [];
  const log = pino({ base: null }, { write: (line) => lines.push(JSON.parse(line)) });
  const stopping = new AbortController();
  const finished = new FinishedAnswers();
  const failed: House['failed'] = (error, command, id) => log.error({ id, command, stack: String(error).length });
  const whole = { knowledge: live.knowledge, commands, finished, failed, ...house };
  const admission: Admission = { ...openAdmission(), isTooFast: () => false };
  let ready: (url: string) => void = () => undefined;
  const served = new Promise<string>((resolve) => {
    ready = resolve;
  });
  const settings: HttpSettings = {
    publicKey: discord.keys.publicKey,
    application: discord.application,
    apiUrl: discord.apiUrl,
    respond: responder(whole, () => TODAY, admission),
    metrics: openMetrics({ live, finished, admission }),
    log,
    page: async () => (_request, response) => void response.end('the page'),
    isKeeping: () => true,
    drainMs: 0,
    ready,
    ...changed,
  };
  const ended = runHttp(settings, { host: '127.0.0.1', port: 0 }, stopping.signal);
  onTestFinished(async () => {
    stopping.abort();
    await ended;
    await discord.close();
    expect(discord.faults).toEqual([]);
  });
  const url = await served;
  discord.setEndpoint(`${url}/interactions`);
  return {
    discord,
    url,
    lines,
    stop: () => {
      stopping.abort();
      return ended;
    },
    /** Posts what is signed as Discord signs, at this moment or another. */
    post: (body: unknown, seconds?: number) =>
      post(
        `${url}/interactions`,
        typeof body === 'string' ? body : JSON.stringify(body),
        discord.keys.privateKey,
        seconds,
      ),
    metrics: async (): Promise<readonly string[]> => (await (await fetch(`${url}/metrics`)).text()).split('\n'),
  };
}
