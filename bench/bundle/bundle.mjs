// Measurements are written in TypeScript beside what they measure: made into one file that Node runs.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

export const ROOT = join(import.meta.dirname, '../..');

/** Bundles a source file of bench/; gives the path of the program, which is removed when this process ends. */
export async function bundle(source) {
  // Inside the project, so that its libraries are found.
  const program = join(ROOT, 'dist', `bench-${source.replaceAll('/', '-').replace(/\.ts$/, '.mjs')}`);
  await build({
    absWorkingDir: ROOT,
    entryPoints: [join(ROOT, 'bench', source)],
    outfile: program,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    charset: 'utf8',
    logLevel: 'warning',
  });
  process.on('exit', () => rmSync(program, { force: true }));
  return program;
}
