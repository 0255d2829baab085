import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../knowledge/find.ts';
import { BUNDLE_FILE, KNOWLEDGE_FOLDER } from './folder.ts';
import { readKnowledge } from './read.ts';

/** Changes when anything under the folder is written, added or taken away. */
function stampOf(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return `${entry.name}/(${stampOf(path)})`;
      const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
      return `${entry.name}:${mtimeMs}:${size}`;
    })
    .join('|');
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

  private constructor(folder: string, bundle: string, stamp: string, knowledge: Knowledge) {
    this.#folder = folder;
    this.#bundle = bundle;
    this.#stamp = stamp;
    this.#knowledge = knowledge;
  }

  /** @throws {KnowledgeFaults} where it is broken from the start. */
  static async open(folder = KNOWLEDGE_FOLDER, bundle = BUNDLE_FILE): Promise<LiveKnowledge> {
    const stamp = stampOf(folder);
    return new LiveKnowledge(folder, bundle, stamp, await readKnowledge(folder, bundle));
  }

  get knowledge(): Knowledge {
    return this.#knowledge;
  }

  /** What is wrong with the files as they stand now, with file, line and remedy; nothing where they are sound. */
  get fault(): string | undefined {
    return this.#fault;
  }

  /** Looks whether a file was changed, and if so reads them anew. Never rejects. */
  refresh(): Promise<void> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async #look(): Promise<void> {
    try {
      const stamp = stampOf(this.#folder);
      if (stamp === this.#stamp) return;
      this.#stamp = stamp;
      this.#knowledge = await readKnowledge(this.#folder, this.#bundle);
      this.#fault = undefined;
    } catch (error) {
      this.#fault = error instanceof Error ? error.message : String(error);
    }
  }
}
