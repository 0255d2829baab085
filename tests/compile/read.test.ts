import { cpSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KnowledgeFaults } from '../../src/compile/fault.ts';
import { loadKnowledge } from '../../src/compile/load.ts';
import { readKnowledge } from '../../src/compile/read.ts';
import { SOUND } from './broken.ts';

let place: string;
const folder = () => join(place, 'knowledge');
const bundle = () => join(place, 'knowledge.json');
const read = () => readKnowledge(folder(), bundle());

/** Sets the time of everything in the folder, the folders included. */
function settle(time: number): void {
  for (const entry of readdirSync(folder(), { recursive: true, withFileTypes: true }))
    utimesSync(join(entry.parentPath, entry.name), time, time);
  utimesSync(folder(), time, time);
}

const BUILT = 1_700_000_000;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'knowledge-'));
  cpSync(SOUND, folder(), { recursive: true });
  settle(BUILT - 10);
  writeFileSync(bundle(), JSON.stringify({ ...loadKnowledge(SOUND), version: 'bundled' }));
  utimesSync(bundle(), BUILT, BUILT);
});
afterEach(() => rmSync(place, { recursive: true }));

test('the bundle is read while no file is newer', async () => {
  expect((await read()).version).toBe('bundled');
});

test('a file changed since is live at once', async () => {
  utimesSync(join(folder(), 'series/gp/count.yaml'), BUILT + 1, BUILT + 1);
  expect((await read()).version).toBe(loadKnowledge(SOUND).version);
});

test('a file taken away is gone at once', async () => {
  rmSync(join(folder(), 'tables/grant.yaml'));
  expect((await read()).tables).toEqual([]);
});

test('without a bundle the files are read', async () => {
  rmSync(bundle());
  expect((await read()).version).toBe(loadKnowledge(SOUND).version);
});

test('a broken edit is told with its place', async () => {
  writeFileSync(join(folder(), 'contacts/helfo.yaml'), 'nmae: Helfo\n');
  await expect(read()).rejects.toThrow(KnowledgeFaults);
  await expect(read()).rejects.toMatchObject({
    faults: expect.arrayContaining([expect.objectContaining({ line: 1 })]),
  });
});

test('a schema made for editors is no edit', async () => {
  writeFileSync(join(folder(), '.schema.json'), '{}');
  utimesSync(folder(), BUILT - 10, BUILT - 10);
  expect((await read()).version).toBe('bundled');
});
