import { InteractionType } from 'discord-api-types/v10';
import type { PersonsInteraction } from './persons-interaction.ts';

/** What a person does, for counters and the log. */
export type Kind = 'command' | 'click' | 'typing' | 'form';

export const KINDS: Readonly<Record<PersonsInteraction['type'], Kind>> = {
  [InteractionType.ApplicationCommand]: 'command',
  [InteractionType.MessageComponent]: 'click',
  [InteractionType.ApplicationCommandAutocomplete]: 'typing',
  [InteractionType.ModalSubmit]: 'form',
};
