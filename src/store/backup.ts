import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import { copyRows } from './copy-rows.ts';
import type { Engine } from './engine.ts';
import { migrate, standing } from './migrate.ts';
import { openSqlite } from './sqlite/open.ts';

const quiet = (): void => undefined;

/** Opens a file for a while. */
async function withFile<Outcome>(file: string, work: (engine: Engine) => Promise<Outcome>): Promise<Outcome> {
  const engine = await openSqlite(file, quiet);
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

/**
 * Writes all that a database holds to a new SQLite file, whichever engine it is of, while others go on using it. The file
 * has its name only once it is whole.
 * @throws where the file is there already, or cannot be written.
 */
export async function backUp(engine: Engine, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.unfinished`;
  await rm(unfinished, { force: true });
  if (engine.kind === 'sqlite') await sql`vacuum into ${unfinished}`.execute(engine.db);
  else {
    const { last } = await standing(engine);
    await withFile(unfinished, async (copy) => {
      await migrate(copy, last);
      await copyRows(engine, copy);
    });
  }
  await rename(unfinished, file);
}

/**
 * Puts a backup into a database that holds nothing yet, of whichever engine: also the way from SQLite to PostgreSQL.
 * @throws where it holds something.
 */
export async function restore(file: string, engine: Engine): Promise<void> {
  // The backup stays as it is, also where it is of an earlier schema.
  const copy = `${file}.restoring`;
  await copyFile(file, copy);
  try {
    await withFile(copy, async (backup) => {
      await migrate(backup);
      await copyRows(backup, engine);
    });
  } finally {
    for (const end of ['', '-wal', '-shm']) await rm(`${copy}${end}`, { force: true });
  }
}
