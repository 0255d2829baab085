import type { Readable, Writable } from 'node:stream';

/** Where a terminal program reads and writes. */
export interface Io {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly errors: Writable;
}
