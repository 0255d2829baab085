import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Worded } from '../../answer/worded.ts';
import type { House } from '../../answer-to.ts';
import { makeFiles } from '../files.ts';

/**
 * Writes the files of an answer into a folder. Gives the answer with its files named as they were written, and without those
 * that could not be made.
 */
export type WriteFiles = (worded: Worded) => Promise<Worded>;

/** The folder for files can be neither found nor made. */
export class NoFolder extends Error {}

/** `x.csv`, then `x-2.csv`, `x-3.csv` for what an earlier answer of the same run has the name of. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const ending = extname(name);
  const stem = basename(name, ending);
  for (let count = 1; ; count += 1) {
    const one = count === 1 ? name : `${stem}-${count}${ending}`;
    if (!taken.has(one)) return one;
  }
}

/**
 * @param folder is made where it is not there; without one nothing is made and nothing written.
 * @throws {NoFolder}
 */
export async function filesOut(folder: string | undefined, house: House): Promise<WriteFiles> {
  if (folder === undefined) return async (worded) => worded;
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new NoFolder(`The folder ${folder} cannot be made.`);
  });
  const taken = new Set<string>();
  return async (worded) => {
    const { files } = await makeFiles(worded, house);
    const written = new Map<string, string>();
    for (const { name, bytes } of files) {
      const free = freeName(basename(name), taken);
      taken.add(free);
      await writeFile(join(folder, free), bytes);
      written.set(name, free);
    }
    const attachments = worded.attachments.flatMap((one) => {
      const name = written.get(one.name);
      return name === undefined ? [] : [{ ...one, name }];
    });
    return { ...worded, attachments };
  };
}
