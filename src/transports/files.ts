import type { Worded } from '../answer/worded.ts';
import type { House } from '../answer-to.ts';
import { faultId } from '../fault-id.ts';
import { withOnly } from '../render/discord/attachments.ts';
import { makeFile, type NamedFile } from '../render/files/make.ts';
import type { Enclosed } from './reply.ts';

/**
 * Makes the files of an answer, one after the other. A picture that fails is told to the house and left out: the answer says
 * in words what it shows.
 * @throws where a file fails that was asked for.
 */
export async function makeFiles(
  { command, attachments }: Pick<Worded, 'command' | 'attachments'>,
  { makeFile: make = makeFile, failed }: Pick<House, 'makeFile' | 'failed'>,
): Promise<readonly NamedFile[]> {
  const files: NamedFile[] = [];
  for (const one of attachments) {
    try {
      files.push(await make(one));
    } catch (error) {
      if (!one.isPicture) throw error;
      failed?.(error, command.slice(1).split(' ', 1)[0] ?? '', faultId());
    }
  }
  return files;
}

/** A message with its files, and without a word of those that could not be made. @throws as {@link makeFiles}. */
export async function enclose<Body extends Parameters<typeof withOnly>[0]>(
  body: Body,
  worded: Pick<Worded, 'command' | 'locale' | 'attachments'>,
  house: House,
): Promise<Body & { readonly enclosed?: Enclosed }> {
  const files = await makeFiles(worded, house);
  const { command, locale } = worded;
  return { ...withOnly(body, files), ...(files.length > 0 && { enclosed: { files, again: { command, locale } } }) };
}
