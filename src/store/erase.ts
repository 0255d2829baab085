import type { Kysely } from 'kysely';
import { being, type Guild } from './reports.ts';
import type { Tables } from './tables.ts';

/** How many rows of each kind were erased. */
export interface Erased {
  readonly reports: number;
  readonly settings: number;
}

/** Takes away all that is kept of a server, or all that was reported in direct messages, with what was noted on it. */
export const erase = (db: Kysely<Tables>, guild: Guild): Promise<Erased> =>
  db.transaction().execute(async (within) => {
    const reports = await within.deleteFrom('reports').where('guild', being(guild), guild).returning('id').execute();
    if (guild === null) return { reports: reports.length, settings: 0 };
    await within.deleteFrom('news_deliveries').where('guild', '=', guild).execute();
    const settings = await within.deleteFrom('guild_settings').where('guild', '=', guild).returning('guild').execute();
    return { reports: reports.length, settings: settings.length };
  });

/** Takes away one report, wherever it was sent, with what was noted on it. @returns false where there is none. */
export async function eraseReport(db: Kysely<Tables>, id: number): Promise<boolean> {
  const erased = await db.deleteFrom('reports').where('id', '=', id).returning('id').execute();
  return erased.length > 0;
}
