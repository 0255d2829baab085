import type { Kysely } from 'kysely';

/** Channels that follow the changes of the knowledge, and servers that the bot has left. */
export const news = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    for (const column of ['news_channel', 'news_edition', 'news_lost_at', 'news_lost_channel', 'absent_since'])
      await db.schema.alterTable('guild_settings').addColumn(column, 'text').execute();
    await db.schema
      .createTable('news_deliveries')
      .addColumn('guild', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('edition', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('claimed_at', 'text', (column) => column.notNull())
      .addColumn('sent_at', 'text')
      .addPrimaryKeyConstraint('news_deliveries_key', ['guild', 'channel', 'edition'])
      .execute();
  },
};
