import { type Config, ConfigError } from './config.ts';

/** What of the application is needed where Discord posts to the bot. */
type Endpoint = Pick<{ [Key in keyof Config]: NonNullable<Config[Key]> }, 'discordPublicKey' | 'discordApplicationId'>;

/** How the bot is reached, with what that needs. */
export type Mode =
  | { readonly mode: 'gateway'; readonly discordToken: string }
  | ({ readonly mode: 'http' } & Endpoint)
  | { readonly mode: 'playground' };

const missing = (names: readonly string[], why: string): ConfigError =>
  new ConfigError(names.map((name) => `${name} is missing: ${why}.`));

/**
 * How the bot is to be reached: as MODE says, else as the other settings leave no choice.
 * @throws {ConfigError} where they leave one, or what it needs is missing.
 */
export function modeOf({ mode, discordToken, discordPublicKey, discordApplicationId }: Config): Mode {
  const isForHttp =
    discordPublicKey !== undefined || (discordApplicationId !== undefined && discordToken === undefined);
  if (mode === undefined && discordToken !== undefined && isForHttp)
    throw new ConfigError([
      'DISCORD_TOKEN and DISCORD_PUBLIC_KEY are both set: MODE=gateway has the bot connect to Discord, MODE=http has Discord post to it.',
    ]);
  const chosen: Mode['mode'] = mode ?? (isForHttp ? 'http' : discordToken === undefined ? 'playground' : 'gateway');
  if (chosen === 'playground') return { mode: chosen };
  if (chosen === 'gateway') {
    if (discordToken === undefined) throw missing(['DISCORD_TOKEN'], 'MODE=gateway needs it');
    return { mode: chosen, discordToken };
  }
  if (discordPublicKey !== undefined && discordApplicationId !== undefined)
    return { mode: chosen, discordPublicKey, discordApplicationId };
  const needed = { DISCORD_PUBLIC_KEY: discordPublicKey, DISCORD_APPLICATION_ID: discordApplicationId };
  const lacking = Object.entries(needed).flatMap(([name, value]) => (value === undefined ? [name] : []));
  throw missing(lacking, "interactions over HTTP need it, from General Information in Discord's developer portal");
}
