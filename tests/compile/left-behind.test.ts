import { expect, test } from 'vitest';
import { entriesIn } from '../../src/compile/entries.ts';
import { KNOWLEDGE_FOLDER } from '../../src/compile/folder.ts';
import { isLeftBehind } from '../../src/compile/left-behind.ts';

test.each([
  '.DS_Store',
  '._gp.yaml',
  '.gp.yaml.swp',
  '.#gp.yaml',
  '#gp.yaml#',
  'gp.yaml~',
  '~$gp.yaml',
  '4913',
  'gp.yaml.tmp',
  'gp.yaml.bak',
  'gp.yaml.orig',
  'gp.yaml___jb_tmp___',
  'gp.yaml.sb-1a2b3c4d-Xy12Ab',
  'sedAb12Cd',
  'Thumbs.db',
  'desktop.ini',
  'Icon\r',
  '__MACOSX',
  '@eaDir',
  'lost+found',
])('%j is passed over', (name) => {
  expect(isLeftBehind(name)).toBe(true);
});

test.each(['gp.yaml', 'gp.yml', 'notes.txt', 'gp - Copy.yaml', '2024.yaml', 'sedan.yaml'])('%j is not', (name) => {
  expect(isLeftBehind(name)).toBe(false);
});

test('nothing of the real knowledge is passed over', () => {
  const files = entriesIn(KNOWLEDGE_FOLDER).filter(({ kind }) => kind === 'file');
  expect(files.length).toBeGreaterThan(400);
  expect(files.every(({ path }) => /\.(?:yaml|md)$/.test(path))).toBe(true);
});
