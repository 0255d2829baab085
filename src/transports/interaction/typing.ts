import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandAutocompleteResponse,
  type APIApplicationCommandOptionChoice,
  InteractionResponseType,
} from 'discord-api-types/v10';
import { suggestFor } from '../../answer-to.ts';
import { renderChoices } from '../../render/discord/choices.ts';
import type { ReplyAtOnce } from '../reply.ts';
import { type Desk, failing, tellOf } from './desk.ts';
import { givenIn } from './given.ts';

/** Values to choose from for an option that is being typed. */
export const values = (
  choices: readonly APIApplicationCommandOptionChoice<string>[],
): APIApplicationCommandAutocompleteResponse => ({
  type: InteractionResponseType.ApplicationCommandAutocompleteResult,
  data: { choices: [...choices] },
});

export function toTyping({ data }: APIApplicationCommandAutocompleteInteraction, desk: Desk): ReplyAtOnce {
  const { house, asked } = desk;
  const focused = data.options?.find((option) => 'focused' in option && option.focused)?.name ?? '';
  const invocation = { ...asked, command: data.name, options: givenIn(data.options) };
  const answer = async () => {
    try {
      const choices = renderChoices(suggestFor(invocation, focused, house), asked.locale);
      tellOf(data.name, desk, { outcome: 'suggested' });
      return values(choices);
    } catch (error) {
      tellOf(data.name, desk, failing(error, data.name, desk));
      return values([]);
    }
  };
  return { answer };
}
