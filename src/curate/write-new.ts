import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { WrongUse } from '../wrong-use.ts';
import type { Desk } from './verb.ts';
import { writeOnce } from './write-file.ts';

const WIDTH = 120;

/**
 * Writes a new file of the knowledge. @returns its path as people name it, such as `knowledge/releases/x.yaml`.
 * @throws {WrongUse} where there is one already.
 */
export function writeNew({ folder }: Pick<Desk, 'folder'>, path: string, content: unknown): string {
  const named = `${basename(folder)}/${path}`;
  if (!writeOnce(join(folder, path), stringify(content, { lineWidth: WIDTH })))
    throw new WrongUse(`${named} is there already.`);
  return named;
}
