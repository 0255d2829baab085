import { populate } from 'dotenv';
import { readEnvFile } from './env-file.ts';
import { misnamed } from './misnamed.ts';
import { SETTINGS, type Setting } from './settings.ts';

type Settings = typeof SETTINGS;

/** The configuration, typed. A setting with a default always has a value. */
export type Config = {
  readonly [Key in keyof Settings]:
    | NonNullable<ReturnType<Settings[Key]['read']>>
    | (Settings[Key] extends { readonly default: string } ? never : undefined);
};

/** Where it listens. @param config as it was read. */
export const placeOf = ({ host, port = 3000 }: Pick<Config, 'host' | 'port'>) => ({ host, port });

/** A wrong or missing setting: `lines` says what is wrong and what to do, one line a setting, and never repeats a value. */
export class ConfigError extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'ConfigError';
    this.lines = lines;
  }
}

/** The tokens that Discord itself gives have three parts; another server that speaks its language may give others. */
const DISCORDS_OWN_TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * @param environment Variables by name; an empty one counts as left out, as in a copied `.env.example`.
 * @throws {ConfigError} with one line for each malformed setting.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = [];
  const values: Record<string, unknown> = {};
  const malformed = ({ name, expected }: Setting) => faults.push(`${name} is malformed: it must be ${expected}.`);
  for (const [key, one] of Object.entries<Setting>(SETTINGS)) {
    const given = environment[one.name]?.trim() || one.default;
    if (given === undefined) continue;
    const value = one.read(given);
    if (value === undefined) malformed(one);
    else values[key] = value;
  }
  const { discordToken, discordApiUrl } = values as Partial<Config>;
  const isDiscords = discordApiUrl === SETTINGS.discordApiUrl.default;
  if (isDiscords && discordToken !== undefined && !DISCORDS_OWN_TOKEN.test(discordToken))
    malformed(SETTINGS.discordToken);
  if (faults.length > 0) throw new ConfigError(faults);
  return values as Config;
}

/** The token, for what cannot do without. @throws {ConfigError} where there is none. */
export function getToken(config: Config): string {
  if (config.discordToken === undefined)
    throw new ConfigError([`DISCORD_TOKEN is missing: set it in the environment or in .env (see .env.example).`]);
  return config.discordToken;
}

/**
 * The environment of this process, filled in from the file `.env` in the working directory, if there is one.
 * @throws {ConfigError} where that cannot be read, or a setting stands there under a wrong name.
 */
export function environmentWithEnvFile(): Readonly<Record<string, string | undefined>> {
  const file = readEnvFile();
  if (!file.ok) throw new ConfigError([file.fault]);
  populate(process.env as Record<string, string>, file.values);
  // The environment holds much that is not ours, and only what speaks of Discord there can be meant for us.
  const names = [...Object.keys(file.values), ...Object.keys(process.env).filter((name) => /discord/i.test(name))];
  const faults = misnamed([...new Set(names)], (name) => Boolean(process.env[name]?.trim()));
  if (faults.length > 0) throw new ConfigError(faults);
  return process.env;
}
