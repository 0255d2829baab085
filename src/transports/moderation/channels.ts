import type { APIMessage, RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import { isPassing } from '../failure.ts';
import { Routes } from '../routes.ts';

/** As much of Discord's REST client as writing in channels needs. */
export interface ChannelRest {
  readonly get: (route: `/${string}`, options?: { query?: URLSearchParams; signal?: AbortSignal }) => Promise<unknown>;
  readonly post: (route: `/${string}`, options: { body: unknown; signal?: AbortSignal }) => Promise<unknown>;
}

/** What became of a message: `gone` where the channel is gone or closed to the bot, `unsure` where it may have come through. */
export type Sent = 'sent' | 'gone' | 'not-sent' | 'unsure';

/** Unknown channel or server, no access, no permission: of no use to try again. */
const GONE: ReadonlySet<unknown> = new Set([10003, 10004, 50001, 50013]);
const WITHIN_MS = 15_000;
const TOO_MANY = 429;

interface Failure {
  readonly code?: unknown;
  readonly status?: unknown;
  readonly name?: unknown;
}

function outcomeOf(error: unknown): Sent {
  const { code, status, name } = (error ?? {}) as Failure;
  if (GONE.has(code)) return 'gone';
  // Discord refused it for now, or the client did not even ask.
  if (status === TOO_MANY || String(name).startsWith('RateLimitError')) return 'not-sent';
  return isPassing(error) ? 'unsure' : 'not-sent';
}

/** How far back in a channel an own message is looked for. */
const LOOKED_BACK = 50;

/** Channels in which the bot writes without having been asked. */
export class Channels {
  readonly #rest: () => Promise<ChannelRest>;
  #self: Promise<string> | undefined;

  /** @param rest Made when it is first needed; with the bot's token. */
  constructor(rest: () => Promise<ChannelRest>) {
    this.#rest = rest;
  }

  /** Waits where Discord says that it is too early, if that is not for long. */
  async post(channel: string, body: RESTPostAPIChannelMessageJSONBody): Promise<Sent> {
    try {
      const rest = await this.#rest();
      const allowed_mentions = { parse: [], replied_user: false };
      await rest.post(Routes.channelMessages(channel), {
        body: { ...body, allowed_mentions },
        signal: AbortSignal.timeout(WITHIN_MS),
      });
      return 'sent';
    } catch (error) {
      return outcomeOf(error);
    }
  }

  /** Whether the bot has written a message with this mark in a channel lately; nothing where it may not look. */
  async hasWritten(channel: string, mark: string): Promise<boolean | undefined> {
    try {
      const rest = await this.#rest();
      this.#self ??= rest.get(Routes.user()).then((user) => (user as { id: string }).id);
      const self = await this.#self;
      const query = new URLSearchParams({ limit: String(LOOKED_BACK) });
      const signal = AbortSignal.timeout(WITHIN_MS);
      const messages = (await rest.get(Routes.channelMessages(channel), { query, signal })) as readonly APIMessage[];
      return messages.some(
        ({ author, embeds }) => author.id === self && embeds.some(({ footer }) => footer?.text.includes(mark)),
      );
    } catch {
      this.#self = undefined;
      return undefined;
    }
  }

  /** Whether the bot is in a server; nothing where Discord does not say. */
  async isIn(guild: string): Promise<boolean | undefined> {
    try {
      const rest = await this.#rest();
      await rest.get(Routes.guild(guild), { signal: AbortSignal.timeout(WITHIN_MS) });
      return true;
    } catch (error) {
      return outcomeOf(error) === 'gone' ? false : undefined;
    }
  }
}
