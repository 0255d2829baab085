import type { Attachment } from '../answer/attachment.ts';
import type { House } from '../answer-to.ts';
import { makeFile, type NamedFile } from '../render/files/make.ts';

/**
 * Makes the files of an answer, one after the other. A picture that fails is told to the house and left out: the answer says
 * in words what it shows.
 * @param command that the answer is to, for whoever is told of a fault.
 * @throws where a file fails that was asked for.
 */
export async function makeFiles(
  attachments: readonly Attachment[],
  { makeFile: make = makeFile, failed }: Pick<House, 'makeFile' | 'failed'>,
  command: string,
): Promise<readonly NamedFile[]> {
  const files: NamedFile[] = [];
  for (const one of attachments) {
    try {
      files.push(await make(one));
    } catch (error) {
      if (!one.isPicture) throw error;
      failed?.(error, command);
    }
  }
  return files;
}
