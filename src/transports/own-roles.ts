import type { APIRole } from 'discord-api-types/v10';
import { isByPerson, mentions, type WrittenMessage } from './message.ts';
import { Routes } from './routes.ts';

/** As much of discord.js's REST client as this needs. */
interface Rest {
  readonly get: (route: `/${string}`) => Promise<unknown>;
}

/** The roles of a server that Discord made for the bot and gave its name. */
export type OwnRoles = (guild: string, self: string) => Promise<ReadonlySet<string>>;

const KEPT_MS = 3_600_000;
const MOST_KEPT = 500;

/** Asks Discord for the roles, seldom: they hardly ever change. Where Discord does not say, there are none. */
export function ownRoles(rest: Rest): OwnRoles {
  const kept = new Map<string, { readonly at: number; readonly roles: Promise<ReadonlySet<string>> }>();
  const fetch = async (guild: string, self: string): Promise<ReadonlySet<string>> => {
    try {
      const roles = (await rest.get(Routes.guildRoles(guild))) as readonly APIRole[];
      return new Set(roles.filter(({ tags }) => tags?.bot_id === self).map(({ id }) => id));
    } catch {
      return new Set();
    }
  };
  return (guild, self) => {
    const now = performance.now();
    const known = kept.get(guild);
    if (known && now - known.at < KEPT_MS) return known.roles;
    const roles = fetch(guild, self);
    kept.delete(guild);
    kept.set(guild, { at: now, roles });
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return roles;
  };
}

/** True where a person mentions the role of the bot's name, which the list of names offers beside the bot itself. */
export async function mentionsOwnRole(message: WrittenMessage, self: string, roles: OwnRoles): Promise<boolean> {
  const { guild_id, mention_roles } = message;
  if (guild_id === undefined || !mention_roles?.length || !isByPerson(message, self) || mentions(message, self))
    return false;
  const own = await roles(guild_id, self);
  return mention_roles.some((role) => own.has(role));
}
