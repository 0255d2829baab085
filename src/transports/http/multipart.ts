import type { NamedFile } from '../../render/files/make.ts';

/** A body with its files as Discord takes both in one response: `payload_json`, and each file under its place. */
export function multipart(body: unknown, files: readonly NamedFile[]): FormData {
  const form = new FormData();
  form.set('payload_json', JSON.stringify(body));
  for (const [place, { name, type, bytes }] of files.entries())
    form.set(`files[${place}]`, new File([new Uint8Array(bytes)], name, { type }));
  return form;
}
