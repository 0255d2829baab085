import { type Migration, Migrator } from 'kysely';
import type { Engine } from './engine.ts';
import { reports } from './migrations/001-reports.ts';
import { news } from './migrations/002-news.ts';

/** In order; one that has been released is never changed. */
const migrationsFor = ({ kind }: Pick<Engine, 'kind'>): Readonly<Record<string, Migration>> => ({
  '001-reports': reports(kind),
  '002-news': news,
});

const migratorOf = (engine: Engine): Migrator =>
  new Migrator({ db: engine.db, provider: { getMigrations: async () => migrationsFor(engine) } });

/** Which migrations a database has had, and how many are still to come. */
export async function standing(engine: Engine): Promise<{ readonly last: string | undefined; readonly left: number }> {
  const all = await migratorOf(engine).getMigrations();
  const had = all.filter(({ executedAt }) => executedAt !== undefined);
  return { last: had.at(-1)?.name, left: all.length - had.length };
}

/** Brings the schema to the newest, or to a migration by name. Who starts at the same time waits. @throws the database's error. */
export async function migrate(engine: Engine, to?: string): Promise<void> {
  const migrator = migratorOf(engine);
  const { error } = await (to === undefined ? migrator.migrateToLatest() : migrator.migrateTo(to));
  if (error !== undefined) throw error;
}
