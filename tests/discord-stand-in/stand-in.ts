import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { openGateway } from './gateway.ts';
import { APPLICATION, asSent, type Interaction, interaction, type Setting } from './interactions.ts';
import type { WrittenCommand } from './registry.ts';
import { commandRoutes, invalidBody, type Response, type Route, serve } from './rest.ts';
import { type Component, faultsOf, type Message, proseFaultsOf } from './spec.ts';

const EPHEMERAL = 64;
/** Callback types, as Discord's documentation numbers them. */
const MESSAGE = 4;
const DEFERRED_MESSAGE = 5;
const DEFERRED_UPDATE = 6;
const UPDATE = 7;
const AUTOCOMPLETE = 8;

/** What the person sees in the end. */
export interface Seen {
  /** Callback types in order, and `edit`. */
  readonly steps: readonly (number | 'edit')[];
  readonly message: Message;
  readonly isPrivate: boolean;
}
export interface Choice {
  readonly name: string;
  readonly value: string;
}
interface Asked {
  readonly interaction: Interaction;
  readonly clicked: Message | undefined;
  readonly steps: (number | 'edit')[];
  deferred: Message | undefined;
  readonly done: (outcome: Seen | readonly Choice[]) => void;
}

/**
 * A small Discord for tests, on a free port of this machine: REST and gateway over real sockets, one person who types and
 * clicks. It holds every body to Discord's official API description; `faults` must stay empty.
 */
export async function openStandIn(token = 'stand-in.token.x') {
  const faults: string[] = [];
  const requests: string[] = [];
  const asked = new Map<string, Asked>();
  /** Responses to give to the next requests of their kind instead of taking them. */
  const refusals = { callbacks: [] as Response[], commands: [] as Response[] };
  const deferrals = new EventTarget();
  let valid = token;
  let messages = 0;

  const check = (found: readonly string[]) => {
    faults.push(...found);
    return found.length > 0 ? invalidBody(found) : undefined;
  };

  function show(one: Asked, message: Message): void {
    messages += 1;
    const flags = message.flags ?? one.deferred?.flags ?? 0;
    const sent = asSent({ ...message, flags }, String(300_000_000_000_000_000n + BigInt(messages)));
    one.done({ steps: one.steps, message: sent, isPrivate: (flags & EPHEMERAL) !== 0 });
  }

  function takeCallback(id: string, body: { type: number; data?: unknown }): Response {
    const refusal = refusals.callbacks.shift();
    if (refusal) return refusal;
    const one = asked.get(id);
    if (!one) return { status: 404, body: { message: 'Unknown interaction', code: 10062 } };
    if (one.steps.length > 0)
      return { status: 400, body: { message: 'Interaction has already been acknowledged.', code: 40060 } };
    const isAutocomplete = one.interaction.type === 4;
    if (isAutocomplete !== (body.type === AUTOCOMPLETE))
      return check([`callback ${body.type} to interaction ${one.interaction.type}`]) as Response;
    one.steps.push(body.type);
    if (isAutocomplete) {
      const fault = check(faultsOf('autocompleteCallback', body));
      if (!fault) one.done((body.data as { choices: readonly Choice[] }).choices);
      return fault ?? { status: 204 };
    }
    const isUpdate = body.type === UPDATE || body.type === DEFERRED_UPDATE;
    if (isUpdate && !one.clicked) return check(['an update where no message was clicked']) as Response;
    const message = (body.data ?? {}) as Message;
    const isLater = body.type === DEFERRED_MESSAGE || body.type === DEFERRED_UPDATE;
    const fault = check([
      ...faultsOf(isUpdate ? 'updateCallback' : 'messageCallback', body),
      ...(isLater ? [] : [...proseFaultsOf(message), ...faultsOfMentions(message)]),
    ]);
    if (fault) return fault;
    if (body.type === MESSAGE) show(one, message);
    else if (body.type === UPDATE) show(one, { ...one.clicked, ...message, flags: one.clicked?.flags ?? 0 });
    else {
      one.deferred = body.type === DEFERRED_UPDATE ? one.clicked : message;
      deferrals.dispatchEvent(new Event('deferred'));
    }
    return { status: 204 };
  }

  function takeEdit(tokenOfInteraction: string, message: Message): Response {
    const one = [...asked.values()].find(({ interaction }) => interaction.token === tokenOfInteraction);
    if (!one?.deferred) return { status: 404, body: { message: 'Unknown Webhook', code: 10015 } };
    const fault = check([...faultsOf('messageEdit', message), ...proseFaultsOf(message), ...faultsOfMentions(message)]);
    if (fault) return fault;
    one.steps.push('edit');
    show(one, { ...one.deferred, ...message, flags: one.deferred.flags ?? 0 });
    return { status: 200, body: asSent(message, '300000000000000000') };
  }

  const commands = commandRoutes(faults, refusals.commands);
  const limits = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 };
  const routes: readonly Route[] = [
    ...commands.routes,
    {
      method: 'GET',
      path: /^\/gateway\/bot$/,
      handler: () => ({ status: 200, body: { url: gateway.url(), shards: 1, session_start_limit: limits } }),
    },
    {
      method: 'GET',
      path: /^\/applications\/@me$/,
      handler: () => ({ status: 200, body: { id: APPLICATION, name: 'Fastlegebot' } }),
    },
    {
      method: 'POST',
      path: /^\/interactions\/(\d+)\/[^/]+\/callback$/,
      isOpen: true,
      handler: ({ params: [id = ''], body }) => takeCallback(id, body as { type: number }),
    },
    {
      method: 'PATCH',
      path: /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
      isOpen: true,
      handler: ({ params: [of = ''], body }) => takeEdit(of, body as Message),
    },
  ];
  const isBot = () => valid;
  const server = serve(routes, isBot, requests);
  const gateway = openGateway(server, { application: { id: APPLICATION }, token: isBot });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const send = <Outcome>(type: number, data: unknown, setting: Setting, clicked?: Message): Promise<Outcome> =>
    new Promise((resolve) => {
      const one = interaction(type, data, setting, clicked);
      const done = resolve as Asked['done'];
      asked.set(one.id, { interaction: one, clicked, steps: [], deferred: undefined, done });
      gateway.dispatch('INTERACTION_CREATE', one);
    });
  const typed = (name: string, options: readonly unknown[]) => ({ id: '900000000000000000', name, type: 1, options });
  const option = ([name, value]: readonly [string, string]) => ({ name, type: 3, value });

  return {
    token,
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    faults,
    requests,
    gateway,
    refusals,
    /** Registered commands by server id, or `global`. */
    stored: commands.stored as ReadonlyMap<string, readonly WrittenCommand[]>,
    /** Makes another token the right one, as a reset in the developer portal does. */
    resetToken: () => {
      valid = 'another.token.y';
    },
    command: (name: string, options: Readonly<Record<string, string>> = {}, setting: Setting = {}) =>
      send<Seen>(2, typed(name, Object.entries(options).map(option)), setting),
    autocomplete: (
      name: string,
      focused: string,
      value: string,
      setting: Setting = {},
      others: Readonly<Record<string, string>> = {},
    ) =>
      send<readonly Choice[]>(
        4,
        typed(name, [...Object.entries(others).map(option), { ...option([focused, value]), focused: true }]),
        setting,
      ),
    /** Clicks a button that is on the message. */
    click: (message: Message, button: Component, setting: Setting = {}) =>
      send<Seen>(3, { component_type: 2, custom_id: button.custom_id }, setting, message),
    /** Chooses one option of a menu that is on the message. */
    choose: (message: Message, menu: Component, value: string, setting: Setting = {}) =>
      send<Seen>(3, { component_type: 3, custom_id: menu.custom_id, values: [value] }, setting, message),
    /** Waits until the bot puts an answer off. */
    deferral: () => once(deferrals, 'deferred'),
    /** Sends an event and waits for nothing. */
    sendRaw: (type: number, data: unknown, setting: Setting = {}) =>
      gateway.dispatch('INTERACTION_CREATE', interaction(type, data, setting)),
    close: async () => {
      gateway.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export type StandIn = Awaited<ReturnType<typeof openStandIn>>;

function faultsOfMentions(message: Message): readonly string[] {
  const parse = message.allowed_mentions?.parse;
  return parse?.length === 0 ? [] : ['allowed_mentions: parse must be [], so that nobody is pinged'];
}

/** The buttons on a message, left to right, top to bottom. */
export const buttonsOf = (message: Message): readonly Component[] =>
  (message.components ?? []).flatMap(({ components }) => components.filter(({ type }) => type === 2));
/** The menus on a message, top to bottom. */
export const menusOf = (message: Message): readonly Component[] =>
  (message.components ?? []).flatMap(({ components }) => components.filter(({ type }) => type === 3));
