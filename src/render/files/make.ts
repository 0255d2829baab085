import type { Attachment } from '../../answer/attachment.ts';

/** A file as it is sent or written. */
export interface NamedFile {
  readonly name: string;
  readonly type: string;
  /** What it holds or shows, in words. */
  readonly alt: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** @throws where it cannot be made. */
export type MakeFile = (attachment: Attachment) => Promise<NamedFile>;

async function bytesOf({ content }: Attachment): Promise<Uint8Array<ArrayBuffer>> {
  switch (content.kind) {
    case 'text':
      return new TextEncoder().encode(content.text);
  }
}

/** Makes a file of its content and type; what that takes is loaded when the first of its kind is made. */
export const makeFile: MakeFile = async (attachment) => {
  const { name, type, alt } = attachment;
  return { name, type, alt, bytes: await bytesOf(attachment) };
};
