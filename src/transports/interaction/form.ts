import type { APIMessageComponentInteraction, APIModalSubmitInteraction } from 'discord-api-types/v10';
import { answerTo } from '../../answer-to.ts';
import { decodeForm, type FormAct } from '../../render/discord/form.ts';
import { handedIn, openedForm } from '../form.ts';
import type { MessageReply, Reply } from '../reply.ts';
import { isPrivate } from './clicked-message.ts';
import { type Desk, tellOf } from './desk.ts';
import { messageReply } from './message-reply.ts';
import { outdated } from './outdated.ts';

/** Answers with what was told, in the place of the message that it was told from where only its asker sees that. */
function answerTold(
  { command: { name }, options }: Pick<FormAct, 'command' | 'options'>,
  interaction: Pick<APIModalSubmitInteraction, 'message'>,
  desk: Desk,
): MessageReply {
  const find = () => answerTo({ ...desk.asked, command: name.en, options }, desk.house);
  return messageReply(find, name.en, desk, isPrivate(interaction) ? 'update' : 'private');
}

/** A button that opens a form with what was told filled in, or empties it; nothing of any other. */
export function toFormButton(interaction: APIMessageComponentInteraction, desk: Desk): Reply | undefined {
  const form = decodeForm(interaction.data.custom_id, desk.house.commands);
  if (form?.act === 'start-over') return answerTold({ command: form.command, options: {} }, interaction, desk);
  const opened = form?.act === 'open' ? openedForm(form, desk.asked) : undefined;
  if (!form || !opened) return undefined;
  const answer = async () => {
    tellOf(form.command.name.en, desk, { outcome: 'form' });
    return opened;
  };
  return { answer };
}

/** A form that was handed in. */
export function toForm(interaction: APIModalSubmitInteraction, desk: Desk): MessageReply {
  const filled = handedIn(interaction, desk.house);
  return filled ? answerTold(filled, interaction, desk) : outdated(desk);
}
