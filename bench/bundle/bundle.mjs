// Measurements are written in TypeScript beside what they measure: made into one file that Node runs.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

export const ROOT = join(import.meta.dirname, '../..');

/** Bundles a source file, as scripts/build.mjs does; gives the path of the program, which is removed when this process ends. */
export async function bundle(source) {
  // Inside the project, so that its libraries are found.
  const program = join(ROOT, 'dist', `bench-${source.replaceAll('/', '-').replace(/\.ts$/, '.mjs')}`);
  await build({
    absWorkingDir: ROOT,
    entryPoints: [join(ROOT, source)],
    outfile: program,
    bundle: true,
    packages: 'external',
    alias: { zod: './node_modules/zod/index.js' },
    platform: 'node',
    format: 'esm',
    charset: 'utf8',
    logLevel: 'warning',
  });
  process.on('exit', () => rmSync(program, { force: true }));
  return program;
}

/** Runs a measurement as a process of its own, which has nothing of this one's in it, and leaves as it leaves. */
export async function run(source, args = []) {
  const { status } = spawnSync(process.execPath, [await bundle(source), ...args], { cwd: ROOT, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
