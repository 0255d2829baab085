import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { WrongUse } from '../../wrong-use.ts';
import { replaceFile } from '../write-file.ts';

const pending = z.strictObject({ title: z.string(), link: z.string() });

const stateFile = z.strictObject({
  /** By address: what the server said, and until when it asks to be left alone. */
  pages: z.record(
    z.string(),
    z.strictObject({ etag: z.string().optional(), lastModified: z.string().optional(), until: z.string().optional() }),
  ),
  /** Addresses of entries that have been told of. */
  seen: z.array(z.string()),
  /** Candidates that are not drafted yet. */
  pending: z.array(pending),
  /** By table: when it was last updated. */
  tables: z.record(z.string(), z.string()),
});

/** What is remembered from one watch to the next. */
export type WatchState = z.infer<typeof stateFile>;

/** As many entries are remembered as feeds hold many times over. */
const MOST_SEEN = 5000;

/** @throws {WrongUse} where the file is there and is not one that watch wrote. */
export function readState(file: string): WatchState {
  if (!existsSync(file)) return { pages: {}, seen: [], pending: [], tables: {} };
  try {
    return stateFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new WrongUse(
      `${file} cannot be read as what watch remembers. Delete it to begin anew, or name another with --state.`,
    );
  }
}

export function writeState(file: string, state: WatchState): void {
  const kept = { ...state, seen: state.seen.slice(-MOST_SEEN) };
  replaceFile(file, `${JSON.stringify(kept, undefined, 2)}\n`);
}
