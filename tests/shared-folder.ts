import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Empty when a run begins: what one test file makes for all others. */
    sharedFolder: string;
  }
}

/** A folder for what many test files need and one makes; new with each run, since the source may be another by then. */
export default function setUp(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'fastlegebot-tests-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  project.provide('sharedFolder', folder);
  project.onTestsRerun(async () => {
    remove();
    mkdirSync(folder);
  });
  return remove;
}
