import * as spec from 'discord-api-spec/zod';
import { z } from 'zod';

/** The parts of Discord's official API description that the stand-in holds requests and its own answers to. */
const SCHEMAS = {
  command: spec.ApplicationCommandUpdateRequestSchema,
  storedCommand: spec.ApplicationCommandResponseSchema,
  gatewayBot: spec.GatewayBotResponseSchema,
  modalCallback: spec.ModalInteractionCallbackRequestSchema,
  messageCallback: spec.CreateMessageInteractionCallbackRequestSchema,
  updateCallback: spec.UpdateMessageInteractionCallbackRequestSchema,
  autocompleteCallback: spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  message: spec.MessageCreateRequestSchema,
  messageEdit: spec.IncomingWebhookUpdateRequestPartialSchema,
  followUp: spec.IncomingWebhookRequestPartialSchema,
} as const;

/** What Discord's description has against a body; nothing where it is right. */
export function faultsOf(kind: keyof typeof SCHEMAS, body: unknown): readonly string[] {
  const read = z.core.safeParse(SCHEMAS[kind], body);
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${kind} ${path.join('.')}: ${message}`);
}

/** The description leaves these to its prose: the limits of a message that no single field has; and that we ping nobody. */
export function proseFaultsOf(message: Message): readonly string[] {
  const faults: string[] = [];
  const characters = (message.embeds ?? []).flatMap((embed) => [
    embed.title,
    embed.description,
    embed.footer?.text,
    embed.author?.name,
    ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
  ]);
  const total = characters.reduce((sum, text) => sum + (text?.length ?? 0), 0);
  if (total > 6000) faults.push(`embeds: ${total} characters in all, 6000 allowed`);
  const rows = message.components ?? [];
  if (rows.length > 5) faults.push(`components: ${rows.length} rows, 5 allowed`);
  const ids = rows.flatMap(({ components }) => components.flatMap(({ custom_id }) => custom_id ?? []));
  if (new Set(ids).size < ids.length) faults.push('components: a custom_id stands twice');
  if (!message.content && !message.embeds?.length && !rows.length) faults.push('Cannot send an empty message');
  if (message.allowed_mentions?.parse?.length !== 0) faults.push('allowed_mentions: parse must be []');
  return faults;
}

/** As much of a message as the stand-in and its tests look at. */
export interface Message {
  readonly content?: string | null;
  readonly flags?: number | null;
  readonly embeds?: readonly Embed[] | null;
  readonly components?: readonly Row[] | null;
  readonly allowed_mentions?: { readonly parse?: readonly string[]; readonly replied_user?: boolean } | null;
  readonly message_reference?: { readonly message_id: string };
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean;
  /** Where it was written; of replies only. */
  readonly channel_id?: string;
}
interface Embed {
  readonly title?: string;
  readonly description?: string;
  readonly footer?: { readonly text: string };
  readonly author?: { readonly name: string };
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
}
interface Row {
  readonly components: readonly Component[];
}
export interface Component {
  readonly type: number;
  readonly style?: number;
  readonly custom_id?: string;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}
