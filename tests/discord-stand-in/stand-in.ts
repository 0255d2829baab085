import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { openChannels, type Written } from './channels.ts';
import { type Choice, type Form, openConversation, type Seen } from './conversation.ts';
import { keyPair, post } from './endpoint.ts';
import { openGateway } from './gateway.ts';
import { ANOTHER, APPLICATION, asSent, type Setting } from './interactions.ts';
import type { WrittenCommand } from './registry.ts';
import { commandRoutes, type Response, type Route, readSent, serve } from './rest.ts';
import type { Component, Message } from './spec.ts';

export type { Form, Seen } from './conversation.ts';

type Values = Readonly<Record<string, string>>;

const typed = (name: string, options: readonly unknown[]) => ({ id: '900000000000000000', name, type: 1, options });
const option = ([name, value]: readonly [string, string]) => ({ name, type: 3, value });

/** What Discord knows of the bot. */
interface Bot {
  readonly token?: string;
  /** How many connections Discord says that it needs. */
  readonly shards?: number;
  /** Ids of the servers that it is in. */
  readonly guilds?: readonly string[];
}

/**
 * A small Discord for tests, on a free port of this machine: REST and gateway over real sockets, one person who types and
 * clicks. It holds every body to Discord's official API description; `faults` must stay empty.
 */
export async function openStandIn({ token = 'stand-in.token.x', shards = 1, guilds = [] }: Bot = {}) {
  const faults: string[] = [];
  const requests: string[] = [];
  const commandRefusals: Response[] = [];
  const keys = keyPair();
  let valid = token;
  let endpoint: string | undefined;

  const writeRefusals: Response[] = [];
  const gatewayRefusals: Response[] = [];
  const commands = commandRoutes(faults, commandRefusals, writeRefusals);
  const conversation = openConversation(faults);
  const channels = openChannels(faults);
  const limits = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 };
  const routes: readonly Route[] = [
    ...commands.routes,
    ...conversation.routes,
    ...channels.routes,
    {
      method: 'GET',
      path: /^\/gateway\/bot$/,
      handler: () =>
        gatewayRefusals.shift() ?? {
          status: 200,
          body: { url: gateway.url(), shards, session_start_limit: limits },
        },
    },
    {
      method: 'GET',
      path: /^\/applications\/@me$/,
      handler: () => ({ status: 200, body: { id: APPLICATION, name: 'Fastlegebot' } }),
    },
  ];
  const server = serve(routes, () => valid, requests);
  const gateway = openGateway(server, { application: { id: APPLICATION }, token: () => valid, shards, guilds });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const send = <Outcome>(type: number, data: unknown, setting: Setting = {}, clicked?: Message): Promise<Outcome> => {
    const { interaction, seen } = conversation.ask<Outcome>(type, data, setting, clicked);
    if (endpoint === undefined) gateway.dispatch('INTERACTION_CREATE', interaction);
    else postTo(endpoint, interaction).catch((error) => faults.push(String(error)));
    return seen;
  };
  const postTo = async (url: string, interaction: { readonly id: string }): Promise<void> => {
    const response = await post(url, JSON.stringify(interaction), keys.privateKey);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (response.status !== 200) throw new Error(`the endpoint answers ${response.status}: ${Buffer.from(bytes)}`);
    const { text, files } = await readSent(bytes, response.headers.get('content-type') ?? '');
    await conversation.takeResponse(interaction.id, text, files);
  };

  return {
    token,
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    faults,
    requests,
    gateway,
    /** Responses to give to the next requests of their kind instead of taking them. */
    refusals: {
      ...conversation.refusals,
      commands: commandRefusals,
      commandWrites: writeRefusals,
      gatewayBot: gatewayRefusals,
      messages: channels.refusals,
      directMessages: channels.directRefusals,
      looks: channels.lookRefusals,
    },
    keys,
    application: APPLICATION,
    /** Posts interactions to this address from now on, in place of sending them through the gateway. */
    setEndpoint: (url: string) => {
      endpoint = url;
    },
    /** First responses as they were sent, in order. */
    texts: conversation.texts,
    deferral: conversation.deferral,
    followUp: conversation.followUp,
    /** What Discord says of how often a bot may connect. */
    limits,
    /** Is gone from the network for as long as `while` lasts: nothing listens, and what was connected is cut off. */
    away: async (lasting: () => Promise<void>) => {
      const { port } = server.address() as AddressInfo;
      const gone = once(server, 'close');
      gateway.drop();
      server.close();
      server.closeAllConnections();
      await gone;
      await lasting();
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    /** Registered commands by server id, or `global`. */
    stored: commands.stored as ReadonlyMap<string, readonly WrittenCommand[]>,
    /** Makes another token the right one, as a reset in the developer portal does. */
    resetToken: () => {
      valid = 'another.token.y';
    },
    command: (name: string, options: Values = {}, setting: Setting = {}) =>
      send<Seen>(2, typed(name, Object.entries(options).map(option)), setting),
    /** Uses a command in the menu of a message that somebody wrote. */
    onMessage: (name: string, content: string, setting: Setting = {}) => {
      const message = { ...asSent({ content }, '310000000000000001'), author: ANOTHER };
      return send<Seen>(
        2,
        {
          id: '900000000000000000',
          name,
          type: 3,
          target_id: message.id,
          resolved: { messages: { [message.id]: message } },
        },
        setting,
      );
    },
    /** Writes a message; resolves once the bot replies to it. */
    write: (content: string, written: Written = {}) => {
      const { message, seen } = channels.write(content, written);
      gateway.dispatch('MESSAGE_CREATE', message);
      return seen;
    },
    /** Replies of the bot to messages, in order. */
    replies: channels.replies,
    autocomplete: (name: string, focused: string, value: string, setting: Setting = {}, others: Values = {}) => {
      const given = Object.entries(others).map(option);
      return send<readonly Choice[]>(
        4,
        typed(name, [...given, { ...option([focused, value]), focused: true }]),
        setting,
      );
    },
    click: (message: Message, button: Component, setting: Setting = {}) =>
      send<Seen>(3, { component_type: 2, custom_id: button.custom_id }, setting, message),
    /** Presses the button that shares: what becomes of the private message, and what everybody sees. */
    share: async (message: Message, button: Component, setting: Setting = {}) => {
      const followed = conversation.followUp();
      const own = await send<Seen>(3, { component_type: 2, custom_id: button.custom_id }, setting, message);
      return { own, shared: await followed };
    },
    choose: (message: Message, menu: Component, value: string, setting: Setting = {}) =>
      send<Seen>(3, { component_type: 3, custom_id: menu.custom_id, values: [value] }, setting, message),
    /** Opens the form of a button. */
    open: (message: Message, button: Component, setting: Setting = {}) =>
      send<Form>(3, { component_type: 2, custom_id: button.custom_id }, setting, message),
    /** Hands a form in: each field as it stands filled in, or as it is changed to. */
    handIn: (message: Message, form: Form, changed: Values = {}, setting: Setting = {}) => {
      const components = form.components.map(({ component: { type, custom_id, value, options } }, at) => {
        const filled = changed[custom_id] ?? value ?? options?.find((one) => one.default)?.value;
        const own =
          type === 3 ? { values: filled === undefined ? [] : [filled] } : { value: filled ?? (type === 4 ? '' : null) };
        return { type: 18, id: at + 1, component: { type, id: at + 10, custom_id, ...own } };
      });
      return send<Seen>(5, { custom_id: form.custom_id, components }, setting, message);
    },
    /** What the bot wrote in each channel, oldest first. */
    written: channels.written,
    /** Servers that the bot is in no more. */
    left: channels.left,
    /** Does what the other methods have no name for. */
    send,
    close: async () => {
      gateway.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export type StandIn = Awaited<ReturnType<typeof openStandIn>>;

const componentsOf = (message: Message, type: number): readonly Component[] =>
  (message.components ?? []).flatMap(({ components }) => components.filter((one) => one.type === type));

/** The buttons on a message, left to right, top to bottom. */
export const buttonsOf = (message: Message): readonly Component[] => componentsOf(message, 2);
/** The menus on a message, top to bottom. */
export const menusOf = (message: Message): readonly Component[] => componentsOf(message, 3);
