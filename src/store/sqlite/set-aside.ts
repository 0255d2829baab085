import { rename } from 'node:fs/promises';

/** A file beside the database that SQLite itself keeps. */
const COMPANIONS = ['', '-wal', '-shm'];

/** A time that can stand in the name of a file: 2026-11-26T09-30-00-123Z. */
export const timeInName = (at: Date): string => at.toISOString().replace(/[:.]/g, '-');

/** Gives a damaged database another name, with all that belongs to it. @returns the new name. */
export async function setAside(file: string, at = new Date()): Promise<string> {
  const aside = `${file}.damaged-${timeInName(at)}`;
  for (const one of COMPANIONS)
    await rename(`${file}${one}`, `${aside}${one}`).catch((error: NodeJS.ErrnoException) => {
      if (one === '' || error.code !== 'ENOENT') throw error;
    });
  return aside;
}
