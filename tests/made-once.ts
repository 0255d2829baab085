import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { pack, unpack } from '../src/compile/packed.ts';

/**
 * Plain data that takes long to make, made by the first test file of a run that asks for it and read by all others.
 * @param name Of the file that it is kept in.
 */
export function madeOnce<Value>(name: string, make: () => Value): Value {
  const file = join(inject('sharedFolder'), name);
  if (!existsSync(file)) {
    // Two may make it at once; each then puts a whole file in its place.
    writeFileSync(`${file}.${process.pid}`, pack(make()));
    renameSync(`${file}.${process.pid}`, file);
  }
  return unpack(readFileSync(file)) as Value;
}
