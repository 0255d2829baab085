import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { PersonsInteraction } from '../persons-interaction.ts';
import { filledForm } from './form-schema.ts';
import { customId, message } from './message-schema.ts';
import { LONGEST_TEXT } from './setting.ts';

const base = { locale: z.string().max(10) };
const name = z.string().min(1).max(32);

const MOST_OPTIONS = 25;
const options = z
  .array(z.looseObject({ name, value: z.string().max(LONGEST_TEXT), focused: z.boolean().optional() }))
  .max(MOST_OPTIONS)
  .optional();
const subcommand = z.looseObject({ type: z.literal(ApplicationCommandOptionType.Subcommand), name, options });

const slashCommand = z.looseObject({ type: z.literal(ApplicationCommandType.ChatInput), name, options });
/** As a command is given: with its options, or with one of its subcommands. */
const givenCommand = slashCommand.extend({ options: z.union([options, z.array(subcommand).length(1)]) });
const messageCommand = z.looseObject({
  type: z.literal(ApplicationCommandType.Message),
  name,
  target_id: z.string(),
  resolved: z.looseObject({ messages: z.record(z.string(), message) }),
});

/** What a person does, in the form in which Discord tells it; of what Discord tells besides, nothing is needed. */
export const interaction = z.discriminatedUnion('type', [
  z.looseObject({
    ...base,
    type: z.literal(InteractionType.ApplicationCommand),
    data: z.discriminatedUnion('type', [givenCommand, messageCommand]),
  }),
  z.looseObject({
    ...base,
    type: z.literal(InteractionType.ApplicationCommandAutocomplete),
    data: slashCommand.extend({ options: options.unwrap() }),
  }),
  z.looseObject({
    ...base,
    type: z.literal(InteractionType.MessageComponent),
    data: z.discriminatedUnion('component_type', [
      z.looseObject({ component_type: z.literal(ComponentType.Button), custom_id: customId }),
      z.looseObject({
        component_type: z.literal(ComponentType.StringSelect),
        custom_id: customId,
        values: z.array(customId).min(1).max(25),
      }),
    ]),
    message,
  }),
  z.looseObject({
    ...base,
    type: z.literal(InteractionType.ModalSubmit),
    data: filledForm,
    // The message whose button opened the form; none where a command did.
    message: message.optional(),
  }),
]);

/** It has been read: what is left out of it is what answering never looks at. */
export const asDiscordSends = (read: z.infer<typeof interaction>) => read as unknown as PersonsInteraction;
