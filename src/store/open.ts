import { join } from 'node:path';
import { backUp } from './backup.ts';
import type { Engine } from './engine.ts';
import { migrate, standing } from './migrate.ts';
import { openPostgres } from './postgres/open.ts';
import { openSqlite } from './sqlite/open.ts';
import { timeInName } from './sqlite/set-aside.ts';
import { Store } from './store.ts';

/** Where things are kept. */
export interface Place {
  /** Of a PostgreSQL server; left out, it is a SQLite file in the folder. */
  readonly databaseUrl?: string | undefined;
  /** For the SQLite file and for backups. Made where it is not there. */
  readonly folder: string;
}

export const SQLITE_FILE = 'fastlegebot.sqlite';

/** Takes a database of an earlier version of the program to the schema of this one, with a backup first. */
async function bringUpToDate(engine: Engine, folder: string, log: (line: string) => void): Promise<void> {
  const { last, left } = await standing(engine);
  if (left === 0) return;
  if (last !== undefined) {
    const backup = join(folder, 'backups', `after-${last}-${timeInName(new Date())}.sqlite`);
    await backUp(engine, backup);
    log(
      `The database is of an earlier version of the program. It is brought up to date; as it was, it is in ${backup}.`,
    );
  }
  await migrate(engine);
}

/**
 * Opens the database, which is made on the first start.
 * @param log Takes one line on what was done to it.
 * @throws the database's own error where it cannot be opened.
 */
export async function openStore({ databaseUrl, folder }: Place, log: (line: string) => void): Promise<Store> {
  const engine =
    databaseUrl === undefined ? await openSqlite(join(folder, SQLITE_FILE), log) : await openPostgres(databaseUrl);
  try {
    await bringUpToDate(engine, folder, log);
    return new Store(engine);
  } catch (error) {
    await engine.close();
    throw error;
  }
}
