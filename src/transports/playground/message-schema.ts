import { ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { LONGEST_TEXT } from './setting.ts';

/** Discord's limits, by what they are of. */
const CUSTOM_ID = 100;
const IN_ROW = 5;
const IN_MESSAGE = 40;

export const customId = z.string().min(1).max(CUSTOM_ID);
const text = z.string().max(LONGEST_TEXT);

const leaf = <Type extends ComponentType>(type: Type) => z.looseObject({ type: z.literal(type) });
const textDisplay = leaf(ComponentType.TextDisplay).extend({ content: text });
const button = leaf(ComponentType.Button).extend({ style: z.int(), custom_id: customId.optional() });
const row = z.looseObject({
  type: z.literal(ComponentType.ActionRow),
  components: z
    .array(z.discriminatedUnion('type', [button, leaf(ComponentType.StringSelect)]))
    .min(1)
    .max(IN_ROW),
});
const section = z.looseObject({
  type: z.literal(ComponentType.Section),
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.discriminatedUnion('type', [button, leaf(ComponentType.Thumbnail)]),
});
const inContainer = [
  row,
  section,
  textDisplay,
  leaf(ComponentType.MediaGallery),
  leaf(ComponentType.File),
  leaf(ComponentType.Separator),
] as const;
const container = z.looseObject({
  type: z.literal(ComponentType.Container),
  components: z.array(z.discriminatedUnion('type', inContainer)).min(1).max(IN_MESSAGE),
});

/** As much of a message as answering a click on it, or an app in its menu, looks at. */
export const message = z.looseObject({
  flags: z.int().optional(),
  content: text.optional(),
  embeds: z
    .array(
      z.looseObject({
        description: text.optional(),
        color: z.int().optional(),
        footer: z.looseObject({ text }).optional(),
      }),
    )
    .max(10)
    .default([]),
  components: z
    .array(z.discriminatedUnion('type', [...inContainer, container]))
    .max(IN_MESSAGE)
    .optional(),
});
