import { basename, join } from 'node:path';
import type { z } from 'zod';
import { casesFile } from '../knowledge/schema/cases.ts';
import { changelogFile } from '../knowledge/schema/changelog.ts';
import { claimsFile } from '../knowledge/schema/claims.ts';
import { contactFile } from '../knowledge/schema/contact.ts';
import { questionsFile } from '../knowledge/schema/questions.ts';
import { releaseFile } from '../knowledge/schema/release.ts';
import { rulesFile } from '../knowledge/schema/rules.ts';
import { schemeFile } from '../knowledge/schema/scheme.ts';
import { seriesFile } from '../knowledge/schema/series.ts';
import { tableFile } from '../knowledge/schema/table.ts';
import { type Entry, entriesIn } from './entries.ts';
import type { Finding } from './fault.ts';
import { explainIssue } from './schema-faults.ts';
import { readTextFile } from './text-file.ts';
import { type Parsed, parseYaml } from './yaml-file.ts';

/** The schema of the files in each folder of the knowledge. */
export const FILE_SCHEMAS = {
  releases: releaseFile,
  schemes: schemeFile,
  series: seriesFile,
  rules: rulesFile,
  tables: tableFile,
  contacts: contactFile,
  questions: questionsFile,
  cases: casesFile,
  claims: claimsFile,
} as const;

export type FolderName = keyof typeof FILE_SCHEMAS;
export const FOLDERS = Object.keys(FILE_SCHEMAS) as FolderName[];

/** One file of the knowledge as its curator wrote it, valid by its schema. */
export interface Written<Name extends FolderName> {
  /** Its path from the project's folder, such as `knowledge/series/gp/count.yaml`. */
  readonly file: string;
  /** From the file's name: `gp` in `schemes/gp.yaml`, `gp.count` in `series/gp/count.yaml`. */
  readonly id: string;
  readonly content: z.infer<(typeof FILE_SCHEMAS)[Name]>;
}

export type WrittenKnowledge = { readonly [Name in FolderName]: readonly Written<Name>[] };

export interface Reading {
  readonly written: WrittenKnowledge;
  /** Of every file by its name, the broken ones included: what a reference may name. */
  readonly ids: Readonly<Record<FolderName, ReadonlySet<string>>>;
  /** Newest first; none where there is no changelog. */
  readonly editions: z.infer<typeof changelogFile>;
  readonly findings: readonly Finding[];
  /** How many files there are, the broken ones included. */
  readonly files: number;
}

const EXTENSION = '.yaml';

/** What stands in a folder, by name, but for the folders in it; nothing where the folder is missing. */
const filesIn = (folder: string): readonly Entry[] =>
  entriesIn(folder).filter(({ path, kind }) => kind !== 'folder' && !(path === '' && kind === 'not-there'));

function parseFile(full: string, entry: Pick<Entry, 'kind' | 'size'>): Parsed {
  const read = readTextFile(full, entry);
  return read.ok ? parseYaml(read.text) : { ok: false, errors: [read.error] };
}

/** What a file says, where it fits its schema, or what is wrong with it; `file` is its name in that. */
function readBy<Schema extends z.ZodType>(
  schema: Schema,
  full: string,
  entry: Entry,
  file: string,
): { readonly content: z.infer<Schema> } | { readonly findings: Finding[] } {
  const parsed = parseFile(full, entry);
  if (!parsed.ok) return { findings: parsed.errors.map((error) => ({ file, path: [], ...error })) };
  const { success, data, error } = schema.safeParse(parsed.content);
  return success
    ? { content: data }
    : { findings: error.issues.flatMap((issue) => explainIssue(issue, parsed.content, file)) };
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Why a file cannot stand where it does, if so. `path` is inside its folder, such as `gp/count.yaml`. */
function misplaced(name: FolderName, path: string): Pick<Finding, 'fault' | 'remedy'> | undefined {
  const parts = path.split('/');
  const depth = name === 'series' ? 2 : 1;
  if (!path.endsWith(EXTENSION))
    return {
      fault: `"${path}" is not a .yaml file.`,
      remedy: 'Let its name end in .yaml, or move it out of the knowledge.',
    };
  if (parts.length !== depth)
    return depth === 2
      ? {
          fault: 'A series does not stand in the folder of a scheme.',
          remedy: 'Put it at knowledge/series/<scheme>/<name>.yaml.',
        }
      : { fault: `The file lies too deep in knowledge/${name}.`, remedy: `Put it straight into knowledge/${name}.` };
  if (!parts.every((part) => NAME.test(part.replace(/\.yaml$/, ''))))
    return {
      fault: `"${path}" is not a name that an id can be made from.`,
      remedy: 'Use lower-case English letters, digits and hyphens, such as alis-grant.yaml.',
    };
  return undefined;
}

function readOne<Name extends FolderName>(
  name: Name,
  root: string,
  entry: Entry,
  id: string,
): Written<Name> | Finding[] {
  const { path, kind } = entry;
  const file = [basename(root), name, ...(path ? [path] : [])].join('/');
  const wrong = kind === 'file' ? misplaced(name, path) : undefined;
  if (wrong) return [{ file, path: [], line: 1, ...wrong }];
  const read = readBy(FILE_SCHEMAS[name], join(root, name, path), entry, file);
  return 'content' in read ? { file, id, content: read.content as Written<Name>['content'] } : read.findings;
}

export const CHANGELOG = 'CHANGELOG.yaml';

/** The editions of the knowledge; faults of their file are put with the others. */
function readEditions(root: string, findings: Finding[]): Reading['editions'] {
  const [entry] = entriesIn(join(root, CHANGELOG));
  if (entry === undefined || entry.kind === 'not-there') return [];
  const file = `${basename(root)}/${CHANGELOG}`;
  const read = readBy(changelogFile, join(root, CHANGELOG), entry, file);
  if ('content' in read) return read.content;
  findings.push(...read.findings);
  return [];
}

/** Reads every file of the knowledge. All faults are collected; a broken file is left out of `written`. */
export function readWritten(root: string): Reading {
  const findings: Finding[] = [];
  let files = 0;
  const ids = Object.fromEntries(FOLDERS.map((name) => [name, new Set<string>()])) as Record<FolderName, Set<string>>;
  const readFolder = <Name extends FolderName>(name: Name): Written<Name>[] =>
    filesIn(join(root, name)).flatMap((entry) => {
      files += 1;
      const id = entry.path.slice(0, -EXTENSION.length).replace('/', '.');
      ids[name].add(id);
      const one = readOne(name, root, entry, id);
      if (!Array.isArray(one)) return [one];
      findings.push(...one);
      return [];
    });
  const written = {
    releases: readFolder('releases'),
    schemes: readFolder('schemes'),
    series: readFolder('series'),
    rules: readFolder('rules'),
    tables: readFolder('tables'),
    contacts: readFolder('contacts'),
    questions: readFolder('questions'),
    cases: readFolder('cases'),
    claims: readFolder('claims'),
  };
  const editions = readEditions(root, findings);
  return { written, ids, editions, findings, files };
}
