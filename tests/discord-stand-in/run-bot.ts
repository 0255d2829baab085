import { once } from 'node:events';
import { expect } from 'vitest';
import { type GatewaySettings, runGateway } from '../../src/transports/gateway.ts';
import type { StandIn } from './stand-in.ts';

type Settings = Pick<GatewaySettings, 'respond' | 'registration'> & Partial<GatewaySettings>;

/** Runs the real client against the stand-in until it is stopped. */
export function runBot({ token, apiUrl }: StandIn, settings: Settings) {
  const stopping = new AbortController();
  const lines: string[] = [];
  const spoken = new EventTarget();
  const log = (line: string) => {
    lines.push(line);
    spoken.dispatchEvent(new Event('line'));
  };
  const reply: GatewaySettings['reply'] = () => {
    throw new Error('nothing answers messages here');
  };
  const ended = runGateway({ token, apiUrl, log, reply, ...settings }, stopping.signal);
  ended.catch(() => {});
  /** Waits for a line of the log. @throws where the bot ends without saying it. */
  const said = async (line: string | RegExp) => {
    const has = () => lines.some((one) => (typeof line === 'string' ? one === line : line.test(one)));
    let isEnded = false;
    const end = ended.then(() => {
      isEnded = true;
    });
    while (!has()) {
      if (isEnded) throw new Error(`the bot ended without saying ${line}: ${lines.join('\n')}`);
      await Promise.race([once(spoken, 'line'), end]);
    }
  };
  return { lines, said, ended, log, stop: () => stopping.abort() };
}

/**
 * The same, with its commands registered. `close` ends both it and its Discord, which must have found no fault with what it
 * was sent.
 */
export async function startBot(discord: StandIn, settings: Settings) {
  const bot = runBot(discord, settings);
  await bot.said(/^Registered/);
  const close = async () => {
    bot.stop();
    await bot.ended;
    await discord.close();
    expect(discord.faults).toEqual([]);
  };
  return { bot, close };
}
