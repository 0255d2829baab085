import type {
  APIApplicationCommandOptionChoice,
  APIInteractionResponse,
  APIModalInteractionResponseCallbackData,
  APIModalSubmission,
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Body } from './discord/body.ts';
import { withChannels, withChosen } from './discord/channels.ts';
import type { Setting } from './setting.ts';

export type Registered = RESTPostAPIApplicationCommandsJSONBody;
export type Suggested = APIApplicationCommandOptionChoice<string>;
export type Given = Readonly<Record<string, string>>;

/** What Discord's numbers mean (https://discord.com/developers/docs/interactions/receiving-and-responding). */
const KIND = { command: 2, component: 3, typing: 4, form: 5 } as const;
export const COMMAND = { slash: 1, message: 3 } as const;
export const SUBCOMMAND = 1;
const UPDATE_MESSAGE = 7;
const FORM = 9;

/** A message, or a form to fill in first. */
export type Reply = MessageReply | { readonly form: APIModalInteractionResponseCallbackData };

interface MessageReply {
  /** The command line that asks the same again, where there is one. */
  readonly line: string | null;
  /** Shows more of, or passes on, what the clicked message answers, so that what asked for that asks for this too. */
  readonly same: boolean;
  readonly body: Body;
  /** Takes the place of the message that was clicked. */
  readonly updates: boolean;
  /** What is posted after it, for all to see. */
  readonly followUp?: Body;
}

export interface KnowledgeView {
  readonly version: string;
  /** When the newest source came out, in words. */
  readonly newest: string;
  readonly observations: number;
  readonly series: number;
  readonly rules: number;
  readonly schemes: readonly { readonly name: string; readonly line?: string }[];
  readonly releases: readonly {
    readonly title: string;
    readonly publisher: string;
    readonly published: string | null;
    readonly line?: string;
  }[];
}

/** The server answered that it cannot; the message is for the person, or undefined where nothing useful was said. */
export class Refused extends Error {}
/** The server did not answer. */
export class Unreachable extends Error {}

/** As Discord names them; it has one Norwegian, but the bot knows both. */
const DISCORD_LOCALES = { nb: 'no', nn: 'nn', en: 'en-GB' } as const;

async function ask<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(path, init).catch(() => {
    throw new Unreachable();
  });
  const body = (await response.json().catch(() => ({}))) as Answer & { detail?: string };
  if (!response.ok) throw new Refused(body.detail);
  return body;
}

const query = (fields: Readonly<Record<string, string | undefined>>): string =>
  new URLSearchParams(Object.entries(fields).filter((one): one is [string, string] => one[1] !== undefined)).toString();

async function interact<Response>(interaction: object, { locale, today, as }: Setting) {
  return ask<{ line: string | null; same?: true; response: Response; followUp?: Body }>(
    `/api/interactions?${query({ today, as })}`,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...interaction, locale: DISCORD_LOCALES[locale] }),
    },
  );
}

async function reply(interaction: object, setting: Setting): Promise<Reply> {
  const { line, same = false, response, followUp } = await interact<APIInteractionResponse>(interaction, setting);
  if (response.type === FORM) return { form: withChannels(response.data) };
  const body = 'data' in response ? ((response.data ?? {}) as Body) : {};
  return { line, same, body, updates: response.type === UPDATE_MESSAGE, ...(followUp && { followUp }) };
}

const optionsOf = (given: Given) => Object.entries(given).map(([name, value]) => ({ name, type: 3, value }));

/** Gives a command by its name, which of a subcommand is two words. */
export const giveCommand = (whole: string, given: Given, setting: Setting): Promise<Reply> => {
  const [name, subcommand] = whole.split(' ');
  const options = optionsOf(given);
  const data = subcommand === undefined ? options : [{ type: SUBCOMMAND, name: subcommand, options }];
  return reply({ type: KIND.command, data: { type: COMMAND.slash, name, options: data } }, setting);
};

/** A message as it is sent back: without its files, which nothing that is asked of it is about and which may be long. */
const withoutFiles = ({ attachments: _files, ...body }: Body): Body => body;

/** Uses an app of a message's menu on that message. */
export const useOnMessage = (name: string, id: string, message: Body, setting: Setting): Promise<Reply> =>
  reply(
    {
      type: KIND.command,
      data: {
        type: COMMAND.message,
        name,
        target_id: id,
        resolved: { messages: { [id]: { id, ...withoutFiles(message) } } },
      },
    },
    setting,
  );

export const click = (data: object, message: Body, setting: Setting): Promise<Reply> =>
  reply({ type: KIND.component, data, message: withoutFiles(message) }, setting);

/** Sends a form that was filled in; `message` is the one whose button opened it, where one did. */
export const sendForm = (data: APIModalSubmission, message: Body | undefined, setting: Setting): Promise<Reply> =>
  reply({ type: KIND.form, data: withChosen(data), ...(message && { message: withoutFiles(message) }) }, setting);

/** Values for the option that is being typed. */
export async function suggest(name: string, given: Given, focused: string, setting: Setting) {
  const options = optionsOf({ [focused]: '', ...given }).map((one) => ({ ...one, focused: one.name === focused }));
  const data = { type: COMMAND.slash, name, options };
  const { response } = await interact<{ data: { choices: readonly Suggested[] } }>(
    { type: KIND.typing, data },
    setting,
  );
  return response.data.choices;
}

/** What a typed line or a free question is as a command. @throws {Refused} with what is wrong with it. */
export async function readLine(q: string, { locale }: Setting): Promise<{ name: string; options: Given }> {
  const read = await ask<{ name: string; options: Given; fault?: string }>(`/api/reading?${query({ q, locale })}`);
  if (read.fault !== undefined) throw new Refused(read.fault);
  return read;
}

export const answerJson = (q: string, { locale, today }: Setting): Promise<unknown> =>
  ask(`/api/ask?${query({ q, locale, today })}`);

export const commands = (): Promise<{
  commands: RESTPutAPIApplicationCommandsJSONBody;
  today: string;
  mayModerate: boolean;
}> => ask('/api/commands');

export const knowledge = ({ locale }: Setting): Promise<KnowledgeView> => ask(`/api/knowledge?${query({ locale })}`);

export interface Live {
  readonly version: string;
  readonly fault: string | null;
}

/** Soon enough for a curator who turns from the editor to the page. */
const LOOK_EVERY_MS = 700;

/**
 * Tells of every change of the knowledge, and once of a lost connection and of its return. Asks for as long as somebody can
 * see the page: one that lies under others would only cost the server, and asks at once when it comes to the front.
 */
export function listen(told: (live: Live) => void, lost: () => void): void {
  let last: string | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let looking = false;

  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    try {
      const live = await ask<Live>('/api/live');
      const heard = JSON.stringify(live);
      if (heard !== last) told(live);
      last = heard;
    } catch (error) {
      // Refused is not lost: too many pages ask at once, and the server is there.
      if (error instanceof Unreachable && last !== 'lost') {
        lost();
        last = 'lost';
      }
    }
    looking = false;
    if (!document.hidden) waiting = setTimeout(look, LOOK_EVERY_MS);
  };

  document.addEventListener('visibilitychange', () => {
    clearTimeout(waiting);
    if (!document.hidden) void look();
  });
  void look();
}
