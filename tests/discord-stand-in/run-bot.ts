import { once } from 'node:events';
import { type GatewaySettings, runGateway } from '../../src/transports/gateway.ts';
import type { StandIn } from './stand-in.ts';

/** Runs the real client against the stand-in until it is stopped. */
export function runBot(
  { token, apiUrl }: StandIn,
  settings: Pick<GatewaySettings, 'respond' | 'registration'> & Partial<GatewaySettings>,
) {
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
