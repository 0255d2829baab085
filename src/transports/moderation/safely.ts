import type { APIInteractionResponseCallbackData } from 'discord-api-types/v10';
import { formatIn } from '../../answer/format.ts';
import { faultId } from '../../fault-id.ts';
import type { Locale } from '../../language/locale.ts';
import { escapeMarkdown } from '../../render/discord/markdown.ts';
import { StoreGone } from '../../store/live.ts';
import type { AskedOf } from '../persons-interaction.ts';
import type { MessageReply } from '../reply.ts';
import { messageOf, privately, type Say } from './said.ts';

type Refusal = 'notAllowed' | 'onlyInServer' | 'gone';

export const refusal = (why: Refusal, locale: Locale): APIInteractionResponseCallbackData =>
  messageOf([escapeMarkdown(formatIn(locale).words.moderation.refusals[why])]);

/** Answers one person, with a word where the database is gone, and an apology for a fault of ours. */
export function safely(say: Say, isUpdate: boolean, { house, asked }: AskedOf): MessageReply {
  const apology = messageOf([escapeMarkdown(formatIn(asked.locale).words.errors.failed)]);
  const said = async () => {
    try {
      return await say();
    } catch (error) {
      if (error instanceof StoreGone) return refusal('gone', asked.locale);
      house.failed?.(error, 'curate', faultId());
      return apology;
    }
  };
  return privately(said, isUpdate, apology);
}
