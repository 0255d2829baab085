/** One setting: its name, its value and its documentation in one place. */
export interface Setting<Value = unknown> {
  /** The environment variable. */
  readonly name: string;
  /** What it does, for `.env.example` and the README. */
  readonly doc: string;
  /** The value that it has when left out; without one it is optional. */
  readonly default?: string;
  /** What a right value looks like, said when one is wrong. The value itself is never repeated: it may be a secret. */
  readonly expected: string;
  /** Other names that people give it, in capitals and without hyphens. */
  readonly alsoCalled?: RegExp;
  /** The value that a text stands for; undefined where it is none. */
  readonly read: (text: string) => Value | undefined;
}

/** As it is written, where it has this shape. A library of schemas costs more to load than all that is read here. */
const shaped =
  (shape: RegExp) =>
  (text: string): string | undefined =>
    shape.test(text) ? text : undefined;
const number =
  (shape: RegExp, most: number) =>
  (text: string): number | undefined =>
    shape.test(text) && Number(text) <= most ? Number(text) : undefined;
const several =
  (shape: RegExp) =>
  (text: string): readonly string[] | undefined =>
    shape.test(text) ? text.split(/ +/) : undefined;

const oneOf =
  <const Value extends string>(values: readonly Value[]) =>
  (text: string): Value | undefined =>
    values.find((value) => value === text.toLowerCase());

/** Discord's own and all that stand in for it serve under /api; discord.js adds the version, so it must not be there twice. */
function apiBase(given: string): string | undefined {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  const path = url.pathname.replace(/\/+$/, '').replace(/\/v\d+$/, '');
  return `${url.origin}${path || '/api'}`;
}

/** Every setting there is, by its key in the configuration. */
export const SETTINGS = {
  discordToken: {
    name: 'DISCORD_TOKEN',
    doc: "The bot's token, from Bot → Reset Token in Discord's developer portal. With it the bot connects to Discord; without it and without DISCORD_PUBLIC_KEY, it opens the playground in the browser.",
    alsoCalled: /^(?:DISCORD|BOT|CLIENT|APP|SECRET)*TOKEN$/,
    expected: 'a token as Discord shows it under Bot → Reset Token, without spaces, quotes or "Bot" before it',
    read: shaped(/^[\x21-\x7e]+$/),
  },
  discordGuildId: {
    name: 'DISCORD_GUILD_ID',
    doc: 'Registers the commands in this one server instead of everywhere: for trying out a change. Server settings → Copy Server ID.',
    alsoCalled: /^(?:DISCORD|DEV|TEST)*(?:GUILD|SERVER)(?:ID)?$/,
    expected: 'the id of a server, 17 to 20 digits',
    read: shaped(/^\d{17,20}$/),
  },
  discordPublicKey: {
    name: 'DISCORD_PUBLIC_KEY',
    doc: "The application's public key, from General Information in Discord's developer portal. With it the bot waits for Discord to post interactions to /interactions, where DISCORD_TOKEN would have it connect.",
    alsoCalled: /^(?:DISCORD|APP|APPLICATION|BOT|CLIENT)*PUBLICKEY$/,
    expected: 'the public key as Discord shows it under General Information, 64 digits and letters from a to f',
    read: shaped(/^[\da-fA-F]{64}$/),
  },
  discordApplicationId: {
    name: 'DISCORD_APPLICATION_ID',
    doc: "The application's id, from General Information in Discord's developer portal: needed with DISCORD_PUBLIC_KEY.",
    expected: 'the id of an application, 17 to 20 digits',
    read: shaped(/^\d{17,20}$/),
  },
  mode: {
    name: 'MODE',
    doc: 'How the bot is reached, where the other settings leave a choice: gateway (it connects to Discord), http (Discord posts to it) or playground (the page alone).',
    expected: 'gateway, http or playground',
    read: oneOf(['gateway', 'http', 'playground']),
  },
  discordApiUrl: {
    name: 'DISCORD_API_URL',
    doc: "Where Discord's REST interface is, and through it the gateway: a proxy, or a server that speaks the same language.",
    default: 'https://discord.com/api',
    expected: 'an address that begins with https:// or http://, such as https://discord.com/api',
    read: apiBase,
  },
  host: {
    name: 'HOST',
    doc: 'The address that it listens at. As it is, only this machine reaches it; 0.0.0.0 lets in whoever reaches the machine.',
    default: '127.0.0.1',
    expected: 'a name or an address of this machine, such as 127.0.0.1',
    read: shaped(/^[\w.:-]+$/),
  },
  port: {
    name: 'PORT',
    doc: 'The port that it listens at: 3000 where this is left out; 0 is any that is free. The playground alone takes the next where it is taken. A bot that connects to Discord listens only where this is set, for /healthz, /readyz and /metrics.',
    expected: 'a number from 0 to 65535',
    read: number(/^\d{1,5}$/, 65535),
  },
  allowedHosts: {
    name: 'ALLOWED_HOSTS',
    doc: 'Names by which the playground may be reached besides localhost, addresses and HOST, with a space between them, such as fastlege.example.org; * is all.',
    expected: 'names such as fastlege.example.org, with a space between them, or *',
    read: (text) => several(/^(\*|[\w.-]+( +[\w.-]+)*)$/)(text.toLowerCase()),
  },
  corsOrigins: {
    name: 'CORS_ORIGINS',
    doc: 'Pages of others that may read /api/ask, with a space between them, such as https://example.org; * is all. Left out, none may.',
    expected: 'origins such as https://example.org, with a space between them, or *',
    read: several(/^(\*|https?:\/\/[^\s/]+( +https?:\/\/[^\s/]+)*)$/),
  },
  databaseUrl: {
    name: 'DATABASE_URL',
    doc: 'A PostgreSQL server for what is kept (reports, settings, unanswered questions), as several replicas of the bot need. Left out, it is kept in a SQLite file.',
    expected: 'an address such as postgresql://name:password@host:5432/database',
    read: shaped(/^postgres(?:ql)?:\/\/\S+$/),
  },
  dataFolder: {
    name: 'DATA_FOLDER',
    doc: 'The folder for that SQLite file and for backups. Made on the first start.',
    default: 'data',
    expected: 'the path of a folder',
    read: shaped(/^[^\0]+$/),
  },
  unansweredDays: {
    name: 'UNANSWERED_DAYS',
    doc: 'For how many days questions that were not answered are counted, without who asked and where. 0 counts none.',
    default: '90',
    expected: 'a whole number from 0',
    read: number(/^\d{1,4}$/, 3650),
  },
  requestsPerMinute: {
    name: 'REQUESTS_PER_MINUTE',
    doc: 'How often one address may ask /api/ask in a minute.',
    default: '120',
    expected: 'a whole number from 1',
    read: number(/^[1-9]\d{0,5}$/, 999_999),
  },
} as const satisfies Record<string, Setting>;
