import type { Knowledge } from '../knowledge/find.ts';
import { type Entry, entriesIn } from './entries.ts';
import { KnowledgeFaults } from './fault.ts';
import { BUNDLE_FILE, KNOWLEDGE_FOLDER } from './folder.ts';
import { readKnowledge } from './read.ts';

/** Changes when anything under the folder is written, added or taken away, or may be read or not. */
const stampOf = (entries: readonly Entry[]): string =>
  entries
    .map(({ path, kind, mtimeMs, ctimeMs, size }) => {
      // A folder's own times change also with what is passed over in it.
      const content = kind === 'file' ? [mtimeMs, ctimeMs, size] : [];
      return [path, kind, ...content].join(':');
    })
    .join('|');

/** What is no fault of a curator's is told by its kind: its message could name places on the machine. */
function describe(error: unknown): string {
  if (error instanceof KnowledgeFaults) return error.message;
  const { code, name = 'unknown' } = error as Partial<NodeJS.ErrnoException>;
  return `The knowledge cannot be read (${code ?? name}).`;
}

/**
 * The knowledge of a program that runs on while curators edit: the newest that holds. An edit that breaks it is told in
 * `fault`, and the last good knowledge goes on answering.
 */
export class LiveKnowledge {
  readonly #folder: string;
  readonly #bundle: string;
  #stamp: string;
  #knowledge: Knowledge;
  #fault: string | undefined;
  #looking: Promise<void> | undefined;
  #lookedAt = performance.now();

  private constructor(folder: string, bundle: string, stamp: string, knowledge: Knowledge) {
    this.#folder = folder;
    this.#bundle = bundle;
    this.#stamp = stamp;
    this.#knowledge = knowledge;
  }

  /** @throws {KnowledgeFaults} where it is broken from the start. */
  static async open(folder = KNOWLEDGE_FOLDER, bundle = BUNDLE_FILE): Promise<LiveKnowledge> {
    const entries = entriesIn(folder);
    return new LiveKnowledge(folder, bundle, stampOf(entries), await readKnowledge(folder, bundle, entries));
  }

  get knowledge(): Knowledge {
    return this.#knowledge;
  }

  /** What is wrong with the files as they stand now, with file, line and remedy; nothing where they are sound. */
  get fault(): string | undefined {
    return this.#fault;
  }

  /**
   * Looks whether a file was changed, and if so reads them anew. Never rejects. Whoever asks at the same time shares one
   * look, and so does whoever is content with one of up to `maxAgeMs` ago.
   */
  refresh(maxAgeMs = 0): Promise<void> {
    if (this.#looking === undefined && maxAgeMs > 0 && performance.now() - this.#lookedAt < maxAgeMs)
      return Promise.resolve();
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
      this.#lookedAt = performance.now();
    });
    return this.#looking;
  }

  async #look(): Promise<void> {
    const entries = entriesIn(this.#folder);
    // What went away while it was looked at is looked at anew: half a folder is no knowledge.
    if (entries.some(({ path, kind }) => path !== '' && kind === 'not-there')) return;
    const stamp = stampOf(entries);
    if (stamp === this.#stamp) return;
    this.#stamp = stamp;
    try {
      this.#knowledge = await readKnowledge(this.#folder, this.#bundle, entries);
      this.#fault = undefined;
    } catch (error) {
      this.#fault = describe(error);
    }
  }
}
