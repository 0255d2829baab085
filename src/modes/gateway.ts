import { prepare } from '../commands.ts';
import { type Config, placeOf } from '../config.ts';
import { FinishedAnswers } from '../finished-answers.ts';
import { liveHouse, watchKnowledge } from '../live-house.ts';
import { stopSignal } from '../stop-signal.ts';
import { openAdmission } from '../transports/admission.ts';
import { describeFailure } from '../transports/failure.ts';
import { runGateway } from '../transports/gateway.ts';
import { serveOperations } from '../transports/http/operations.ts';
import { responder } from '../transports/interaction.ts';
import { messageResponder } from '../transports/message.ts';
import { openMetrics } from '../transports/metrics.ts';
import { wholeRegistration } from '../transports/moderation/definitions.ts';
import { keep } from '../transports/moderation/keep.ts';
import { warmUp } from '../warm-up.ts';
import type { Parts } from './parts.ts';
import { failed, log } from './plain-log.ts';
import { todayInOslo } from './today.ts';

/** Connects to Discord and serves it until the process is asked to stop. */
export async function serveGateway(token: string, config: Config, { live, definitions }: Parts): Promise<void> {
  const stopping = stopSignal();
  watchKnowledge(live, console.error);
  const finished = new FinishedAnswers();
  const prepared = () => prepare(definitions);
  const admission = openAdmission(undefined, prepared);
  const metrics = openMetrics({ live, finished, admission });
  let isConnected = false;
  const isReady = () => isConnected && !stopping.aborted;
  let commandIds: ReadonlyMap<string, string> | undefined;
  const commandId = (name: string) => commandIds?.get(name);
  const house = liveHouse(live, { definitions, failed, finished, commandId });
  const { moderation, isOpen, begin, close } = keep(config, house, todayInOslo, log);
  const settings = {
    token,
    apiUrl: config.discordApiUrl,
    guildId: config.discordGuildId,
    registration: wholeRegistration(house.commands),
    respond: responder(house, todayInOslo, admission, moderation),
    reply: messageResponder(house, todayInOslo, admission, moderation),
    log,
    registered: (ids: ReadonlyMap<string, string>) => {
      commandIds = ids;
    },
    ready: () => {
      void Promise.all([begin(), prepared()]).then(() => warmUp(house, todayInOslo(), stopping));
    },
    connected: (is: boolean) => {
      isConnected = is;
    },
    metrics,
  };
  const listening =
    config.port === undefined
      ? undefined
      : await serveOperations({ isReady, isKeeping: isOpen, metrics }, placeOf(config));
  try {
    await runGateway(settings, stopping);
    log('Stopped.');
  } catch (error) {
    throw new Error(`The bot cannot go on: ${describeFailure(error)}.`);
  } finally {
    await Promise.all([listening?.close(), close()]);
  }
}
