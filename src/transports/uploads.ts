import type { NamedFile } from '../render/files/make.ts';

/** A file as Discord's REST client sends it, under the place that its message's body gives as its id. */
export interface Upload {
  readonly name: string;
  readonly contentType: string;
  readonly data: Uint8Array;
}

export const uploads = (files: readonly NamedFile[] = []): Upload[] =>
  files.map(({ name, type, bytes }) => ({ name, contentType: type, data: bytes }));
