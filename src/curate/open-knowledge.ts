import { inspectKnowledge } from '../compile/load.ts';
import { indexKnowledge, type Knowledge } from '../knowledge/find.ts';
import { sayFaults } from './say-faults.ts';
import type { Desk } from './verb.ts';

/** The knowledge as it stands in the files, or nothing where it is broken, which is then said. */
export function openKnowledge({ folder, say }: Pick<Desk, 'folder' | 'say'>): Knowledge | undefined {
  const { data, faults } = inspectKnowledge(folder);
  if (data) return indexKnowledge(data);
  sayFaults(faults, say);
  return undefined;
}

/** Checks what was just written. @returns the exit code: 1 where it is broken, which is then said. */
export function sayFaultsIn({ folder, say }: Pick<Desk, 'folder' | 'say'>): 0 | 1 {
  const { faults } = inspectKnowledge(folder);
  if (faults.length === 0) return 0;
  say('');
  sayFaults(faults, say);
  return 1;
}
