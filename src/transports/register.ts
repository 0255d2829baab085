import type {
  RESTGetAPIApplicationCommandsResult,
  RESTPutAPIApplicationCommandsJSONBody,
  RESTPutAPIApplicationCommandsResult,
} from 'discord-api-types/v10';
import { ApplicationCommandType } from 'discord-api-types/v10';
import { Routes } from './routes.ts';

export type Registration = RESTPutAPIApplicationCommandsJSONBody;

/** As much of discord.js's REST client as registration needs. */
export interface Rest {
  readonly get: (route: `/${string}`, options?: { query: URLSearchParams }) => Promise<unknown>;
  readonly put: (route: `/${string}`, options: { body: unknown }) => Promise<unknown>;
}

type Plain = Readonly<Record<string, unknown>>;

/** What Discord takes a field to be where it is left out, by its documentation; it gives some of these back, some not. */
const COMMAND_DEFAULTS: Plain = {
  type: 1,
  // A command in a message's menu has none.
  description: '',
  name_localizations: null,
  description_localizations: null,
  default_member_permissions: null,
  nsfw: false,
  options: [],
};
const OPTION_DEFAULTS: Plain = {
  name_localizations: null,
  description_localizations: null,
  required: false,
  autocomplete: false,
  choices: [],
  options: [],
};
const CHOICE_DEFAULTS: Plain = { name_localizations: null };
/** Discord's own: ids, and what is said otherwise by other fields. */
const NOT_OURS = [
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'name_localized',
  'description_localized',
];
/** Only global commands have these: in one server a command is for that server. */
const GLOBAL_ONLY = ['contexts', 'integration_types'];
const CHILDREN: Readonly<Record<string, Plain>> = { options: OPTION_DEFAULTS, choices: CHOICE_DEFAULTS };

const isEmptyObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

/** The same value for everything that means the same: defaults filled in, keys in order. */
function normal(value: unknown, defaults: Plain): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const filled: Record<string, unknown> = { ...defaults };
  for (const [key, given] of Object.entries(value)) {
    if (!NOT_OURS.includes(key) && given !== undefined && given !== null && !isEmptyObject(given)) filled[key] = given;
  }
  return Object.fromEntries(
    Object.keys(filled)
      .sort()
      .map((key) => [key, normalField(key, filled[key])]),
  );
}

function normalField(key: string, value: unknown): unknown {
  const children = CHILDREN[key];
  if (children && Array.isArray(value)) return value.map((one) => normal(one, children));
  // These are sets: the order says nothing.
  if (GLOBAL_ONLY.includes(key) && Array.isArray(value)) return [...value].sort();
  return normal(value, {});
}

const without = (command: Plain, keys: readonly string[]): Plain =>
  Object.fromEntries(Object.entries(command).filter(([key]) => !keys.includes(key)));

/** The body as it is sent: for one server, without what only global commands may say. */
const bodyFor = (registration: Registration, guild: string | undefined): readonly Plain[] =>
  registration.map((command) => without({ ...command }, guild === undefined ? [] : GLOBAL_ONLY));

/** True where Discord has just these commands, whatever it added to them of its own. */
export function isRegistered(body: readonly Plain[], had: readonly Plain[], guild: string | undefined): boolean {
  const key = (commands: readonly Plain[]) =>
    commands
      .map((command) => without(command, guild === undefined ? [] : GLOBAL_ONLY))
      .map((command) => JSON.stringify(normal(command, COMMAND_DEFAULTS)))
      .sort()
      .join('\n');
  return key(body) === key(had);
}

const routeOf = (application: string, guild: string | undefined): `/${string}` =>
  guild === undefined ? Routes.applicationCommands(application) : Routes.applicationGuildCommands(application, guild);
const placeOf = (guild: string | undefined): string => (guild === undefined ? 'everywhere' : `in server ${guild}`);
const countOf = (commands: readonly unknown[]): string =>
  `${commands.length} ${commands.length === 1 ? 'command' : 'commands'}`;

const applicationOf = async (rest: Rest): Promise<string> =>
  ((await rest.get('/applications/@me')) as { id: string }).id;

async function registered(rest: Rest, application: string, guild: string | undefined) {
  const query = new URLSearchParams({ with_localizations: 'true' });
  return (await rest.get(routeOf(application, guild), { query })) as RESTGetAPIApplicationCommandsResult;
}

/** Commands that are registered in a server and everywhere are shown there twice. */
async function tellOfTwins(rest: Rest, application: string, guild: string): Promise<readonly string[]> {
  const everywhere = await registered(rest, application, undefined);
  if (everywhere.length === 0) return [];
  return [
    `${countOf(everywhere)} are registered everywhere too, so server ${guild} shows them twice. To take away those of the server: npm run register -- --clear, and leave DISCORD_GUILD_ID out from then on. To take away those everywhere: DISCORD_GUILD_ID= npm run register -- --clear`,
  ];
}

interface Done {
  /** What was done, and what should be. */
  readonly lines: readonly string[];
  /** The ids of the slash commands by their English names. */
  readonly ids: ReadonlyMap<string, string>;
}

const idsOf = (commands: RESTGetAPIApplicationCommandsResult): Done['ids'] =>
  new Map(commands.filter(({ type }) => type === ApplicationCommandType.ChatInput).map(({ name, id }) => [name, id]));

/**
 * Makes Discord's list of commands the one given, everywhere or in one server; writes only where it differs, since
 * Discord allows few writes a day. @throws what the REST client throws.
 */
export async function register(rest: Rest, registration: Registration, guild: string | undefined): Promise<Done> {
  const application = await applicationOf(rest);
  const had = await registered(rest, application, guild);
  const body = bodyFor(registration, guild);
  const twins = guild === undefined ? [] : await tellOfTwins(rest, application, guild);
  if (isRegistered(body, had as unknown as readonly Plain[], guild))
    return { lines: [`The commands are registered ${placeOf(guild)} as they should be.`, ...twins], ids: idsOf(had) };
  const has = (await rest.put(routeOf(application, guild), { body })) as RESTPutAPIApplicationCommandsResult;
  return { lines: [`Registered ${countOf(body)} ${placeOf(guild)}.`, ...twins], ids: idsOf(has) };
}

/** Takes away all commands, everywhere or in one server. Gives a line that says what was done. @throws what the REST client throws. */
export async function clearCommands(rest: Rest, guild: string | undefined): Promise<string> {
  const application = await applicationOf(rest);
  const had = await registered(rest, application, guild);
  if (had.length === 0) return `There are no commands ${placeOf(guild)}.`;
  await rest.put(routeOf(application, guild), { body: [] });
  return `Took away ${countOf(had)} ${placeOf(guild)}.`;
}
