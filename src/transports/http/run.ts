import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import { describeStack } from '../failure.ts';
import type { Respond } from '../interaction.ts';
import { lazyRest } from '../lazy-rest.ts';
import type { Metrics } from '../metrics.ts';
import { problem } from '../playground/problem.ts';
import { type Place, serve } from '../serve.ts';
import { underWay } from '../under-way.ts';
import { interactions } from './interactions.ts';
import { operations } from './operations.ts';
import { signatureChecker } from './signature.ts';

export interface HttpSettings {
  /** Hexadecimal, as Discord shows it. */
  readonly publicKey: string;
  readonly application: string;
  readonly apiUrl: string;
  readonly respond: Respond;
  readonly metrics: Metrics;
  /** Whether the database can be used. */
  readonly isKeeping: () => boolean;
  readonly log: Logger;
  /** The page and what it asks, made when somebody first opens it. */
  readonly page: () => Promise<Pick<Hono, 'fetch'>>;
  /** How long it goes on after it has been told to stop; balancers look every second or so. */
  readonly drainMs?: number;
  /** Called once, when interactions are taken, with the address of the server. */
  readonly ready: (url: string) => void;
}

/** Until balancers have seen that it is not ready, they send more. */
const DRAIN_MS = 2000;
/** With the time before it, within the ten seconds that a container is given to stop. */
const FINISH_WITHIN_MS = 6000;

/**
 * Takes interactions at POST /interactions until the signal says stop. Then it says that it is not ready, answers what still
 * comes for a moment, takes no more, lets what is on its way finish with all that follows, and resolves.
 * @throws in one line where the place cannot be listened at.
 */
export async function runHttp(settings: HttpSettings, place: Place, signal: AbortSignal): Promise<void> {
  const {
    publicKey,
    application,
    apiUrl,
    respond,
    metrics,
    isKeeping,
    log,
    page,
    drainMs = DRAIN_MS,
    ready,
  } = settings;
  const { doing, finish } = underWay();
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.onError((error, c) => {
    log.error(describeStack(error), 'A request failed.');
    return problem(c, 500, 'The request failed', 'This is a fault of the program. It has been logged.');
  });
  const isClosing = () => signal.aborted;
  app.route('/', operations({ isReady: () => !isClosing(), isKeeping, metrics }));
  const check = signatureChecker(publicKey);
  const rest = lazyRest({ apiUrl, log: (line) => log.warn(line) });
  app.route('/interactions', interactions({ check, respond, application, rest, metrics, log, doing, isClosing }));
  app.all('*', async (c) => (await page()).fetch(c.req.raw, c.env));

  const onFault = (error: unknown) => log.error(describeStack(error), 'A fault outside of any answer.');
  process.on('unhandledRejection', onFault);
  const { url, close } = await serve(app, place, { what: 'Interactions', finishWithinMs: FINISH_WITHIN_MS });
  log.info(`Taking interactions at ${url}/interactions`);
  ready(url);
  try {
    if (!signal.aborted) await once(signal, 'abort');
    await sleep(drainMs);
    await finish(close(), FINISH_WITHIN_MS);
  } finally {
    process.off('unhandledRejection', onFault);
  }
}
