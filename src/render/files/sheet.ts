import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Sheet } from '../../answer/attachment.ts';
import type { Locale } from '../../language/locale.ts';

const MOST_BYTES = 8 * 1024 * 1024;

/** Tables that were made, by all that they are made of, for whoever asks for the same: a workbook takes as long as ten answers. */
const kept = new LRUCache<string, Uint8Array<ArrayBuffer>>({
  maxSize: MOST_BYTES,
  sizeCalculation: ({ length }) => length,
});

/** A table as a file. What it takes is loaded when the first of its kind is made. */
export async function tableFile(sheet: Sheet, locale: Locale, as: 'csv' | 'xlsx'): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash('sha256')
    .update(JSON.stringify([sheet, locale, as]))
    .digest('base64');
  const known = kept.get(key);
  if (known) return known;
  const made =
    as === 'xlsx'
      ? await (await import('./xlsx.ts')).toXlsx(sheet)
      : new TextEncoder().encode((await import('./csv.ts')).toCsv(sheet, locale));
  kept.set(key, made);
  return made;
}
