import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file, and its folder. @returns whether it did: what others wrote is never written over. */
export function writeOnce(file: string, text: string): boolean {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
  return true;
}

/** Writes a file, and its folder: beside it and renamed, so that whoever reads it meanwhile never meets half of it. */
export function replaceFile(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, content);
  try {
    renameSync(`${file}.new`, file);
  } catch (error) {
    rmSync(`${file}.new`);
    throw error;
  }
}
