import { readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { isLeftBehind } from './left-behind.ts';

/** What stands at a path; all but a file and a folder cannot be read as knowledge. */
export type EntryKind =
  | 'file'
  | 'folder'
  | 'not-there'
  | 'broken-link'
  | 'linked-folder'
  /** A pipe, a socket, a device: reading it could wait, or go on, for ever. */
  | 'special'
  | 'unreadable';

export interface Entry {
  /** From the folder that was looked through, with `/` between parts; '' is that folder itself. */
  readonly path: string;
  readonly kind: EntryKind;
  /** In milliseconds; 0 where it cannot be known. */
  readonly mtimeMs: number;
  /** The same of its rights and its name. */
  readonly ctimeMs: number;
  /** In bytes. */
  readonly size: number;
}

const LOST: ReadonlySet<unknown> = new Set(['ENOENT', 'ELOOP', 'ENOTDIR']);
const isLost = (error: unknown): boolean => LOST.has((error as NodeJS.ErrnoException).code);

const kindOf = (stats: Stats, isLink: boolean): EntryKind =>
  stats.isDirectory() ? (isLink ? 'linked-folder' : 'folder') : stats.isFile() ? 'file' : 'special';

function look(full: string, path: string, isLink: boolean): Entry {
  try {
    const stats = statSync(full);
    const { mtimeMs, ctimeMs, size } = stats;
    return { path, kind: kindOf(stats, isLink), mtimeMs, ctimeMs, size };
  } catch (error) {
    const lost = isLink ? 'broken-link' : 'not-there';
    return { path, kind: isLost(error) ? lost : 'unreadable', mtimeMs: 0, ctimeMs: 0, size: 0 };
  }
}

function into(folder: string, entry: Entry): readonly Entry[] {
  if (entry.kind !== 'folder') return [entry];
  const full = join(folder, entry.path);
  try {
    const inside = readdirSync(full, { withFileTypes: true })
      .filter(({ name }) => !isLeftBehind(name))
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .map((one) => {
        const path = entry.path ? `${entry.path}/${one.name}` : one.name;
        return look(`${full}/${one.name}`, path, one.isSymbolicLink());
      });
    return [entry, ...inside.flatMap((one) => into(folder, one))];
  } catch (error) {
    return [{ ...entry, kind: isLost(error) ? 'not-there' : 'unreadable' }];
  }
}

/**
 * Everything in a folder of the knowledge and the folder itself, first, in the order of names; what editors and systems
 * leave behind is passed over. Never throws: what cannot be looked at says so. Links to files are followed, links to
 * folders are not, since they can lead round in a ring.
 */
export const entriesIn = (folder: string): readonly Entry[] => into(folder, look(folder, '', false));
