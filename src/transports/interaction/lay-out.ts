import {
  type APIInteractionResponseChannelMessageWithSource,
  type APIInteractionResponseUpdateMessage,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Answered } from '../../answer/answered.ts';
import type { Attachment } from '../../answer/attachment.ts';
import { compose } from '../../answer/compose/compose.ts';
import type { Worded } from '../../answer/worded.ts';
import { reading } from '../../command/reading.ts';
import { renderDiscord } from '../../render/discord/message.ts';
import { personalIn } from '../../store/personal.ts';
import { enclose, type Shed } from '../files.ts';
import type { MessageReply } from '../reply.ts';
import type { Desk } from './desk.ts';

/** A longer question is a story, which is its teller's to share. */
const LONGEST_PUBLIC = 200;

/** How an answer is shown: to the asker alone, to all in the channel, or in place of the message that was clicked. */
export type Showing = 'private' | 'public' | 'update';

/** What of an answer is shown, and whether it has been shared already. */
export interface Shown {
  readonly fold?: string | undefined;
  readonly page?: number | undefined;
  readonly isShared?: boolean;
}

/** An answer laid out, with what its files are made of: plain data, so that it can be kept. */
interface LaidOut extends Pick<Worded, 'call' | 'locale'> {
  readonly attachments: readonly Attachment[];
  readonly response: APIInteractionResponseChannelMessageWithSource | APIInteractionResponseUpdateMessage;
}

/** Of a person is what tells of the asker, and a question that could tell who somebody is. */
const isOfPerson = ({ isPersonal }: Worded, question: string): boolean =>
  isPersonal ||
  question.length > LONGEST_PUBLIC ||
  reading.get().isPersonal(question) ||
  personalIn(question) !== undefined;

export function layOut(
  answered: Answered,
  showing: Showing,
  { house, asked, question = '' }: Desk,
  of: Shown = {},
): LaidOut {
  const worded = compose(answered, asked.locale);
  const { call, locale } = worded;
  const isPrivate = showing !== 'public' || worded.status === 'error' || isOfPerson(worded, question);
  const { commands, commandId } = house;
  const data = renderDiscord(worded, { commands, commandId, isPrivate, ...of });
  const attachments = of.fold === undefined ? worded.attachments : [];
  if (showing !== 'update') {
    const response = { type: InteractionResponseType.ChannelMessageWithSource, data } as const;
    return { call, locale, attachments, response };
  }
  // A message stays as private as it is.
  const { flags: _settled, ...message } = data;
  // What takes the place of an answer takes that of its files too; a fold of it says itself which of them go.
  const files = of.fold === undefined ? { attachments: message.attachments ?? [] } : {};
  // Nor does that stay which said that it went without them.
  const whole = { content: '', ...message, ...files };
  const response = { type: InteractionResponseType.UpdateMessage, data: whole } as const;
  return { call, locale, attachments, response };
}

/**
 * With its files, and without a word of those that could not be made. An answer that goes without them is for the asker alone.
 * @throws as {@link enclose}.
 */
export async function withItsFiles(
  laidOut: LaidOut,
  { house, making }: Pick<Desk, 'house' | 'making'>,
): Promise<{ readonly response: Awaited<ReturnType<MessageReply['answer']>>; readonly shed?: Shed | undefined }> {
  const { response } = laidOut;
  const { body, enclosed, shed } = await enclose(response.data ?? {}, laidOut, house, making);
  const isNew = response.type === InteractionResponseType.ChannelMessageWithSource;
  const data = shed && isNew ? { ...body, flags: (body.flags ?? 0) | MessageFlags.Ephemeral } : body;
  return { response: { ...response, data, ...(enclosed && { enclosed }) }, shed };
}
