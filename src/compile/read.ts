import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { indexKnowledge, type Knowledge } from '../knowledge/find.ts';
import type { KnowledgeData } from '../knowledge/knowledge.ts';
import { BUNDLE_FILE, GATHERED_FILE, KNOWLEDGE_FOLDER } from './folder.ts';

const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** True where a file or folder under `folder` was changed, added or taken away after `time`. */
function hasNewer(folder: string, time: number): boolean {
  if (changed(folder) > time) return true;
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    if (entry.name.startsWith('.')) return false;
    const path = join(folder, entry.name);
    return entry.isDirectory() ? hasNewer(path, time) : changed(path) > time;
  });
}

/** Of a build that was cut short there is none: the reader then works it out itself. */
const readGathered = (): unknown =>
  changed(GATHERED_FILE) > 0 ? (JSON.parse(readFileSync(GATHERED_FILE, 'utf8')) as unknown) : undefined;

/**
 * The knowledge at run time: from the bundle that the build made, or from the files themselves where a curator has
 * changed one since, or where nothing was built. Only then is the reader of YAML loaded, which costs more than the
 * whole answer.
 * @throws {KnowledgeFaults} where a file was changed and is broken.
 */
export async function readKnowledge(folder = KNOWLEDGE_FOLDER, bundle = BUNDLE_FILE): Promise<Knowledge> {
  const built = changed(bundle);
  if (built > 0 && !hasNewer(folder, built))
    return indexKnowledge(JSON.parse(readFileSync(bundle, 'utf8')) as KnowledgeData, readGathered);
  const { loadKnowledge } = await import('./load.ts');
  return indexKnowledge(loadKnowledge(folder));
}
