// Builds the program and its knowledge into dist/. Types are checked apart, by `npm run types`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

const commands = readdirSync(join(root, 'commands')).filter((name) => name.endsWith('.ts'));
const entryPoints = ['src/main.ts', 'src/ask.ts', 'src/curate.ts', 'src/register.ts']
  .filter((path) => existsSync(join(root, path)))
  .concat(commands.map((name) => `commands/${name}`));

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints,
  outbase: root,
  outdir: dist,
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[hash]',
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  charset: 'utf8',
  write: false,
  logLevel: 'warning',
}).catch(() => process.exit(1)); // What is wrong has been said by esbuild.

// Only what differs is written and only what is no longer built is removed, so that a running program keeps its files.
const wanted = new Set(outputFiles.map(({ path }) => path));
for (const { path, contents } of outputFiles) {
  if (existsSync(path) && readFileSync(path).equals(contents)) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && path.endsWith('.js') && !wanted.has(path)) rmSync(path);
}

const { status } = spawnSync(process.execPath, [join(dist, 'src/curate.js'), 'bundle'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
