import {
  type APIInteractionResponseUpdateMessage,
  type APIMessageComponentInteraction,
  ComponentType,
  InteractionResponseType,
} from 'discord-api-types/v10';
import type { Answered } from '../../answer/answered.ts';
import { compose } from '../../answer/compose/compose.ts';
import { formatIn } from '../../answer/format.ts';
import { renderDiscord } from '../../render/discord/message.ts';
import { enclose } from '../files.ts';
import { deferralOf, type FollowUp, type MessageReply } from '../reply.ts';
import { type Desk, tellOf } from './desk.ts';
import { askedIn, withQuestion } from './kept-question.ts';
import { layOut } from './lay-out.ts';
import { problem } from './problem.ts';

/** The message that was clicked, its button saying that it has been shared. */
function markedShared(
  { data, message }: APIMessageComponentInteraction,
  { asked }: Desk,
): APIInteractionResponseUpdateMessage {
  const { ui } = formatIn(asked.locale).words;
  const components = (message.components ?? []).map((row) =>
    row.type !== ComponentType.ActionRow
      ? row
      : {
          ...row,
          components: (row.components ?? []).map((one) =>
            one.type === ComponentType.Button && 'custom_id' in one && one.custom_id === data.custom_id
              ? { ...one, label: ui.shared, disabled: true }
              : one,
          ),
        },
  );
  return { type: InteractionResponseType.UpdateMessage, data: { components, allowed_mentions: { parse: [] } } };
}

/** Marks the message that was clicked as shared, then says `followUp` for all to see. */
const sharing = (
  interaction: APIMessageComponentInteraction,
  command: string,
  desk: Desk,
  followUp: () => Promise<FollowUp>,
): MessageReply => ({
  defer: deferralOf(true),
  answer: async () => {
    tellOf(command, desk, { outcome: 'shared' });
    return markedShared(interaction, desk);
  },
  followUp,
  apology: () => layOut(problem('failed', desk), 'private', desk).response,
});

/** Shares an answer, once, with the question to it and without what the asker told of themselves. */
export const toShare = (
  interaction: APIMessageComponentInteraction,
  find: () => Answered,
  command: string,
  desk: Desk,
): MessageReply =>
  sharing(interaction, command, desk, async () => {
    const answered = withQuestion(find(), askedIn(interaction), desk);
    const worded = compose(answered, desk.asked.locale, { isShared: true });
    const body = renderDiscord(worded, { commands: desk.house.commands, isPrivate: false });
    const { body: message, enclosed } = await enclose(body, worded, desk.house, desk.making);
    return { ...message, ...(enclosed && { enclosed }) };
  });

/** Shares an answer as it was shown: to a text too long for a button to hold. */
export const toShareShown = (interaction: APIMessageComponentInteraction, desk: Desk): MessageReply =>
  sharing(interaction, 'other', desk, async () => {
    const { embeds = [] } = interaction.message;
    const shown = embeds.map(({ description = '', color = 0 }) => ({ description, color }));
    return { embeds: shown, allowed_mentions: { parse: [] } };
  });
