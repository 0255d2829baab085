import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './compile/folder.ts';

/** From the `engines` of package.json, such as `>=20.19`. */
function nodeNeeded(): readonly number[] {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { engines: { node: string } };
  return (engines.node.match(/\d+/g) ?? []).map(Number);
}

function isOlder(version: string, needed: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  const at = needed.findIndex((number, index) => number !== parts[index]);
  return at >= 0 && (parts[at] ?? 0) < (needed[at] ?? 0);
}

/**
 * Node as it is given out has the data of all languages in it, and tells so of itself. One that takes them from the system, or has those of a
 * few, does not: only that one is asked, which takes a twentieth of a start, since V8 then lists all that it knows.
 */
function hasAllLanguages(): boolean {
  const { icu_small: isSmall, icu_gyp_path: from } = process.config.variables as Readonly<Record<string, unknown>>;
  return isSmall === false && from === 'tools/icu/icu-generic.gyp';
}

/** A build of Node with English data only says nothing and writes Norwegian figures and dates in English. */
const writesNorwegian = (): boolean => new Intl.NumberFormat('nb').format(1.5) === '1,5';

/** What the machine lacks to run this at all, in one line with the remedy; undefined where it lacks nothing. */
function lacking(version = process.versions.node): string | undefined {
  const needed = nodeNeeded();
  if (isOlder(version, needed))
    return `This needs Node.js ${needed.join('.')} or newer, and is run by ${version}: install a newer one from https://nodejs.org.`;
  if (!hasAllLanguages() && !writesNorwegian())
    return 'This Node.js has no Norwegian locale data, so figures and dates would come out in English: on Alpine, apk add icu-data-full; elsewhere, use Node.js from https://nodejs.org or set NODE_ICU_DATA.';
  return undefined;
}

// Imported first by every program, so that it is said before anything else can fail for the same reason.
const lacks = lacking();
if (lacks !== undefined) {
  console.error(lacks);
  process.exit(1);
}
