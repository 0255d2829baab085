import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';

export type EnvFile =
  | { readonly ok: true; readonly values: Readonly<Record<string, string>> }
  /** One line that says what is wrong with the file and what to do. */
  | { readonly ok: false; readonly fault: string };

const UNREADABLE: Readonly<Record<string, string>> = {
  EACCES: '.env may not be read by the user that runs this: give that user the right to read it.',
  EPERM: '.env may not be read by the user that runs this: give that user the right to read it.',
  EISDIR: '.env is a folder, where a file should be: move it away, and copy .env.example to .env.',
};

const BYTE_ORDER_MARK = '\ufeff';

/** Reads a file of settings; one that is not there sets nothing. Nothing of what stands in it is ever said: it holds a secret. */
export function readEnvFile(path = '.env'): EnvFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { ok: true, values: {} };
    return { ok: false, fault: UNREADABLE[code] ?? `.env cannot be read (${code}): make it an ordinary file.` };
  }
  // Windows' PowerShell writes UTF-16 where it is not told otherwise.
  if (bytes.includes(0) || !isUtf8(bytes))
    return { ok: false, fault: '.env is not text in UTF-8 (most likely UTF-16): save it again as UTF-8.' };
  const text = bytes.toString('utf8');
  return { ok: true, values: parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text) };
}
