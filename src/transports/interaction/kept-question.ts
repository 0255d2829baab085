import { isDeepStrictEqual } from 'node:util';
import type { APIMessageComponentInteraction } from 'discord-api-types/v10';
import type { Answered } from '../../answer/answered.ts';
import { answerToText } from '../../answer-to.ts';
import { readKept } from '../../render/discord/kept-text.ts';
import type { AskedOf } from '../persons-interaction.ts';

/** The question that a private message keeps under its answer, without the quotation marks around it. */
export const askedIn = ({ message }: Pick<APIMessageComponentInteraction, 'message'>): string | undefined =>
  readKept(message.embeds?.[0]?.footer?.text ?? '');

/**
 * What a click leads to, with the question that the message keeps, and how that was read: that it is only the nearest to it,
 * whether it asked since when, and what was asked beside it, are not told by what it asks alone.
 */
export function withQuestion(found: Answered, question: string | undefined, { house, asked }: AskedOf): Answered {
  if (question === undefined) return found;
  const { call, standing, other, reading } = answerToText(question, asked, house);
  if (!isDeepStrictEqual(call, found.call)) return { ...found, asked: question };
  return {
    ...found,
    asked: question,
    ...(standing && { standing }),
    ...(other && { other }),
    ...(reading && { reading }),
  };
}
