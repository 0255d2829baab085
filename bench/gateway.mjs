// npm run bench -- gateway: what an answer costs, beside a bare discord.js bot that replies a constant of the same size
// and kind, in one run against the same small Discord. The small Discord, which is also who asks, has a process of its
// own, and so has each bot. The table goes into docs/performance.md, between its two marks.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
// Inside the project, so that its libraries are found.
const program = join(root, 'dist', 'bench-gateway.mjs');
await build({
  absWorkingDir: root,
  entryPoints: [join(root, 'bench/gateway/measure.ts')],
  outfile: program,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  charset: 'utf8',
  logLevel: 'warning',
});
try {
  const { status } = spawnSync(process.execPath, [program, root], { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(program, { force: true });
}
