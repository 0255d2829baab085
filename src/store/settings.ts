import type { Kysely } from 'kysely';
import type { SettingsRow, Tables } from './tables.ts';

/** What moderators choose; null is as the bot comes. */
export type Chosen = Pick<SettingsRow, 'locale' | 'visibility' | 'reports_channel' | 'news_channel'>;

/** What servers have set. */
export class Settings {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async all(): Promise<readonly SettingsRow[]> {
    return this.#db.selectFrom('guild_settings').selectAll().execute();
  }

  async find(guild: string): Promise<SettingsRow | undefined> {
    return this.#db.selectFrom('guild_settings').selectAll().where('guild', '=', guild).executeTakeFirst();
  }

  /**
   * Sets all that moderators choose.
   * @param edition The newest edition of the knowledge: who begins to follow is told of what comes after it.
   */
  async choose(guild: string, chosen: Chosen, edition: string | null): Promise<void> {
    await this.#db.transaction().execute(async (db) => {
      const before = await new Settings(db).find(guild);
      const begins = chosen.news_channel !== null && !before?.news_channel;
      const values = {
        ...chosen,
        news_edition: begins ? edition : (before?.news_edition ?? null),
        // What moderators have been told and acted on.
        news_lost_at: null,
        news_lost_channel: null,
        absent_since: null,
      };
      await db
        .insertInto('guild_settings')
        .values({ guild, ...values })
        .onConflict((conflict) => conflict.column('guild').doUpdateSet(values))
        .execute();
    });
  }

  /** Notes whether the bot is in a server. @param since When it was first seen to be gone, ISO 8601; null where it is there. */
  async setAbsent(guild: string, since: string | null): Promise<void> {
    const own = this.#db.updateTable('guild_settings').set({ absent_since: since }).where('guild', '=', guild);
    await (since === null ? own : own.where('absent_since', 'is', null)).execute();
  }

  /** Lets go of what was set for servers that the bot left before a time. @returns their ids. */
  async dropAbsentBefore(time: string): Promise<readonly string[]> {
    return this.#db.transaction().execute(async (db) => {
      const gone = await db.deleteFrom('guild_settings').where('absent_since', '<', time).returning('guild').execute();
      const guilds = gone.map(({ guild }) => guild);
      if (guilds.length > 0) await db.deleteFrom('news_deliveries').where('guild', 'in', guilds).execute();
      return guilds;
    });
  }
}
