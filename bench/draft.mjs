// npm run bench -- draft [FOLDER]: drafts the releases whose texts stand in a folder (../shared/sources) with the knowledge emptied
// of what curators made of each, and holds the drafts against that.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
// Inside the project, so that its libraries are found.
const program = join(root, 'dist', 'bench-draft.mjs');
await build({
  absWorkingDir: root,
  entryPoints: [join(root, 'bench/draft/measure.ts')],
  outfile: program,
  bundle: true,
  packages: 'external',
  alias: { zod: './node_modules/zod/index.js' },
  platform: 'node',
  format: 'esm',
  charset: 'utf8',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(3)], { cwd: root, stdio: 'inherit' });
rmSync(program);
process.exitCode = status ?? 1;
