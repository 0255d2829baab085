import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const source = readFileSync(new URL('../src/late-compiling.ts', import.meta.url), 'utf8');

test('this Node knows each flag by which functions are compiled later', () => {
  const flags = [...source.matchAll(/'(?<flag>--[a-z-]+)=\d+'/g)].map(({ groups }) => groups?.flag ?? '');
  expect(flags).toHaveLength(2);
  const flag = Number.parseInt(process.versions.v8, 10) < 12 ? flags[0] : flags[1];
  const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  expect(stdout).toContain(`${flag} `);
});
