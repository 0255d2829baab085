import { InteractionType } from 'discord-api-types/v10';
import type { PersonsInteraction } from './persons-interaction.ts';

/** What a person does, for counters and the log; a message is one that mentions the bot, answers it or is written to it. */
export type Kind = 'command' | 'click' | 'typing' | 'form' | 'message';

export const KINDS: Readonly<Record<PersonsInteraction['type'], Kind>> = {
  [InteractionType.ApplicationCommand]: 'command',
  [InteractionType.MessageComponent]: 'click',
  [InteractionType.ApplicationCommandAutocomplete]: 'typing',
  [InteractionType.ModalSubmit]: 'form',
};
