// npm run bench -- answers: how much of an answer is read first, over the forty questions of the review of 25 November 2026,
// beside what the review measured then. The knowledge is that of the last build.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
// Inside the project, so that its libraries are found.
const program = join(root, 'dist', 'bench-answers.mjs');
await build({
  absWorkingDir: root,
  entryPoints: [join(root, 'bench/answers/measure.ts')],
  outfile: program,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  charset: 'utf8',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [program], { cwd: root, stdio: 'inherit' });
rmSync(program, { force: true });
process.exitCode = status ?? 1;
