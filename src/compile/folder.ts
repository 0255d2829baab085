import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole project, found from here upwards: this file runs both as source and from the bundle in dist. */
function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder)
      throw new Error('No package.json stands above the program, so its knowledge cannot be found.');
    folder = above;
  }
  return folder;
}

export const ROOT = findRoot();
export const KNOWLEDGE_FOLDER = join(ROOT, 'knowledge');
export const BUNDLE_FILE = join(ROOT, 'dist', 'knowledge.json');
/** Questions that people put and cases that they told; apart, since a program that runs needs none of them. */
export const TEACHING_FILE = join(ROOT, 'dist', 'teaching.json');
/** How curators have people ask for things; apart for the same reason, and from what people put, since warming up asks some of it. */
export const ASKS_FILE = join(ROOT, 'dist', 'asks.json');
/** What the build gathered for the reader of questions; apart, since a command line needs none of it. */
export const GATHERED_FILE = join(ROOT, 'dist', 'gathered.bin');
