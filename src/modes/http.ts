import { pino } from 'pino';
import { prepare } from '../commands.ts';
import { type Config, placeOf } from '../config.ts';
import { FinishedAnswers } from '../finished-answers.ts';
import { liveHouse, watchKnowledge } from '../live-house.ts';
import type { Mode } from '../mode.ts';
import { stopSignal } from '../stop-signal.ts';
import { openAdmission } from '../transports/admission.ts';
import { describeStack } from '../transports/failure.ts';
import { runHttp } from '../transports/http/run.ts';
import { responder } from '../transports/interaction.ts';
import { openMetrics } from '../transports/metrics.ts';
import { keep } from '../transports/moderation/keep.ts';
import { warmUp } from '../warm-up.ts';
import type { Parts } from './parts.ts';
import { todayInOslo } from './today.ts';

/** Lines are written many at once, since a line for each interaction would cost more than answering it; but not later than this. */
const WRITE_EVERY_MS = 200;
const WRITE_BYTES = 12 * 1024;

/** A log of lines of JSON. `flush` writes what has not been written yet. */
function openLog() {
  const destination = pino.destination({ sync: false, minLength: WRITE_BYTES });
  // As elsewhere: whoever reads the log may be gone.
  destination.on('error', () => undefined);
  setInterval(() => destination.flush(), WRITE_EVERY_MS).unref();
  const log = pino({ base: null, formatters: { level: (level) => ({ level }) } }, destination);
  return { log, flush: () => destination.flushSync() };
}

/** Lets Discord post interactions, until the process is asked to stop. */
export async function serveHttp(
  endpoint: Extract<Mode, { mode: 'http' }>,
  config: Config,
  parts: Parts,
): Promise<void> {
  const { live, definitions } = parts;
  const stopping = stopSignal();
  const { log, flush } = openLog();
  watchKnowledge(live, (text) => log.warn(text));
  const failed = (error: unknown, command: string, fault: string): void =>
    log.error({ id: fault, command, ...describeStack(error) }, 'A command failed.');
  const finished = new FinishedAnswers();
  const house = liveHouse(live, { definitions, failed, finished });
  const prepared = () => prepare(definitions);
  const admission = openAdmission(undefined, prepared);
  const { moderation, isOpen, begin, close } = keep(config, house, todayInOslo, (line) => log.warn(line));
  const page = async () => {
    const [{ pageListener }, { pageSettings }] = await Promise.all([
      import('../transports/playground/serve.ts'),
      import('./page.ts'),
      prepared(),
    ]);
    return pageListener(
      pageSettings(config, parts, failed, (line) => log.error(line), moderation),
      config,
    );
  };
  let opened: ReturnType<typeof page> | undefined;
  const settings = {
    publicKey: endpoint.discordPublicKey,
    application: endpoint.discordApplicationId,
    apiUrl: config.discordApiUrl,
    respond: responder(house, todayInOslo, admission, moderation),
    metrics: openMetrics({ live, finished, admission }),
    isKeeping: isOpen,
    log,
    page: () => {
      opened ??= page();
      return opened;
    },
    ready: () => {
      void Promise.all([begin(), prepared()]).then(() => warmUp(house, todayInOslo(), stopping));
    },
  };
  await runHttp(settings, placeOf(config), stopping).finally(close);
  log.info('Stopped.');
  flush();
}
