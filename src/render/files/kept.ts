import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type MakeFile, makeFile } from './make.ts';

const MOST_BYTES = 8 * 1024 * 1024;

/** By all that decides their bytes: a workbook takes as long as ten answers. */
const kept = new LRUCache<string, Uint8Array<ArrayBuffer>>({
  maxSize: MOST_BYTES,
  sizeCalculation: ({ length }) => length,
});

/**
 * The same as {@link makeFile}, with tables kept for whoever asks for the same; pictures are kept where they are drawn. For
 * what comes from the knowledge alone: nothing that a person wrote may be kept so.
 */
export const keptFile: MakeFile = async (attachment) => {
  const { name, type, alt, content } = attachment;
  if (content.kind !== 'sheet') return makeFile(attachment);
  const key = createHash('sha256')
    .update(JSON.stringify([content, type]))
    .digest('base64');
  const known = kept.get(key);
  if (known) return { name, type, alt, bytes: known };
  const made = await makeFile(attachment);
  kept.set(key, made.bytes);
  return made;
};
