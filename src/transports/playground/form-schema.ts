import { ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { customId } from './message-schema.ts';

/** Discord's limits, by what they are of. */
const TEXT_INPUT = 4000;
const FIELDS = 5;
const CHOICES = 25;

const values = z.array(customId).max(CHOICES);
const field = <Type extends ComponentType>(type: Type) => z.looseObject({ type: z.literal(type), custom_id: customId });
const textInput = field(ComponentType.TextInput).extend({ value: z.string().max(TEXT_INPUT) });

const filledIn = z.discriminatedUnion('type', [
  textInput,
  field(ComponentType.StringSelect).extend({ values }),
  field(ComponentType.ChannelSelect).extend({ values }),
  field(ComponentType.RadioGroup).extend({ value: customId.nullable() }),
  field(ComponentType.CheckboxGroup).extend({ values }),
  field(ComponentType.Checkbox).extend({ value: z.boolean() }),
]);

/** What somebody filled into a form (a modal): each field under its label, or in a row of its own as older forms have it. */
export const filledForm = z.looseObject({
  custom_id: customId,
  resolved: z.looseObject({ channels: z.record(z.string(), z.looseObject({})).optional() }).optional(),
  components: z
    .array(
      z.discriminatedUnion('type', [
        z.looseObject({ type: z.literal(ComponentType.Label), component: filledIn }),
        z.looseObject({ type: z.literal(ComponentType.ActionRow), components: z.array(textInput).length(1) }),
        z.looseObject({ type: z.literal(ComponentType.TextDisplay) }),
      ]),
    )
    .min(1)
    .max(FIELDS),
});
