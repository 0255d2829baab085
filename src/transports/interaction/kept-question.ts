import type { APIMessageComponentInteraction } from 'discord-api-types/v10';
import type { Answered } from '../../answer/answered.ts';
import { answerToText } from '../../answer-to.ts';
import { readKept } from '../../render/discord/kept-text.ts';
import type { AskedOf } from '../persons-interaction.ts';

/** The question that a private message keeps under its answer, without the quotation marks around it. */
export const askedIn = ({ message }: Pick<APIMessageComponentInteraction, 'message'>): string | undefined =>
  readKept(message.embeds?.[0]?.footer?.text ?? '');

/**
 * What a click leads to, with the question that the message keeps. What was only the nearest to that question stays so: its
 * command alone does not tell.
 */
export function withQuestion(found: Answered, question: string | undefined, { house, asked }: AskedOf): Answered {
  if (question === undefined) return found;
  const { command, standing } = answerToText(question, asked, house);
  return { ...found, asked: question, ...(standing && command === found.command && { standing }) };
}
