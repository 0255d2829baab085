import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { KNOWLEDGE_FOLDER, ROOT } from '../../src/compile/folder.ts';
import { LiveKnowledge } from '../../src/compile/live.ts';

function copy(from: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'fastlegebot-')), 'knowledge');
  onTestFinished(() => rmSync(join(folder, '..'), { recursive: true }));
  cpSync(from, folder, { recursive: true });
  return folder;
}

it('reads an edit, keeps the last sound knowledge while a file is broken, and takes the mended one', async () => {
  const folder = copy(join(ROOT, 'tests/fixtures/sound'));
  const live = await LiveKnowledge.open(folder, join(folder, 'none.json'));
  const first = live.knowledge;
  await live.refresh();
  expect(live.knowledge).toBe(first);

  const [scheme] = first.schemes;
  const path = join(folder, 'schemes', `${scheme?.id}.yaml`);
  appendFileSync(path, '# only a remark\n');
  await live.refresh();
  expect(live.knowledge).not.toBe(first);
  expect(live.knowledge.version).toBe(first.version);

  const sound = live.knowledge;
  appendFileSync(path, 'unheard_of: 1\n');
  await Promise.all([live.refresh(), live.refresh()]);
  expect(live.fault).toMatch(new RegExp(`schemes/${scheme?.id}\\.yaml:\\d+\\n.*unheard_of`));
  expect(live.knowledge).toBe(sound);

  rmSync(path);
  await live.refresh();
  expect(live.fault).toBeDefined();
  cpSync(join(ROOT, 'tests/fixtures/sound/schemes', `${scheme?.id}.yaml`), path);
  await live.refresh();
  expect(live.fault).toBeUndefined();
  expect(live.knowledge.version).toBe(first.version);
});

it('says what is broken where it is so from the start', async () => {
  const folder = copy(KNOWLEDGE_FOLDER);
  writeFileSync(join(folder, 'schemes', 'empty.yaml'), 'name: {}\n');
  await expect(LiveKnowledge.open(folder, join(folder, 'none.json'))).rejects.toThrow('schemes/empty.yaml');
});
