import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Inspection } from '../../src/compile/load.ts';
import { inspectKnowledge } from '../../src/compile/load.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
export const SOUND = join(FIXTURES, 'sound');
export const BROKEN = join(FIXTURES, 'broken');
export const EXPECTED = 'expected.json';

/** The names of the defects. */
export const defects = (): string[] => readdirSync(BROKEN).sort();

/** Looks at the sound knowledge with the files of one defect laid over it. */
export function inspectBroken(name: string): Inspection {
  const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  try {
    const root = join(folder, 'knowledge');
    cpSync(SOUND, root, { recursive: true });
    cpSync(join(BROKEN, name), root, { recursive: true, filter: (path) => !path.endsWith(EXPECTED) });
    return inspectKnowledge(root);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
