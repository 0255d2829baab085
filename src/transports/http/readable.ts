import { type APIPingInteraction, ApplicationCommandType, ComponentType, InteractionType } from 'discord-api-types/v10';
import type { PersonsInteraction } from '../persons-interaction.ts';

// By hand, since a library of schemas takes longer to load than all else that this server needs; and only what answering
// looks at, since Discord may add whatever it likes, and the gateway answers that too.

type Check = (value: unknown) => boolean;
type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const holds = (fields: Readonly<Record<string, Check>>): Check => {
  const checks = Object.entries(fields);
  return (value) => isPlain(value) && checks.every(([name, check]) => check(value[name]));
};
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || value === undefined || check(value);
const text =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most;
const shaped =
  (shape: RegExp): Check =>
  (value) =>
    typeof value === 'string' && shape.test(value);
const whole: Check = Number.isSafeInteger;
const scalar: Check = (value) => text(LONGEST_TEXT)(value) || ['number', 'boolean'].includes(typeof value);

/** Of Discord's: characters of a text option, an id of ours, a name. */
const LONGEST_TEXT = 6000;
const customId = text(100);
const name = text(32);
const id = shaped(/^\d{1,20}$/);
const person = holds({ id });

const options = maybe(listOf(holds({ name, value: maybe(scalar) })));

/** A message that somebody else wrote may hold anything; only its text is looked at. */
const onMessage: Check = (data) => {
  const { target_id, resolved } = data as Plain;
  const messages = isPlain(resolved) ? resolved.messages : undefined;
  if (typeof target_id !== 'string' || !isPlain(messages)) return false;
  return maybe(holds({ content: maybe(text(LONGEST_TEXT)) }))(messages[target_id]);
};

const command: Check = (data) =>
  holds({ type: whole, name })(data) &&
  ((data as Plain).type === ApplicationCommandType.Message ? onMessage(data) : holds({ options })(data));

const message = holds({
  flags: maybe(whole),
  embeds: maybe(
    listOf(holds({ description: maybe(text(LONGEST_TEXT)), color: orNull(whole), footer: maybe(isPlain) })),
  ),
  components: maybe(listOf(holds({ type: whole, components: maybe(listOf(isPlain)) }))),
  interaction_metadata: orNull(holds({ user: person })),
  referenced_message: orNull(holds({ author: person })),
});

const click: Check = (data) =>
  holds({ component_type: whole, custom_id: customId })(data) &&
  ((data as Plain).component_type !== ComponentType.StringSelect || holds({ values: listOf(customId) })(data));

const VALUES: Readonly<Record<number, Check>> = {
  [ComponentType.StringSelect]: holds({ values: listOf(customId) }),
  [ComponentType.ChannelSelect]: holds({ values: listOf(id) }),
  [ComponentType.RadioGroup]: holds({ value: orNull(customId) }),
  [ComponentType.TextInput]: holds({ value: text(LONGEST_TEXT) }),
};
const field: Check = (value) =>
  holds({ type: whole, custom_id: customId })(value) && (VALUES[(value as { type: number }).type] ?? isPlain)(value);
const form = holds({
  custom_id: customId,
  resolved: maybe(holds({ channels: maybe(isPlain) })),
  components: listOf(
    (one) =>
      holds({ type: whole })(one) && ((one as Plain).type !== ComponentType.Label || holds({ component: field })(one)),
  ),
});

const FIELDS: Readonly<Record<number, Check>> = {
  [InteractionType.ApplicationCommand]: holds({ data: command }),
  [InteractionType.ApplicationCommandAutocomplete]: holds({ data: holds({ name, options }) }),
  [InteractionType.MessageComponent]: holds({ data: click, message }),
  [InteractionType.ModalSubmit]: holds({ data: form, message: maybe(message) }),
};
const ofPerson = holds({
  id,
  // It becomes a part of the address of a follow-up.
  token: shaped(/^[\w+=~-]{1,2000}$/),
  locale: text(10),
  member: maybe(holds({ user: person })),
  user: maybe(person),
});

/** What Discord posted, or nothing where it is none of the interactions that are answered or lacks what answering looks at. */
export function readInteraction(json: string): PersonsInteraction | APIPingInteraction | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!isPlain(value)) return undefined;
  const { type } = value;
  if (type === InteractionType.Ping) return value as unknown as APIPingInteraction;
  const isWhole = typeof type === 'number' && FIELDS[type]?.(value) === true && ofPerson(value);
  return isWhole ? (value as unknown as PersonsInteraction) : undefined;
}
