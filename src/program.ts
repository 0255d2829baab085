import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './compile/folder.ts';

export interface Program {
  readonly version: string;
  /** Changes when the program could answer otherwise than before: with its code, what it is installed with, and Node. */
  readonly tag: string;
}

const CODE = /\.[cm]?[jt]s$/;

/** The files that this process runs from, in order: what was built, or the source where that is run itself. */
function codeFiles(): readonly string[] {
  const dist = join(ROOT, 'dist');
  const here = dirname(fileURLToPath(import.meta.url));
  const root = here.startsWith(dist + sep) ? dist : ROOT;
  const inFolders = ['src', 'commands', 'chunks']
    .filter((name) => existsSync(join(root, name)))
    .flatMap((name) =>
      readdirSync(join(root, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && CODE.test(entry.name))
        .map((entry) => relative(root, join(entry.parentPath, entry.name))),
    );
  return [...inFolders, ...readdirSync(root).filter((name) => root === dist && CODE.test(name))]
    .sort()
    .map((path) => join(root, path));
}

/** Which program this is, worked out from its files. */
export function thisProgram(): Program {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const hash = createHash('sha256').update(process.version);
  const lock = join(ROOT, 'package-lock.json');
  if (existsSync(lock)) hash.update(readFileSync(lock));
  for (const file of codeFiles()) hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file));
  return { version, tag: hash.digest('base64url').slice(0, 12) };
}
