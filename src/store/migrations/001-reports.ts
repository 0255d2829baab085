import type { Kysely } from 'kysely';
import { REPORT_STATUSES } from '../tables.ts';
import { type EngineKind, numbered, oneOf } from './columns.ts';

/** Reports, unanswered questions and what servers have set. */
export const reports = (engine: EngineKind) => ({
  up: async (db: Kysely<unknown>): Promise<void> => {
    await numbered(db.schema.createTable('reports'), engine)
      .addColumn('guild', 'text')
      .addColumn('line', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('locale', 'text', (column) => column.notNull())
      .addColumn('knowledge', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull().defaultTo('open'))
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('decided_at', 'text')
      .addCheckConstraint('reports_status', oneOf('status', REPORT_STATUSES))
      .execute();
    await db.schema.createIndex('reports_queue').on('reports').columns(['guild', 'status', 'id']).execute();
    await numbered(db.schema.createTable('report_notes'), engine)
      .addColumn('report', 'integer', (column) => column.notNull().references('reports.id').onDelete('cascade'))
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('report_notes_of').on('report_notes').column('report').execute();
    await db.schema
      .createTable('unanswered')
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('locale', 'text', (column) => column.notNull())
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('unanswered_key', ['day', 'locale', 'outcome', 'question'])
      .execute();
    await db.schema
      .createTable('guild_settings')
      .addColumn('guild', 'text', (column) => column.notNull().primaryKey())
      .addColumn('locale', 'text')
      .addColumn('visibility', 'text')
      .addColumn('reports_channel', 'text')
      .execute();
  },
});
