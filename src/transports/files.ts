import type { Worded } from '../answer/worded.ts';
import { WORDS } from '../answer/words/words.ts';
import type { House } from '../answer-to.ts';
import { faultId } from '../fault-id.ts';
import { withOnly } from '../render/discord/attachments.ts';
import type { MakeFile, NamedFile } from '../render/files/make.ts';
import type { Enclosed } from './reply.ts';
import type { Turns } from './turns.ts';

/** Why the files of an answer are not made: whoever asks has been given many, or many wait for theirs. */
export type Shed = 'too-fast' | 'busy';

/** What keeps the files of one person, or of many, from keeping all others waiting. */
export interface MakingFiles {
  /** Whether the person is given files too fast, which is counted. */
  readonly isTooFast: () => boolean;
  readonly making: Turns;
}

interface Made {
  readonly files: readonly NamedFile[];
  readonly shed?: Shed;
}

type Making = Pick<Worded, 'call' | 'attachments'>;
type Maker = Pick<House, 'makeFile' | 'failed'>;

/** Loaded with the first file. */
const keptLater: MakeFile = async (one) => (await import('../render/files/kept.ts')).keptFile(one);

/**
 * Makes the files of an answer, one after the other. A picture that fails is told to the house and left out: the answer says
 * in words what it shows.
 * @throws where a file fails that was asked for.
 */
async function makeAll({ call, attachments }: Making, { makeFile: make = keptLater, failed }: Maker) {
  const files: NamedFile[] = [];
  for (const one of attachments) {
    try {
      files.push(await make(one));
    } catch (error) {
      if (!one.isPicture) throw error;
      failed?.(error, typeof call === 'string' ? '' : call.command, faultId());
    }
  }
  return files;
}

/**
 * Makes the files of an answer, or says why none of them is made.
 * @param within Left out, they are made at once.
 * @throws where a file fails that was asked for.
 */
export async function makeFiles(worded: Making, house: Maker, within?: MakingFiles): Promise<Made> {
  if (worded.attachments.length === 0) return { files: [] };
  const make = async (): Promise<Made> => ({ files: await makeAll(worded, house) });
  if (!within) return make();
  if (within.isTooFast()) return { files: [], shed: 'too-fast' };
  return within.making.take(make, async () => ({ files: [], shed: 'busy' as const }));
}

type Body = Parameters<typeof withOnly>[0] & { readonly content?: string | undefined };

/** A message with those of its files that are sent with it. */
export interface Enclosing<Of extends Body> {
  readonly body: Of;
  readonly enclosed?: Enclosed;
  /** It goes without its files, and says so. */
  readonly shed?: Shed;
}

/** A message with its files, and without a word of those that could not be made. @throws as {@link makeFiles}. */
export async function enclose<Of extends Body>(
  body: Of,
  worded: Pick<Worded, 'call' | 'locale' | 'attachments'>,
  house: Maker,
  within?: MakingFiles,
): Promise<Enclosing<Of>> {
  const { files, shed } = await makeFiles(worded, house, within);
  const { call, locale } = worded;
  const whole = withOnly(body, files);
  if (shed) return { body: { ...whole, content: WORDS[locale].ui.withoutFiles[shed] }, shed };
  return { body: whole, ...(files.length > 0 && { enclosed: { files, again: { call, locale } } }) };
}
