import { randomUUID } from 'node:crypto';
import type { NamedFile } from '../../render/files/make.ts';

const LINE = '\r\n';
/** As browsers write a name between quotes. */
const quoted = (name: string): string =>
  `"${name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22')}"`;

/**
 * A body with its files as Discord takes both in one response: `payload_json`, and each file under its place. In one piece, since
 * a form of the web's own is read by a stream, which takes longer than all else about an answer.
 */
export function multipart(body: unknown, files: readonly NamedFile[]) {
  const boundary = randomUUID();
  const part = (head: string, content: string | Uint8Array): readonly (string | Uint8Array)[] => [
    `--${boundary}${LINE}Content-Disposition: form-data; ${head}${LINE}${LINE}`,
    content,
    LINE,
  ];
  const pieces = [
    part('name="payload_json"', JSON.stringify(body)),
    ...files.map(({ name, type, bytes }, place) =>
      part(`name="files[${place}]"; filename=${quoted(name)}${LINE}Content-Type: ${type}`, bytes),
    ),
    [`--${boundary}--${LINE}`],
  ].flat();
  const bytes = Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)));
  return { bytes, type: `multipart/form-data; boundary=${boundary}` };
}
