import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Kysely } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';
import { sqliteDialect } from './dialect.ts';
import { RestingThread } from './resting-thread.ts';
import { setAside } from './set-aside.ts';
import { SqliteFailure } from './thread.ts';

/** The file is none of SQLite's, or is one no longer. */
const DAMAGED: readonly string[] = ['SQLITE_CORRUPT', 'SQLITE_NOTADB'];
const isDamage = (error: unknown): boolean => error instanceof SqliteFailure && DAMAGED.includes(error.code);

async function connect(file: string): Promise<RestingThread> {
  const thread = new RestingThread(file);
  await thread.open();
  return thread;
}

/** Which file it is and when it was written last; nothing where it is not there, or empty. */
async function writtenAt(file: string): Promise<string> {
  const found = await stat(file, { bigint: true }).catch(() => undefined);
  return found && found.size > 0n ? `${found.dev}:${found.ino}:${found.size}:${found.mtimeNs}` : '';
}

/** What is written stands in a file beside it first. */
async function stampOf(file: string): Promise<string | undefined> {
  const [own, ahead] = await Promise.all([writtenAt(file), writtenAt(`${file}-wal`)]);
  return own === '' ? undefined : `${own} ${ahead}`;
}

/**
 * Opens the file, which is made where there is none. One that is damaged is set aside under another name, and said.
 * @throws {SqliteFailure} where the file can be neither read nor made.
 */
export async function openSqlite(file: string, log: (line: string) => void): Promise<Engine> {
  await mkdir(dirname(file), { recursive: true });
  const thread = await connect(file).catch(async (error) => {
    if (!isDamage(error)) throw error;
    log(`The database ${file} is damaged: it was set aside as ${await setAside(file)}, and a new one begun.`);
    return connect(file);
  });
  const db = new Kysely<Tables>({ dialect: sqliteDialect(thread) });
  const opened = await stat(file);
  const isStillThere = async () => {
    const now = await stat(file).catch(() => undefined);
    return now?.ino === opened.ino && now.dev === opened.dev;
  };
  return { kind: 'sqlite', db, isStillThere, stamp: () => stampOf(file), close: () => db.destroy() };
}
