import { ApplicationCommandType, ComponentType, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { PersonsInteraction } from '../interaction.ts';
import { LONGEST_TEXT } from './setting.ts';

const base = { locale: z.string().max(10) };
const name = z.string().min(1).max(32);
const customId = z.string().min(1).max(100);

const options = z
  .array(z.looseObject({ name, value: z.string().max(LONGEST_TEXT), focused: z.boolean().optional() }))
  .max(25)
  .optional();

/** As much of a message as answering a click on it, or an app in its menu, looks at. */
const message = z.looseObject({
  flags: z.int().optional(),
  content: z.string().max(LONGEST_TEXT).optional(),
  embeds: z
    .array(
      z.looseObject({
        description: z.string().max(LONGEST_TEXT).optional(),
        color: z.int().optional(),
        footer: z.looseObject({ text: z.string().max(LONGEST_TEXT) }).optional(),
      }),
    )
    .max(10)
    .default([]),
  components: z
    .array(
      z.looseObject({
        type: z.int(),
        components: z
          .array(z.looseObject({ type: z.int() }))
          .max(5)
          .optional(),
      }),
    )
    .max(5)
    .optional(),
});

const slashCommand = z.looseObject({ type: z.literal(ApplicationCommandType.ChatInput), name, options });
const messageCommand = z.looseObject({
  type: z.literal(ApplicationCommandType.Message),
  name,
  target_id: z.string(),
  resolved: z.looseObject({ messages: z.record(z.string(), message) }),
});

const filled = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal(ComponentType.StringSelect),
    custom_id: customId,
    values: z.array(customId).max(25),
  }),
  z.looseObject({ type: z.literal(ComponentType.RadioGroup), custom_id: customId, value: customId.nullable() }),
  z.looseObject({ type: z.literal(ComponentType.TextInput), custom_id: customId, value: z.string().max(LONGEST_TEXT) }),
]);

/** What a person does, in the form in which Discord tells it; of what Discord tells besides, nothing is needed. */
export const interaction = z.discriminatedUnion('type', [
  z.looseObject({
    ...base,
    type: z.literal(InteractionType.ApplicationCommand),
    data: z.discriminatedUnion('type', [slashCommand, messageCommand]),
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
    data: z.looseObject({
      custom_id: customId,
      components: z.array(z.looseObject({ type: z.literal(ComponentType.Label), component: filled })).max(5),
    }),
    message: message.optional(),
  }),
]);

/** It has been read: what is left out of it is what answering never looks at. */
export const asDiscordSends = (read: z.infer<typeof interaction>) => read as unknown as PersonsInteraction;
