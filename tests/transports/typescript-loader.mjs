// Lets Node run the source as it is, so that tests of whole processes do not depend on what was built last:
// node --import ./tests/transports/typescript-loader.mjs src/main.ts
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { register } from 'node:module';
import { transform, version } from 'esbuild';

register(import.meta.url);

const KEPT = new URL('../../node_modules/.cache/fastlegebot-tests/', import.meta.url);

/** A file as JavaScript; kept by what is in it, since tests start the same few hundred files more than a hundred times. */
async function transformed(text) {
  const kept = new URL(`${createHash('sha256').update(version).update(text).digest('hex')}.js`, KEPT);
  const known = await readFile(kept, 'utf8').catch(() => undefined);
  if (known !== undefined) return known;
  const { code } = await transform(text, { loader: 'ts', format: 'esm' });
  await mkdir(KEPT, { recursive: true });
  const own = new URL(`${kept.href}.${process.pid}`);
  await writeFile(own, code);
  await rename(own, kept);
  return code;
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  return { format: 'module', source: await transformed(await readFile(new URL(url), 'utf8')), shortCircuit: true };
}

/** Fails where a package is loaded that the test forbids. */
export async function resolve(specifier, context, next) {
  if (specifier === process.env.TEST_FORBIDS) throw new Error(`${specifier} was loaded`);
  return next(specifier, context);
}
