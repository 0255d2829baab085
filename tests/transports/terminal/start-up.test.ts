import { readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { ROOT } from '../../../src/compile/folder.ts';

/** Packages that are loaded before the first answer, following imports from the entry points as the build does. */
async function packagesAtStart(entryPoints: readonly string[]): Promise<ReadonlySet<string>> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [...entryPoints],
    outdir: 'dist',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    metafile: true,
    write: false,
  });
  const packages = new Set<string>();
  const seen = new Set<string>();
  const follow = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { path: imported, kind, external } of metafile.inputs[path]?.imports ?? []) {
      if (kind !== 'import-statement') continue;
      if (!external) follow(imported);
      else if (!isBuiltin(imported)) packages.add(imported);
    }
  };
  entryPoints.forEach(follow);
  return packages;
}

const commands = readdirSync(join(ROOT, 'commands')).map((file) => `commands/${file}`);

test('one question loads nothing that it does not need: neither discord.js nor zod nor yaml', async () => {
  expect([...(await packagesAtStart(['src/ask.ts', ...commands]))]).toEqual(['fuse.js']);
});

test('what is loaded is seen: the curator needs zod and yaml', async () => {
  expect([...(await packagesAtStart(['src/curate.ts']))]).toEqual(expect.arrayContaining(['zod', 'yaml']));
});

test('to take interactions over HTTP loads nothing of the page, of the gateway or of what reads YAML', async () => {
  const packages = await packagesAtStart(['src/main.ts', 'src/modes/http.ts', ...commands]);
  for (const one of ['hono', '@hono/node-server', 'discord.js', '@discordjs/rest', 'zod', 'yaml', 'kysely'])
    expect(packages).not.toContain(one);
});
