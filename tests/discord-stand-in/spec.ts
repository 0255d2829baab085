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

const PLACE = 'attachment://';
/** What every person and server may be sent. */
const MOST_FILE_BYTES = 10_485_760;

/** What Discord's prose asks of files: each is told of under its id and name, each told of is sent, pictures shown are among them. */
export function fileFaultsOf({ attachments, embeds }: Message, files: ReadonlyMap<string, File>): readonly string[] {
  const faults: string[] = [];
  const told = attachments ?? [];
  for (const [id, { name, size }] of files) {
    const one = told.find((attachment) => String(attachment.id) === id);
    if (one?.filename !== name) faults.push(`attachments: files[${id}] is ${name}, told of as ${one?.filename}`);
    if (size > MOST_FILE_BYTES) faults.push(`files[${id}]: ${size} bytes`);
  }
  for (const { id } of told) if (!files.has(String(id))) faults.push(`attachments: ${id} is told of and not sent`);
  for (const url of (embeds ?? []).flatMap(({ image }) => image?.url ?? []))
    if (url.startsWith(PLACE) && !told.some(({ filename }) => filename === url.slice(PLACE.length)))
      faults.push(`embeds: ${url} is not among the files`);
  if (told.length > 10) faults.push(`attachments: ${told.length}, 10 allowed`);
  return faults;
}

/** A message with its files where Discord keeps them, and what they hold. */
export const withFiles = async (message: Message, files: ReadonlyMap<string, File>): Promise<Message> => ({
  ...message,
  ...(message.attachments && {
    attachments: await Promise.all(
      message.attachments.map(async (one) => {
        const file = files.get(String(one.id));
        const text = await file?.text();
        return {
          ...one,
          id: `90000000000000000${one.id}`,
          ...(file && text !== undefined && { content_type: file.type, text }),
        };
      }),
    ),
  }),
});

/** As much of a message as the stand-in and its tests look at. */
export interface Message {
  readonly content?: string | null;
  readonly flags?: number | null;
  readonly embeds?: readonly Embed[] | null;
  readonly components?: readonly Row[] | null;
  readonly attachments?: readonly Attachment[] | null;
  readonly allowed_mentions?: { readonly parse?: readonly string[]; readonly replied_user?: boolean } | null;
  readonly message_reference?: { readonly message_id: string };
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean;
  /** Where it was written; of replies only. */
  readonly channel_id?: string;
}
interface Attachment {
  readonly id: string | number;
  readonly filename?: string;
  readonly description?: string;
  readonly content_type?: string;
  /** What stands in it, which Discord would give at its address. */
  readonly text?: string;
}
interface Embed {
  readonly image?: { readonly url: string };
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
