import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { type Desk, WrongUse } from './verb.ts';

const WIDTH = 120;

/**
 * Writes a new file of the knowledge. @returns its path as people name it, such as `knowledge/releases/x.yaml`.
 * @throws {WrongUse} where there is one already: what others wrote is never written over.
 */
export function writeNew({ folder }: Pick<Desk, 'folder'>, path: string, content: unknown): string {
  const named = `${basename(folder)}/${path}`;
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, stringify(content, { lineWidth: WIDTH }), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new WrongUse(`${named} is there already.`);
  }
  return named;
}
