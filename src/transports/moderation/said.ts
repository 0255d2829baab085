import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIInteractionResponseCallbackData,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import { clip, LIMITS } from '../../render/discord/limits.ts';
import { escapeMarkdown } from '../../render/discord/markdown.ts';
import { deferralOf, type FollowUp, type MessageReply } from '../reply.ts';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

const COLOUR = 0x5b6472;

/** What somebody wrote, as a quotation: line by line, and nothing in it marks up, links or mentions. */
export const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join('\n');

export const buttons = (
  ...all: readonly { readonly label: string; readonly id: string; readonly style?: ButtonStyle.Primary }[]
): Row => ({
  type: ComponentType.ActionRow,
  components: all.map(
    ({ label, id, style }): APIButtonComponent => ({
      type: ComponentType.Button,
      style: style ?? ButtonStyle.Secondary,
      label: clip(label, LIMITS.buttonLabel),
      custom_id: id,
    }),
  ),
});

/** A message of lines of Markdown, which mentions nobody. */
export const messageOf = (
  lines: readonly string[],
  components: readonly Row[] = [],
): APIInteractionResponseCallbackData => ({
  embeds: [{ description: clip(lines.join('\n'), LIMITS.description), color: COLOUR }],
  components: [...components],
  allowed_mentions: { parse: [] },
});

export type Say = () => Promise<FollowUp>;

/** Answers one person, in a message of its own, or in the place of the one that was clicked. */
export function privately(say: Say, isUpdate: boolean, apology: APIInteractionResponseCallbackData): MessageReply {
  const shown = (data: APIInteractionResponseCallbackData) =>
    isUpdate
      ? ({ type: InteractionResponseType.UpdateMessage, data } as const)
      : ({
          type: InteractionResponseType.ChannelMessageWithSource,
          data: { ...data, flags: MessageFlags.Ephemeral },
        } as const);
  return {
    defer: deferralOf(isUpdate),
    answer: async () => {
      const { enclosed, ...data } = await say();
      return { ...shown(data), ...(enclosed && { enclosed }) };
    },
    apology: () => shown(apology),
  };
}
