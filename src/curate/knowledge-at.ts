import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Inspection, inspectKnowledge } from '../compile/load.ts';
import { WrongUse } from '../wrong-use.ts';

/** Runs git in a folder. @throws {WrongUse} with what git says is wrong. */
export function git(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (error) throw new WrongUse(`git cannot be run: ${error.message}`);
  if (status !== 0) throw new WrongUse(stderr.trim() || `git ${args[0]} ended with ${status}.`);
  return stdout.trim();
}

function commitOf(revision: string, project: string): string {
  try {
    return git(project, ['rev-parse', '--quiet', '--verify', '--end-of-options', `${revision}^{commit}`]);
  } catch {
    throw new WrongUse(`git knows no revision "${revision}" here.`);
  }
}

/**
 * The knowledge as it stood in a revision, read by the program of today. The work tree and the index stay as they are: the
 * files are laid out in a temporary folder by an index of their own.
 * @throws {WrongUse} where there is no such revision, or no knowledge in it.
 */
export function inspectAt(revision: string, folder: string): Inspection {
  const project = dirname(folder);
  const commit = commitOf(revision, project);
  const inProject = git(project, ['rev-parse', '--show-prefix']);
  const aside = mkdtempSync(join(tmpdir(), 'knowledge-'));
  try {
    const index = { GIT_INDEX_FILE: join(aside, 'index') };
    git(project, ['read-tree', `${commit}:${inProject}${basename(folder)}`], index);
    const laidOut = join(aside, basename(folder));
    git(git(project, ['rev-parse', '--show-toplevel']), ['checkout-index', '--all', `--prefix=${laidOut}/`], index);
    return inspectKnowledge(laidOut, true);
  } finally {
    rmSync(aside, { recursive: true });
  }
}
