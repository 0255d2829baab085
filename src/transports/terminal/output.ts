import type { Writable } from 'node:stream';

/** Writes a text and waits until the stream has taken it, so that a slow reader never makes answers pile up. */
export type Write = (text: string) => Promise<void>;

/** @returns a {@link Write} that rejects with the stream's error: `EPIPE` where the reader has gone, as `head` does. */
export function writeTo(stream: Writable): Write {
  // The error also comes to the write that met it; without a listener it would end the process first.
  stream.on('error', () => {});
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(error) : resolve()));
    });
}

/** True of the error of writing to a reader that has gone. */
export const isReaderGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
