import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { describeStack } from '../failure.ts';
import type { Respond } from '../interaction.ts';
import { lazyRest } from '../lazy-rest.ts';
import type { Metrics } from '../metrics.ts';
import { type Place, serve } from '../serve.ts';
import { underWay } from '../under-way.ts';
import { interactions } from './interactions.ts';
import { operations } from './operations.ts';
import { pathOf } from './path-of.ts';
import { OUR_FAULT, problem } from './problem.ts';
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
  readonly page: () => Promise<RequestListener>;
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
  const isClosing = () => signal.aborted;
  const operate = operations({ isReady: () => !isClosing(), isKeeping, metrics });
  const check = signatureChecker(publicKey);
  const rest = lazyRest({ apiUrl, log: (line) => log.warn(line) });
  const interact = interactions({ check, respond, application, rest, metrics, log, doing, isClosing });
  const showPage: RequestListener = async (request, response) => {
    try {
      (await page())(request, response);
    } catch (error) {
      log.error(describeStack(error), 'The page could not be opened.');
      problem(response, 500, 'The request failed', OUR_FAULT);
    }
  };
  // By Node alone: a library of routes, and the web's own requests that it stands on, would be a tenth of the start.
  const answer: RequestListener = (request, response) => {
    if (request.method === 'POST' && pathOf(request) === '/interactions') interact(request, response);
    else if (!operate(request, response)) showPage(request, response);
  };

  const onFault = (error: unknown) => log.error(describeStack(error), 'A fault outside of any answer.');
  process.on('unhandledRejection', onFault);
  const { url, close } = await serve(answer, place, { what: 'Interactions', finishWithinMs: FINISH_WITHIN_MS });
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
