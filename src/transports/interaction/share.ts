import {
  type APIInteractionResponseCallbackData,
  type APIInteractionResponseUpdateMessage,
  type APIMessageComponentInteraction,
  ComponentType,
  InteractionResponseType,
} from 'discord-api-types/v10';
import type { Answered } from '../../answer/answered.ts';
import { compose } from '../../answer/compose/compose.ts';
import { formatIn } from '../../answer/format.ts';
import { link } from '../../render/discord/markdown.ts';
import { renderDiscord } from '../../render/discord/message.ts';
import { small } from '../../render/discord/pieces.ts';
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

/** Where the message stands that the answer is to, chosen in its menu; a message that follows a click cannot reply to it. */
function linkToChecked(
  { message, guild_id, channel }: APIMessageComponentInteraction,
  { asked }: Desk,
): string | undefined {
  const { interaction_metadata: from } = message;
  const target = from && 'target_message_id' in from ? from.target_message_id : undefined;
  if (target === undefined) return undefined;
  const url = `https://discord.com/channels/${guild_id ?? '@me'}/${channel.id}/${target}`;
  return link(formatIn(asked.locale).words.ui.toMessage, url);
}

/** The body with the way to the message that it is about under the question. */
function withLink(
  body: APIInteractionResponseCallbackData,
  way: string | undefined,
): APIInteractionResponseCallbackData {
  if (way === undefined) return body;
  return { ...body, content: [body.content, small(way)].filter(Boolean).join('\n') };
}

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
    const linked = withLink(body, linkToChecked(interaction, desk));
    const { body: message, enclosed } = await enclose(linked, worded, desk.house, desk.making);
    return { ...message, ...(enclosed && { enclosed }) };
  });

/** Shares an answer as it was shown: to a text too long for a button to hold. */
export const toShareShown = (interaction: APIMessageComponentInteraction, desk: Desk): MessageReply =>
  sharing(interaction, 'other', desk, async () => {
    const { embeds = [] } = interaction.message;
    const shown = embeds.map(({ description = '', color = 0 }) => ({ description, color }));
    return withLink({ embeds: shown, allowed_mentions: { parse: [] } }, linkToChecked(interaction, desk));
  });
