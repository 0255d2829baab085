import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { AsksByThing } from '../knowledge/asks.ts';
import { indexAnswering, indexKnowledge, type Knowledge } from '../knowledge/find.ts';
import type { AnsweringData, TeachingData } from '../knowledge/knowledge.ts';
import { type Entry, entriesIn } from './entries.ts';
import { KnowledgeFaults } from './fault.ts';
import { ASKS_FILE, BUNDLE_FILE, GATHERED_FILE, KNOWLEDGE_FOLDER, TEACHING_FILE } from './folder.ts';
import { unpackFile } from './packed.ts';

const builtAt = (bundle: string): number => statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const ROOT_FAULTS: Readonly<Partial<Record<Entry['kind'], readonly [fault: string, remedy: string]>>> = {
  'not-there': ['The folder of the knowledge is not there.', 'Put it back where it was.'],
  'broken-link': ['The folder of the knowledge is a link that leads to no folder.', 'Mend the link.'],
  unreadable: [
    'The folder of the knowledge may not be read by the user that the program runs as.',
    'Give that user the right to read it and to open the folders in it.',
  ],
  file: ['Where the folder of the knowledge should be is a file.', 'Put the folder back where it was.'],
};

/** @throws {KnowledgeFaults} where there is no folder to read. */
function holdFolder(folder: string, [root]: readonly Entry[]): void {
  const wrong = root && ROOT_FAULTS[root.kind];
  if (!wrong) return;
  const [fault, remedy] = wrong;
  throw new KnowledgeFaults([{ file: basename(folder), line: 1, fault, remedy }]);
}

/** What the build made, which has signs of one byte only; nothing where it is being written just now, or was taken away. */
function readBundle(bundle: string): AnsweringData | undefined {
  try {
    return JSON.parse(readFileSync(bundle, 'latin1')) as AnsweringData;
  } catch {
    return undefined;
  }
}

/** @throws where the build's file of them was taken away: without them the reader would understand less, and nobody would know. */
const readTeaching = (): TeachingData => JSON.parse(readFileSync(TEACHING_FILE, 'latin1')) as TeachingData;

/** As {@link readTeaching}. */
const readAsks = (): AsksByThing => JSON.parse(readFileSync(ASKS_FILE, 'latin1')) as AsksByThing;

/** Reads it when it is first asked for; whoever asks after that is given the same. */
function lazily<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

/** Of a build that was cut short there is none, or half of it: the reader then works it out itself. */
export function readGathered(): unknown {
  try {
    return unpackFile(GATHERED_FILE);
  } catch {
    return undefined;
  }
}

/**
 * The knowledge at run time: from the bundle that the build made, or from the files themselves where a curator has
 * changed one since, or where nothing was built. Only then is the reader of YAML loaded, which costs more than the
 * whole answer.
 * @param entries What is in the folder, where that has just been looked at.
 * @throws {KnowledgeFaults} where a file was changed and is broken.
 */
export async function readKnowledge(
  folder = KNOWLEDGE_FOLDER,
  bundle = BUNDLE_FILE,
  entries: readonly Entry[] = entriesIn(folder),
): Promise<Knowledge> {
  const built = builtAt(bundle);
  holdFolder(folder, entries);
  const bundled = built > 0 && entries.every(({ mtimeMs }) => mtimeMs <= built) ? readBundle(bundle) : undefined;
  if (bundled)
    return indexAnswering(bundled, {
      findGathered: lazily(readGathered),
      findTeaching: lazily(readTeaching),
      findAsks: readAsks,
    });
  const { loadKnowledge } = await import('./load.ts');
  return indexKnowledge(loadKnowledge(folder), lazily(readGathered));
}
