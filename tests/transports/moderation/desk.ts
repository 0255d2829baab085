import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadCommands } from '../../../src/commands.ts';
import { LiveStore } from '../../../src/store/live.ts';
import { openStore } from '../../../src/store/open.ts';
import { responder } from '../../../src/transports/interaction.ts';
import { Moderation } from '../../../src/transports/moderation/moderation.ts';
import type { PersonsInteraction } from '../../../src/transports/persons-interaction.ts';
import type { FollowUp } from '../../../src/transports/reply.ts';
import { APPLICATION } from '../../discord-stand-in/interactions.ts';
import { readSent } from '../../discord-stand-in/rest.ts';
import { theKnowledge } from '../../the-knowledge.ts';
import { startHttp } from '../http/serving.ts';

export const GUILD = '500000000000000001';
export const OTHER = '500000000000000002';
const MANAGE_MESSAGES = '8192';
const TODAY = '2026-11-26';

export const commands = await loadCommands();

/**
 * By which an interaction comes: given to what answers it, as the gateway does, or posted and signed over a real socket, as
 * Discord does where the bot has no gateway.
 */
export const DOORS = ['gateway', 'HTTP'] as const;
export type Door = (typeof DOORS)[number];

/** Who does something, and where: a moderator of the server, unless said otherwise. */
export interface By {
  readonly guild?: string | null;
  /** Discord's bits, as it sends them. */
  readonly permissions?: string;
  readonly locale?: string;
  readonly person?: string;
}
interface Part {
  readonly type?: number;
  readonly custom_id?: string;
  readonly label?: string;
  readonly component?: Part & { readonly options?: readonly { value: string; default?: boolean }[] };
  readonly components?: readonly Part[];
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly content?: string;
}
export interface Answer {
  readonly type: number;
  readonly data: Part & {
    readonly flags?: number;
    readonly embeds?: readonly { description?: string }[];
    readonly attachments?: readonly { readonly filename: string; readonly description: string }[];
  };
  /** The files that came with it, by name. */
  readonly files: ReadonlyMap<string, string>;
}

/** Ids of people, as Discord has them, by the names that tests have. */
const people = new Map<string, string>();
function idOf(person: string): string {
  const id = people.get(person) ?? String(710_000_000_000_000_000n + BigInt(people.size));
  people.set(person, id);
  return /^\d{17,20}$/.test(person) ? person : id;
}

const placed = ({
  guild = GUILD,
  permissions = MANAGE_MESSAGES,
  locale = 'no',
  person = '700000000000000001',
}: By) => ({
  locale,
  ...(guild === null
    ? { user: { id: idOf(person) } }
    : { guild_id: guild, member: { user: { id: idOf(person) }, permissions } }),
});

export const textOf = ({ data }: Answer): string =>
  [data.content, ...(data.embeds ?? []).map(({ description }) => description)].filter(Boolean).join('\n');
export const partsOf = ({ data }: Pick<Answer, 'data'>): readonly Part[] =>
  (data.components ?? []).flatMap((row) => row.components ?? []);
export const idsOf = (answer: Answer): readonly string[] =>
  partsOf(answer).flatMap(({ custom_id, options = [] }) => [
    ...(custom_id ? [custom_id] : []),
    ...options.map(({ value }) => value),
  ]);

const asText = async (bytes: Blob | Uint8Array<ArrayBuffer>): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes instanceof Blob ? await bytes.arrayBuffer() : bytes);

type Send = (interaction: object) => Promise<Answer>;

/** As it is answered where the gateway brings it. */
const overGateway =
  (respond: ReturnType<typeof responder>): Send =>
  async (interaction) => {
    const answer = await respond(interaction as PersonsInteraction).answer();
    const { enclosed, ...rest } = answer as { readonly enclosed?: FollowUp['enclosed'] };
    const files = new Map<string, string>();
    for (const { name, bytes } of enclosed?.files ?? []) files.set(name, await asText(bytes));
    return { ...(rest as Pick<Answer, 'type' | 'data'>), files };
  };

/** What the server does not read at all, it answers with nothing. */
const UNREAD: Answer = { type: 0, data: {}, files: new Map() };

/** As it is answered where Discord posts it. */
async function overHttp(respond: ReturnType<typeof responder>): Promise<Send> {
  const { post } = await startHttp({ respond });
  let count = 0n;
  return async (interaction) => {
    count += 1n;
    const id = String(800_000_000_000_000_000n + count);
    const response = await post({ id, token: `token-${id}`, application_id: APPLICATION, version: 1, ...interaction });
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (response.status === 400) return UNREAD;
    if (response.status !== 200) throw new Error(`the server answers ${response.status}: ${await asText(bytes)}`);
    const sent = await readSent(bytes, response.headers.get('content-type') ?? '');
    const files = new Map<string, string>();
    for (const file of sent.files.values()) files.set(file.name, await asText(file));
    return { ...(sent.body as Pick<Answer, 'type' | 'data'>), files };
  };
}

/** The bot's desk with a real database in a folder of its own, by one of the doors. */
export async function deskForTest(door: Door, unansweredDays = 90) {
  const folder = mkdtempSync(join(tmpdir(), 'fastlegebot-desk-'));
  const failures: unknown[] = [];
  const house = { knowledge: theKnowledge, commands, failed: (error: unknown) => failures.push(error) };
  const live = new LiveStore(
    () => openStore({ folder }, () => undefined),
    () => undefined,
  );
  const moderation = new Moderation({ store: live, house, today: () => TODAY, unansweredDays });
  onTestFinished(async () => {
    await live.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const respond = responder(house, () => TODAY, undefined, moderation);
  const sent = door === 'HTTP' ? await overHttp(respond) : overGateway(respond);
  const send = (interaction: object, by: By = {}): Promise<Answer> => sent({ ...interaction, ...placed(by) });
  const option = ([name, value]: [string, string]) => ({ name, type: 3, value });
  const slash = (name: string, options: Record<string, string> = {}, by: By = {}) =>
    send({ type: 2, data: { type: 1, name, options: Object.entries(options).map(option) } }, by);
  const sub = (name: string, subcommand: string, options: Record<string, string> = {}, by: By = {}) => {
    const given = Object.entries(options).map(option);
    return send({ type: 2, data: { type: 1, name, options: [{ type: 1, name: subcommand, options: given }] } }, by);
  };
  const message = { flags: 64, embeds: [], components: [] };
  const click = (custom_id: string, by: By = {}) =>
    send({ type: 3, data: { component_type: 2, custom_id }, message }, by);
  /** Hands a form in; each value by its field. Discord tells of the channels that are chosen in it, where they are the server's. */
  const handIn = (
    custom_id: string,
    fields: Record<string, string | null>,
    by: By = {},
    on: object | undefined = message,
    ofServer = (_channel: string) => true,
  ) => {
    const kind = (name: string) =>
      ['news', 'reports'].includes(name) ? 8 : name === 'language' ? 3 : name === 'visibility' ? 21 : 4;
    const components = Object.entries(fields).map(([name, value]) => {
      const type = kind(name);
      const own = type === 3 || type === 8 ? { values: value === null ? [] : [value] } : { value };
      return { type: 18, component: { type, custom_id: name, ...own } };
    });
    const chosen = Object.entries(fields).flatMap(([name, value]) =>
      kind(name) === 8 && value !== null ? [value] : [],
    );
    const channels = Object.fromEntries(chosen.filter(ofServer).map((id) => [id, { id, type: 0 }]));
    const resolved = chosen.length > 0 && { resolved: { channels } };
    return send({ type: 5, data: { custom_id, components, ...resolved }, ...(on && { message: on }) }, by);
  };
  /** Reports something about an answer; gives the receipt. */
  const report = async (text: string, by: By = {}, line = '/budget year:2024') => handIn(`rb${line}`, { text }, by);
  return { folder, live, moderation, respond, failures, send, slash, sub, click, handIn, report };
}
