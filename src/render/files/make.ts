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

const CSV = 'text/csv';
const SVG = 'image/svg+xml';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** What it takes is loaded when the first of its kind is made. */
async function bytesOf({ type, content }: Attachment): Promise<Uint8Array<ArrayBuffer>> {
  switch (content.kind) {
    case 'text':
      return utf8(content.text);
    case 'chart': {
      const { drawn } = await import('./picture.ts');
      return drawn(content.chart, { as: type === SVG ? 'svg' : 'png', theme: content.isDark ? 'dark' : 'light' });
    }
    case 'sheet': {
      if (type !== CSV) return (await import('./xlsx.ts')).toXlsx(content.sheet);
      const { toCsv } = await import('./csv.ts');
      return utf8(toCsv(content.sheet, content.locale));
    }
  }
}

/** Makes a file of its content and type. */
export const makeFile: MakeFile = async (attachment) => {
  const { name, type, alt } = attachment;
  return { name, type, alt, bytes: await bytesOf(attachment) };
};
