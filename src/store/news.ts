import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A channel that follows the changes of the knowledge. */
export interface Following {
  readonly guild: string;
  readonly channel: string;
  /** The newest edition that it has been told of; null where there was none when it began. */
  readonly since: string | null;
}

/** Who tells which channel of which edition: so that one of many replicas does, once. */
export class News {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** Those that have not been told of an edition, YYYY-MM-DD. */
  async untold(edition: string): Promise<readonly Following[]> {
    const rows = await this.#db
      .selectFrom('guild_settings')
      .select(['guild', 'news_channel as channel', 'news_edition as since'])
      .where('news_channel', 'is not', null)
      .where(({ or, eb }) => or([eb('news_edition', 'is', null), eb('news_edition', '<', edition)]))
      .orderBy('guild')
      .execute();
    return rows.flatMap(({ channel, ...row }) => (channel === null ? [] : [{ ...row, channel }]));
  }

  /**
   * Takes it upon itself to tell a channel. One that took it before and has not said that it did by `expired` is taken to
   * have been lost on the way.
   * @returns which try it is, from 1; nothing where another has it, or has done it.
   */
  async claim(
    { guild, channel }: Pick<Following, 'guild' | 'channel'>,
    edition: string,
    { now, expired }: { readonly now: string; readonly expired: string },
  ): Promise<number | undefined> {
    const claimed = await this.#db
      .insertInto('news_deliveries')
      .values({ guild, channel, edition, attempts: 1, claimed_at: now, sent_at: null })
      .onConflict((conflict) =>
        conflict
          .columns(['guild', 'channel', 'edition'])
          .doUpdateSet({
            attempts: ({ eb, ref }) => eb(ref('news_deliveries.attempts'), '+', 1),
            claimed_at: now,
          })
          .where('news_deliveries.sent_at', 'is', null)
          .where('news_deliveries.claimed_at', '<', expired),
      )
      .returning('attempts')
      .executeTakeFirst();
    return claimed?.attempts;
  }

  /** The channel has been told. */
  async told({ guild, channel }: Pick<Following, 'guild' | 'channel'>, edition: string, at: string): Promise<void> {
    await this.#db.transaction().execute(async (db) => {
      await db
        .updateTable('news_deliveries')
        .set({ sent_at: at })
        .where('guild', '=', guild)
        .where('channel', '=', channel)
        .where('edition', '=', edition)
        .execute();
      await db
        .updateTable('guild_settings')
        .set({ news_edition: edition })
        .where('guild', '=', guild)
        .where(({ or, eb }) => or([eb('news_edition', 'is', null), eb('news_edition', '<', edition)]))
        .execute();
    });
  }

  /** It was not told, and nothing of it came through: it may be tried again at once. */
  async giveBack({ guild, channel }: Pick<Following, 'guild' | 'channel'>, edition: string): Promise<void> {
    await this.#db
      .deleteFrom('news_deliveries')
      .where('guild', '=', guild)
      .where('channel', '=', channel)
      .where('edition', '=', edition)
      .where('sent_at', 'is', null)
      .execute();
  }

  /** Ends following in a channel that is gone, and keeps for the moderators that it did. @returns false where it had ended. */
  async unfollow({ guild, channel }: Pick<Following, 'guild' | 'channel'>, at: string): Promise<boolean> {
    const ended = await this.#db
      .updateTable('guild_settings')
      .set({ news_channel: null, news_lost_at: at, news_lost_channel: channel })
      .where('guild', '=', guild)
      .where('news_channel', '=', channel)
      .returning('guild')
      .execute();
    return ended.length > 0;
  }
}
