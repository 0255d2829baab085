import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  Client,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  Routes,
} from 'discord.js';
import type { RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import { cooldown, type Pace } from './cooldown.ts';

import { describeFailure, describeThrown } from './failure.ts';
import type { PersonsInteraction } from './interaction.ts';
import { questionIn, type WrittenMessage } from './message.ts';
import { type Registration, register } from './register.ts';
import { DEFER_AFTER_MS, deliver, type Outlet, type Reply } from './reply.ts';

export interface GatewaySettings {
  readonly token: string;
  readonly apiUrl: string;
  readonly guildId?: string | undefined;
  readonly registration: Registration;
  readonly respond: (interaction: PersonsInteraction) => Reply;
  /** Answers a question that was written to the bot in a message. */
  readonly reply: (question: string, message: WrittenMessage) => RESTPostAPIChannelMessageJSONBody;
  /** Takes one line. Nothing about users is said in it. */
  readonly log: (line: string) => void;
  /** Called once, when the bot is connected and its commands are registered. */
  readonly ready?: () => void;
  readonly deferAfterMs?: number;
  /** How often messages in one channel are answered. */
  readonly pace?: Pace;
}

/** Enough for people who talk with the bot, too little for making it flood a channel. */
const PACE: Pace = { burst: 5, everyMs: 6000 };

/**
 * Messages that mention the bot and direct messages come with their text without any privilege; all others come without,
 * and nothing is done with them. Interactions need no intent.
 */
const INTENTS = [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** Answers to interactions need nothing remembered: what discord.js may keep of people and messages, it does not. */
const NOTHING_KEPT = { UserManager: 0, GuildMemberManager: 0, MessageManager: 0, EntitlementManager: 0 };

/** Within the ten seconds that a container is given to stop. */
const FINISH_WITHIN_MS = 8000;

function outletOf({ rest }: Client, { id, token, application_id }: PersonsInteraction): Outlet {
  return {
    callback: async (body) => void (await rest.post(Routes.interactionCallback(id, token), { body, auth: false })),
    follow: async (body) => void (await rest.post(Routes.webhook(application_id, token), { body, auth: false })),
    edit: async (body) => void (await rest.patch(Routes.webhookMessage(application_id, token), { body, auth: false })),
  };
}

/** Rejects once Discord has closed the connection for good; until then discord.js reconnects by itself. */
const lossOf = (client: Client): Promise<never> =>
  new Promise((_resolve, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      const reason = code === GatewayCloseCodes.AuthenticationFailed ? 'TokenInvalid' : `gateway close code ${code}`;
      reject(Object.assign(new Error(reason), { code: reason }));
    });
  });

function logConnection(client: Client, log: (line: string) => void): void {
  client.on(Events.ShardReconnecting, () => log('The connection to Discord was lost; reconnecting.'));
  client.on(Events.ShardResume, () => log('Connected to Discord again.'));
  client.on(Events.ShardError, (error) => {
    // Without a code it is a refusal by Discord, which closes the connection for good and is told by who stops then.
    if ('code' in error) log(`The connection to Discord failed: ${describeFailure(error)}.`);
  });
  client.on(Events.Error, (error) => log(`discord.js failed: ${describeFailure(error)}.`));
}

/**
 * Connects to Discord's gateway, registers the commands where they differ, and answers interactions until the signal
 * says stop. Then it takes no more, lets the answers on their way finish, and resolves.
 * @throws where it cannot connect, or the connection is closed for good.
 */
export async function runGateway(settings: GatewaySettings, signal: AbortSignal): Promise<void> {
  const {
    token,
    apiUrl,
    guildId,
    registration,
    respond,
    reply,
    log,
    ready,
    deferAfterMs = DEFER_AFTER_MS,
    pace = PACE,
  } = settings;
  const client = new Client({
    intents: INTENTS,
    makeCache: Options.cacheWithLimits(NOTHING_KEPT),
    rest: { api: apiUrl },
  });
  const onTheirWay = new Set<Promise<void>>();

  const answer = async (interaction: PersonsInteraction): Promise<void> => {
    try {
      await deliver(respond(interaction), outletOf(client, interaction), deferAfterMs);
    } catch (error) {
      log(`An answer did not reach Discord: ${describeFailure(error)}.`);
    }
  };
  const answerMessage = async (question: string, message: WrittenMessage): Promise<void> => {
    try {
      await client.rest.post(Routes.channelMessages(message.channel_id), { body: reply(question, message) });
    } catch (error) {
      log(`A reply did not reach Discord: ${describeFailure(error)}.`);
    }
  };
  const doing = (work: Promise<void>): void => {
    const done = work.finally(() => onTheirWay.delete(done));
    onTheirWay.add(done);
  };
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: PersonsInteraction) => {
    if (!signal.aborted) doing(answer(interaction));
  });
  const mayAnswerIn = cooldown(pace, () => performance.now());
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: WrittenMessage) => {
    const question = client.user ? questionIn(message, client.user.id) : undefined;
    if (question === undefined || signal.aborted || !mayAnswerIn(message.channel_id)) return;
    doing(answerMessage(question, message));
  });
  // While it stops, a closed connection is what was asked for.
  logConnection(client, (line) => {
    if (!signal.aborted) log(line);
  });

  const start = async (): Promise<void> => {
    await client.login(token);
    log('Connected to Discord.');
    try {
      log(await register(client.rest, registration, guildId));
    } catch (error) {
      log(`The commands could not be registered: ${describeFailure(error)}.`);
    }
    ready?.();
  };
  // discord.js also reads each interaction for itself, and must not bring the bot down where one is new to it.
  const onFault = (error: unknown) => log(`A fault outside of any answer: ${describeThrown(error)}.`);
  process.on('unhandledRejection', onFault);
  const lost = lossOf(client);
  const stopped = signal.aborted ? Promise.resolve() : once(signal, 'abort');
  try {
    await Promise.race([stopped, lost, start().then(() => lost)]);
  } finally {
    const finished = Promise.all([client.destroy(), ...onTheirWay]);
    await Promise.race([finished, sleep(FINISH_WITHIN_MS, undefined, { ref: false })]);
    process.off('unhandledRejection', onFault);
  }
}
