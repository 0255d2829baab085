// Builds the program and its knowledge into dist/. Types are checked apart, by `npm run types`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

const commands = readdirSync(join(root, 'commands')).filter((name) => name.endsWith('.ts'));
const entryPoints = [
  'src/main.ts',
  'src/ask.ts',
  'src/curate.ts',
  'src/register.ts',
  'src/store.ts',
  'src/store/sqlite/worker.mjs',
]
  .filter((path) => existsSync(join(root, path)))
  .concat(commands.map((name) => `commands/${name}`));

const shared = { absWorkingDir: root, bundle: true, format: 'esm', charset: 'utf8', write: false, logLevel: 'warning' };

const program = build({
  ...shared,
  entryPoints,
  outbase: root,
  outdir: dist,
  splitting: true,
  chunkNames: 'chunks/[hash]',
  packages: 'external',
  // Taken into the bundle: as some hundred files of its own it takes Node three times as long to load.
  alias: { zod: './node_modules/zod/index.js' },
  platform: 'node',
  target: 'node20.19',
});

// One file with the library of charts in it: as hundreds of files it takes a thread four times as long to start.
const charts = build({
  ...shared,
  entryPoints: ['src/render/chart/worker.ts'],
  outbase: root,
  outdir: dist,
  // The one has a binary; of the other Vega asks only where it is to draw on a canvas.
  external: ['@resvg/resvg-js', 'canvas'],
  platform: 'node',
  target: 'node20.19',
});

const page = 'src/transports/playground/page';
const playground = build({
  ...shared,
  entryPoints: readdirSync(join(root, page))
    .filter((name) => name === 'page.ts' || /\.(html|css|svg)$/.test(name))
    .map((name) => `${page}/${name}`),
  outbase: join(root, page),
  outdir: join(dist, 'playground'),
  loader: { '.html': 'copy', '.svg': 'copy' },
  minify: true,
  platform: 'browser',
  target: 'es2022',
  legalComments: 'eof',
});

const built = await Promise.all([program, charts, playground]).catch(() => process.exit(1)); // What is wrong has been said by esbuild.
const outputFiles = built.flatMap((one) => one.outputFiles);

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
