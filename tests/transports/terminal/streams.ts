import { PassThrough, Readable, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import type { Io } from '../../../src/transports/terminal/io.ts';

/** A pipe's three ends: input as given, and what was written to output and errors. */
export function pipe(
  input: string | Readable = '',
): Io & { readonly said: () => string; readonly blamed: () => string } {
  const collect = () => {
    const parts: string[] = [];
    const stream = new Writable({
      write(chunk, _encoding, done) {
        parts.push(String(chunk));
        done();
      },
    });
    return { stream, text: () => parts.join('') };
  };
  const [output, errors] = [collect(), collect()];
  return {
    input: typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input,
    output: output.stream,
    errors: errors.stream,
    said: output.text,
    blamed: errors.text,
  };
}

/** A terminal with a person at it: keys go in by `type`, `said` is all that was shown so far. */
export function person() {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  let shown = '';
  output.on('data', (chunk) => {
    shown += String(chunk);
  });
  return {
    io: { input, output },
    /** One by one: keys that come together are taken for a paste, which completes nothing. */
    type: (keys: string) => {
      for (const key of keys) input.write(key);
    },
    /** Without the codes that place and colour it. */
    said: () => stripVTControlCharacters(shown),
  };
}
