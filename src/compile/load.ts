import { dirname, join } from 'node:path';
import type { KnowledgeData } from '../knowledge/knowledge.ts';
import { assemble } from './assemble.ts';
import { check } from './check.ts';
import { derive } from './derive.ts';
import { type Fault, type Finding, KnowledgeFaults } from './fault.ts';
import { newestOf, versionOf } from './version.ts';
import { readWritten } from './written.ts';
import { lineFinder } from './yaml-file.ts';

/** What a look at a knowledge folder comes to: the knowledge, or all that is wrong with it. */
export interface Inspection {
  readonly files: number;
  /** By file and line. */
  readonly faults: readonly Fault[];
  /** Present where there is no fault. */
  readonly data?: KnowledgeData;
}

function locate(findings: readonly Finding[], root: string): Fault[] {
  const finders = new Map<string, (path: Finding['path']) => number>();
  const faults = findings.map(({ file, path, line, fault, remedy }) => {
    if (line !== undefined) return { file, line, fault, remedy };
    const find = finders.get(file) ?? lineFinder(join(dirname(root), file));
    finders.set(file, find);
    return { file, line: find(path), fault, remedy };
  });
  return faults.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/**
 * Reads, checks and assembles a knowledge folder, without throwing: every fault is collected.
 * @param isPast It is the knowledge of an older revision, which need not have what was asked of curators since.
 */
export function inspectKnowledge(root: string, isPast = false): Inspection {
  const reading = readWritten(root);
  const { written, files } = reading;
  const findings = [...reading.findings, ...check(reading, isPast)];
  if (findings.length > 0) return { files, faults: locate(findings, root) };
  const subjects = assemble(written);
  const content = { ...subjects, ...derive(subjects), editions: reading.editions };
  const data = { version: versionOf(content), newest: newestOf(subjects.releases), ...content };
  return { files, faults: [], data };
}

/** @throws {KnowledgeFaults} where a file is broken. */
export function loadKnowledge(root: string): KnowledgeData {
  const { data, faults } = inspectKnowledge(root);
  if (!data) throw new KnowledgeFaults(faults);
  return data;
}
