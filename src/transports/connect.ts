import { setTimeout as sleep } from 'node:timers/promises';
import { type ClientSettings, type OpenClient, openClient } from './client.ts';
import { ClosedForGood } from './close-reasons.ts';
import { describeFailure, isPassing } from './failure.ts';
import { spell, waitBefore } from './outage.ts';

/** The first waits of an outage are for a connection that is there again at once; at start there was none. */
const FIRST_ATTEMPT = 3;

/**
 * Connects to Discord. Where that fails for a reason that passes (a machine that starts before its network, a server error
 * of Discord's), it is tried again until it can or the signal says stop, and told once.
 * @returns nothing where it was stopped before it could.
 * @throws where it fails for a reason that does not pass, such as a refused token.
 */
export async function connect(
  settings: ClientSettings & { readonly token: string },
  prepare: (opened: OpenClient) => void,
  signal: AbortSignal,
): Promise<OpenClient | undefined> {
  const { token, log, connected } = settings;
  const begun = performance.now();
  for (let attempt = FIRST_ATTEMPT; !signal.aborted; attempt += 1) {
    const opened = openClient(settings, signal);
    prepare(opened);
    try {
      await Promise.race([opened.client.login(token), opened.lost]);
      const wait = attempt === FIRST_ATTEMPT ? '' : `, after ${spell(performance.now() - begun)}`;
      connected?.(true);
      log(`Connected to Discord${wait}.`);
      return opened;
    } catch (error) {
      await opened.close();
      if (signal.aborted) return undefined;
      if (error instanceof ClosedForGood || !isPassing(error)) throw error;
      if (attempt === FIRST_ATTEMPT)
        log(`Not connected yet: ${describeFailure(error)}. It is tried again until it can be.`);
      await sleep(waitBefore(attempt), undefined, { signal }).catch(() => undefined);
    }
  }
  return undefined;
}
