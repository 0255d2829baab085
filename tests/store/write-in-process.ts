import type { Place } from '../../src/store/open.ts';
import { fromSource, spawned } from '../spawned.ts';

/** What a process of its own acknowledged: the number it was given, and what was reported. */
export interface Acknowledged {
  readonly id: number;
  readonly text: string;
}

/** Reports `count` things in a process of its own. `kill` ends it as a power cut does. */
export function writeInProcess({ folder, databaseUrl }: Place, count: number, name: string) {
  const args = [folder, String(count), name, ...(databaseUrl === undefined ? [] : [databaseUrl])];
  const { ended, out, kill } = spawned(process.execPath, fromSource('tests/store/writer.ts', args));
  const acknowledged = (): readonly Acknowledged[] =>
    out()
      .split('\n')
      // The last line may have been cut off on the way.
      .slice(0, -1)
      .map((line) => ({ id: Number(line.split(' ', 1)[0]), text: line.slice(line.indexOf(' ') + 1) }));
  return {
    ended: ended.then(({ code, err }) => ({ acknowledged: acknowledged(), code, err })),
    acknowledged,
    kill: () => kill('SIGKILL'),
  };
}
