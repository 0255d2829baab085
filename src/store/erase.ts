import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** How many rows of each kind were erased. */
export interface Erased {
  readonly reports: number;
  readonly settings: number;
}

/** Takes away all that is kept of a server, with what was noted on it. */
export const erase = (db: Kysely<Tables>, guild: string): Promise<Erased> =>
  db.transaction().execute(async (within) => {
    const reports = await within.deleteFrom('reports').where('guild', '=', guild).returning('id').execute();
    await within.deleteFrom('news_deliveries').where('guild', '=', guild).execute();
    const settings = await within.deleteFrom('guild_settings').where('guild', '=', guild).returning('guild').execute();
    return { reports: reports.length, settings: settings.length };
  });
