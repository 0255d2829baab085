import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WrongUse } from '../../wrong-use.ts';
import { replaceFile } from '../write-file.ts';
import { withItems } from './insert.ts';
import type { Accepted, CheckedDraft } from './read-draft.ts';

/** A file of the knowledge as it was and as it is to be; `before` is missing where it is new. */
export interface Change {
  /** From the knowledge's folder. */
  readonly path: string;
  readonly before?: string;
  readonly after: string;
}

const SERIES = /^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function pathOf(folder: 'releases' | 'series' | 'rules' | 'schemes', id: string): string {
  if (!(folder === 'series' ? SERIES : NAME).test(id)) throw new WrongUse(`"${id}" is not an id of ${folder}.`);
  return `${folder}/${folder === 'series' ? id.replace('.', '/') : id}.yaml`;
}

/** All that a draft changes in the knowledge. @throws {WrongUse} where something is there already, or is missing. */
export function changesOf(draft: CheckedDraft, root: string): readonly Change[] {
  const changes = new Map<string, Change>();
  const read = (path: string): string | undefined =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
  const create = (path: string, text: string): void => {
    if (read(path) !== undefined) throw new WrongUse(`knowledge/${path} is there already.`);
    changes.set(path, { path, after: text });
  };
  const add = (
    folder: 'series' | 'rules' | 'schemes',
    list: string,
    things: readonly Accepted[],
    otherwise: string,
  ): void => {
    for (const { to, yaml } of things) {
      const path = pathOf(folder, to);
      const before = read(path);
      const now = changes.get(path)?.after ?? before;
      if (now === undefined) throw new WrongUse(`There is no knowledge/${path}: ${otherwise}.`);
      changes.set(path, { path, ...(before !== undefined && { before }), after: withItems(now, list, [yaml]) });
    }
  };
  create(pathOf('releases', draft.release.to), draft.release.yaml);
  for (const { to, yaml } of draft.series) create(pathOf('series', to), yaml);
  add('series', 'observations', draft.observations, 'name another series, or add it to the draft under series');
  add('rules', 'rules', draft.rules, 'name another topic, or make its file first');
  add('schemes', 'statements', draft.statements, 'name another scheme, or make its file first');
  return [...changes.values()];
}

const write = (root: string, { path, after }: Change): void => replaceFile(join(root, path), after);

export const writeAll = (root: string, changes: readonly Change[]): void => {
  for (const change of changes) write(root, change);
};

/** Writes all changes, or none: what was written is put back where one fails, or where a file is another by now. */
export function writeAllOrNone(root: string, changes: readonly Change[]): void {
  for (const { path, before } of changes) {
    const file = join(root, path);
    const now = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    if (now !== before) throw new WrongUse(`knowledge/${path} was changed meanwhile: run it again.`);
  }
  const done: Change[] = [];
  try {
    for (const change of changes) {
      done.push(change);
      write(root, change);
    }
  } catch (error) {
    for (const { path, before } of done) {
      if (before === undefined) rmSync(join(root, path), { force: true });
      else writeFileSync(join(root, path), before);
    }
    throw error;
  }
}
