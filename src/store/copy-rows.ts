import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import { TABLES, type Tables } from './tables.ts';

/** At most so many values in one statement, on either engine. */
const ROWS_AT_ONCE = 100;

// biome-ignore lint/suspicious/noExplicitAny: rows are copied as they are, from and to tables of one shape
type Any = Kysely<any>;

/** A backup of an earlier schema has not all of them. */
async function tablesOf({ db }: Engine): Promise<readonly (typeof TABLES)[number][]> {
  const had = (await db.introspection.getTables()).map(({ name }) => name);
  return TABLES.filter((table) => had.includes(table));
}

/** After rows with numbers of their own, the next is to be one more. */
async function countOn({ kind, db }: Engine, table: string): Promise<void> {
  if (kind === 'postgres')
    await sql`select setval(pg_get_serial_sequence(${table}, 'id'), coalesce((select max(id) from ${sql.table(table)}), 0) + 1, false)`.execute(
      db,
    );
}

const NUMBERED: readonly string[] = ['reports', 'report_notes'];

/**
 * Copies all rows of one database into another that has the same schema and holds nothing, as they stand at one time.
 * @throws where the other holds something; it is left as it was then.
 */
export async function copyRows(from: Engine, to: Engine): Promise<void> {
  const tables = await tablesOf(from);
  const copy = async (source: Any, target: Any): Promise<void> => {
    for (const table of tables) {
      const [held] = await target.selectFrom(table).selectAll().limit(1).execute();
      if (held !== undefined) throw new Error('The database holds something already, so nothing is put into it.');
      const rows = await source.selectFrom(table).selectAll().execute();
      for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
        await target
          .insertInto(table)
          .values(rows.slice(at, at + ROWS_AT_ONCE))
          .execute();
    }
  };
  const source =
    from.kind === 'postgres' ? from.db.transaction().setIsolationLevel('repeatable read') : from.db.transaction();
  await source.execute((reading) =>
    to.db.transaction().execute((writing) => copy(reading as Kysely<Tables>, writing as Kysely<Tables>)),
  );
  for (const table of NUMBERED) await countOn(to, table);
}
