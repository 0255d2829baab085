import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { VERBS } from '../../src/curate/verbs.ts';
import { run } from './desk.ts';

test.each([
  [[], 'Say what to do.'],
  [['chekc'], 'There is no "chekc". Did you mean "check"?'],
  [['check', '--fast'], "Unknown option '--fast'"],
  [['check', 'now'], 'I do not know what to do with "now".'],
  [['new', 'relase'], 'There is no "new". Did you mean "new release"?'],
  [['diff'], 'Say since when'],
  [['diff', 'no-such-revision'], 'no-such-revision'],
  [['age', '--scheme', 'gps'], 'There is no scheme "gps".'],
  [['verify'], 'Say where the texts are: --texts DIR'],
  [['verify', '--texts', 'no/such/folder'], 'There is no folder no/such/folder.'],
])('%j is wrong use, and told so with what can be done', async (given, message) => {
  const { code, message: told } = await run(given);
  expect(code).toBe(2);
  expect(told).toContain(message);
  for (const { name } of VERBS) expect(told).toContain(`  ${name}`);
});

test('check says that the knowledge is sound, and what it holds', async () => {
  const { code, said } = await run(['check']);
  expect(said).toMatch(/^No fault in \d+ files: \d+ releases, \d+ schemes/);
  expect(said).toMatch(/\(1 not the sum of its parts\)/);
  expect(code).toBe(0);
});

test('verify tells what stands elsewhere and what no citation covers', async () => {
  const texts = mkdtempSync(join(tmpdir(), 'texts-'));
  try {
    writeFileSync(
      join(texts, 'hdir-2024-04-18-560-mill-alis.txt'),
      '560 millioner for å få flere fastleger\n\nDet kom 77 leger.\n\nNå lyses det ut 560 millioner i tilskudd.',
    );
    writeFileSync(join(texts, 'unheard-of.txt'), 'Her står 5.');
    const { code, said } = await run(['verify', '--texts', texts]);
    expect(code).toBe(1);
    expect(said).toContain('not covered in paragraph 1: Det kom [77] leger.');
    expect(said).toMatch(
      /not printed in paragraph 1: "560 millioner" \(alis-grant\.call:.*\); it stands in title, paragraph 2/,
    );
    expect(said).toContain('unheard-of: there is no such release in the knowledge.');
  } finally {
    rmSync(texts, { recursive: true });
  }
});
