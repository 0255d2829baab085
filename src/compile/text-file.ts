import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Entry, EntryKind } from './entries.ts';
import type { YamlError } from './yaml-file.ts';

/** Ten times the largest that there is. What is larger is no file of ours, and would hold up all others while it is read. */
const LARGEST_BYTES = 512 * 1024;
const KB = 1024;
const NEW_LINE = 0x0a;

export type TextFile = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly error: YamlError };

const refused = (fault: string, remedy: string, line = 1): TextFile => ({ ok: false, error: { line, fault, remedy } });

const OUT_OF_HERE = 'Put an ordinary file in its place, or move it out of the knowledge.';
const UNREADABLE: Readonly<Record<Exclude<EntryKind, 'file'>, readonly [fault: string, remedy: string]>> = {
  folder: ['This is a folder, where a file should be.', OUT_OF_HERE],
  'linked-folder': [
    'This is a link to a folder, and links to folders are not followed.',
    'Put the files themselves here, or move the link out of the knowledge.',
  ],
  'broken-link': ['This is a link that leads to no file.', 'Mend the link, put the file itself here, or remove it.'],
  'not-there': ['This file is not there any more.', 'Put it back, or take away what refers to it.'],
  special: ['This is no ordinary file but a pipe, a socket or a device.', OUT_OF_HERE],
  unreadable: ['This may not be read by the user that the program runs as.', 'Give that user the right to read it.'],
};

/** UTF-16 begins with its mark; without one, English and Norwegian in it are half zeros. */
function isUtf16(bytes: Buffer): boolean {
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
  return mark === 0xfffe || mark === 0xfeff || bytes.subarray(0, KB).includes(0);
}

function firstLineNotUtf8(bytes: Buffer): number {
  for (let line = 1, from = 0; ; line += 1) {
    const end = bytes.indexOf(NEW_LINE, from);
    if (end < 0 || !isUtf8(bytes.subarray(from, end))) return line;
    from = end + 1;
  }
}

/** The text of a file that is written by people, or what keeps it from being read, with the line. Never throws. */
export function readTextFile(full: string, { kind, size }: Pick<Entry, 'kind' | 'size'>): TextFile {
  if (kind !== 'file') return refused(...UNREADABLE[kind]);
  if (size > LARGEST_BYTES)
    return refused(
      `This file is too large: ${Math.ceil(size / KB)} kB, where ${LARGEST_BYTES / KB} kB is the most.`,
      'Divide it, or move it out of the knowledge.',
    );
  let bytes: Buffer;
  try {
    bytes = readFileSync(full);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return refused(...UNREADABLE[code === 'ENOENT' ? 'not-there' : 'unreadable']);
  }
  if (isUtf16(bytes))
    return refused(
      'This file is not text in UTF-8 but in UTF-16, or no text at all.',
      'Save it as UTF-8: editors have a choice of encoding under "Save as" or in the status bar.',
    );
  if (!isUtf8(bytes))
    return refused(
      'There is a character on this line that is not written in UTF-8, most likely æ, ø or å in an older encoding.',
      'Open the file with the encoding that it has (ISO-8859-1 or Windows-1252) and save it as UTF-8.',
      firstLineNotUtf8(bytes),
    );
  return { ok: true, text: bytes.toString('utf8') };
}
