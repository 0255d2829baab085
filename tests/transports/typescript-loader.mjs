// Lets Node run the source as it is, so that tests of whole processes do not depend on what was built last:
// node --import ./tests/transports/typescript-loader.mjs src/main.ts
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { transform } from 'esbuild';

register(import.meta.url);

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const { code } = await transform(await readFile(new URL(url), 'utf8'), { loader: 'ts', format: 'esm' });
  return { format: 'module', source: code, shortCircuit: true };
}

/** Fails where a package is loaded that the test forbids. */
export async function resolve(specifier, context, next) {
  if (specifier === process.env.TEST_FORBIDS) throw new Error(`${specifier} was loaded`);
  return next(specifier, context);
}
