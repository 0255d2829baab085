import { once } from 'node:events';
import { type Client, GatewayDispatchEvents, Routes } from 'discord.js';
import type { OpenClient } from './client.ts';
import { connect } from './connect.ts';
import { describeFailure, describeThrown } from './failure.ts';
import type { Respond } from './interaction.ts';
import { KINDS, type Kind } from './kind.ts';
import { questionIn, type RespondToMessage, type WrittenMessage } from './message.ts';
import { sendReply } from './message-outlet.ts';
import type { Metrics } from './metrics.ts';
import { mentionsOwnRole, type OwnRoles, ownRoles } from './own-roles.ts';
import type { PersonsInteraction } from './persons-interaction.ts';
import { type Pace, rateLimit } from './rate-limit.ts';
import { type Registration, register } from './register.ts';
import { DEFER_AFTER_MS, deliver, type Outlet } from './reply.ts';
import type { Told } from './told.ts';
import { underWay } from './under-way.ts';
import { uploads } from './uploads.ts';
import { webhookOutlet } from './webhook.ts';

export interface GatewaySettings {
  readonly token: string;
  readonly apiUrl: string;
  readonly guildId?: string | undefined;
  readonly registration: Registration;
  readonly respond: Respond;
  /** Answers a question that was written to the bot in a message. */
  readonly reply: RespondToMessage;
  /** Takes one line. Nothing about users is said in it. */
  readonly log: (line: string) => void;
  /** Told the ids of the slash commands by their English names, when they are registered. */
  readonly registered?: (ids: ReadonlyMap<string, string>) => void;
  /** Called once, when the bot is connected and its commands are registered. */
  readonly ready?: () => void;
  /** Told whenever it is connected, and when it is no more. */
  readonly connected?: (is: boolean) => void;
  readonly metrics?: Metrics;
  readonly deferAfterMs?: number;
  /** How often messages in one channel of a server are answered. */
  readonly pace?: Pace;
}

/** Enough for people who talk with the bot, too little for making it flood a channel. */
const PACE: Pace = { burst: 5, everyMs: 6000 };

/** Discord waits three seconds for the first response; one that is on its way for longer is given up. */
const CALLBACK_WITHIN_MS = 3000;

const JSON_BODY = { 'Content-Type': 'application/json' };

/** Within the ten seconds that a container is given to stop. */
const FINISH_WITHIN_MS = 8000;

/** Discord's code for an interaction that has been answered already. */
const ANSWERED_ALREADY = 40060;
const TWO_PROCESSES =
  'Another process seems to run with the same token: it had answered already. Stop one of the two (ps, systemctl, docker ps), or reset the token.';
/** The same again is no news. */
const TELL_AGAIN: Pace = { burst: 1, everyMs: 3_600_000 };
/** Whoever asks too fast is told so once in this time, or that would be too much itself. */
const TELL_HASTE: Pace = { burst: 1, everyMs: 60_000 };

function outletOf({ rest }: Client, { id, token, application_id }: PersonsInteraction): Outlet {
  return {
    callback: async (body, files) => {
      const signal = AbortSignal.timeout(CALLBACK_WITHIN_MS);
      await rest.post(Routes.interactionCallback(id, token), { body, files: uploads(files), auth: false, signal });
    },
    pass: async (body) => {
      const signal = AbortSignal.timeout(CALLBACK_WITHIN_MS);
      const json = { body, passThroughBody: true, headers: JSON_BODY, auth: false, signal };
      await rest.post(Routes.interactionCallback(id, token), json);
    },
    ...webhookOutlet(rest, application_id, token),
  };
}

const isAnsweredAlready = (error: unknown): boolean =>
  (error as { readonly code?: unknown } | undefined)?.code === ANSWERED_ALREADY;

/**
 * Connects to Discord's gateway, registers the commands where they differ, and answers interactions until the signal
 * says stop. Then it takes no more, lets the answers on their way finish, and resolves.
 * @throws where it cannot connect for a reason that does not pass, or the connection is closed for good.
 */
export async function runGateway(settings: GatewaySettings, signal: AbortSignal): Promise<void> {
  const {
    guildId,
    registration,
    respond,
    reply,
    log,
    ready,
    metrics,
    deferAfterMs = DEFER_AFTER_MS,
    pace = PACE,
  } = settings;
  const { doing, finish } = underWay();
  const waitIn = rateLimit(pace);
  const waitToTell = rateLimit(TELL_AGAIN);
  const waitToTellHaste = rateLimit(TELL_HASTE);

  const counting = (kind: Kind) => {
    const begun = performance.now();
    return (told: Told): void => metrics?.answered(kind, told, (performance.now() - begun) / 1000);
  };

  const answer = async (client: Client, interaction: PersonsInteraction): Promise<void> => {
    const tell = counting(KINDS[interaction.type]);
    try {
      await deliver(respond(interaction, tell), outletOf(client, interaction), deferAfterMs);
    } catch (error) {
      metrics?.lost();
      log(`An answer did not reach Discord: ${describeFailure(error)}.`);
      if (isAnsweredAlready(error) && waitToTell('two processes') === 0) log(TWO_PROCESSES);
    }
  };

  const answerMessage = async (client: Client, roles: OwnRoles, message: WrittenMessage): Promise<void> => {
    const self = client.user?.id;
    if (self === undefined) return;
    const tell = counting('message');
    const isByRole = await mentionsOwnRole(message, self, roles);
    const question = questionIn(message, self, isByRole);
    if (question === undefined) return;
    // Of a message that mentions only its role the bot is not given the text, and says so, once.
    const isUnseen = isByRole && question === '';
    if (isUnseen && waitToTell(message.author.id) > 0) return;
    // More lines are just what such a channel has too much of: each who asks there is told alone, and once.
    const isHasty = message.guild_id !== undefined && waitIn(message.channel_id) > 0;
    const isTold = isHasty && waitToTellHaste(message.author.id) > 0;
    if (isTold) return tell({ command: 'other', outcome: 'too-fast' });
    const unanswered = isHasty ? 'busy' : isUnseen ? 'role-mention' : undefined;
    try {
      const answer = await reply(question, message, unanswered, tell);
      if (answer.isPrivate && !isHasty && waitToTellHaste(message.author.id) > 0) return;
      await sendReply(client.rest, message, answer);
    } catch (error) {
      metrics?.lost();
      log(`A reply did not reach Discord: ${describeFailure(error)}.`);
    }
  };

  const prepare = ({ client }: OpenClient): void => {
    const roles = ownRoles(client.rest);
    client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: PersonsInteraction) => {
      if (!signal.aborted) doing(answer(client, interaction));
    });
    client.ws.on(GatewayDispatchEvents.MessageCreate, (message: WrittenMessage) => {
      if (!signal.aborted) doing(answerMessage(client, roles, message));
    });
  };

  const serve = async (): Promise<void> => {
    const opened = await connect(settings, prepare, signal);
    if (opened === undefined) return;
    const { client, lost, close } = opened;
    const registered = register(client.rest, registration, guildId).then(
      ({ lines, ids }) => {
        settings.registered?.(ids);
        for (const line of lines) log(line);
      },
      (error) => log(`The commands could not be registered: ${describeFailure(error)}.`),
    );
    // Registration can be made to wait for hours, and is no reason not to stop.
    void registered.then(ready);
    try {
      await Promise.race([stopped, lost]);
    } finally {
      await finish(close(), FINISH_WITHIN_MS);
    }
  };

  // discord.js also reads each interaction for itself, and must not bring the bot down where one is new to it.
  const onFault = (error: unknown) => log(`A fault outside of any answer: ${describeThrown(error)}.`);
  process.on('unhandledRejection', onFault);
  const stopped = signal.aborted ? Promise.resolve() : once(signal, 'abort');
  try {
    await serve();
  } finally {
    process.off('unhandledRejection', onFault);
  }
}
