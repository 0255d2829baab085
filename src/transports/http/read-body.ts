import type { IncomingMessage } from 'node:http';

/**
 * The bytes of a request as they came, since a signature is of these; nothing where they are more than `most`, or the
 * sender went away. Read from Node's own request: a web stream in between costs more than checking the signature.
 */
export function readBody(request: IncomingMessage, most: number): Promise<Buffer | 'too-long' | 'gone'> {
  if (Number(request.headers['content-length'] ?? 0) > most) return Promise.resolve('too-long');
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= most) chunks.push(chunk);
      else {
        request.pause();
        resolve('too-long');
      }
    });
    request.once('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    request.once('error', () => resolve('gone'));
    request.once('close', () => resolve('gone'));
  });
}
