import type { MessageAnswer, WrittenMessage } from './message.ts';
import { Routes } from './routes.ts';
import { type Upload, uploads } from './uploads.ts';

/** As much of discord.js's REST client as sending a reply needs. */
export interface Rest {
  readonly post: (route: `/${string}`, options: { body: unknown; files: Upload[] }) => Promise<unknown>;
}

/** Discord's code where a reply needs the permission Read Message History, and a plain message does not. */
const MAY_NOT_REFER = 160002;
/** No access, no permission, a thread that is closed, a word that the server's own filter stops. */
const MAY_NOT_WRITE: ReadonlySet<unknown> = new Set([50001, 50013, 50083, 160005, 200000]);

const codeOf = (error: unknown): unknown => (error as { readonly code?: unknown } | undefined)?.code;

/** Answers the asker alone, in a direct message. */
async function sendDirectly(rest: Rest, person: string, { direct, files }: MessageAnswer): Promise<void> {
  const channel = (await rest.post(Routes.userChannels(), { body: { recipient_id: person }, files: [] })) as {
    id: string;
  };
  await rest.post(Routes.channelMessages(channel.id), { body: direct, files: uploads(files) });
}

/**
 * Sends an answer where it was asked for: as a reply, else as a plain message; where the bot may not write there at all, to
 * the asker alone. What is for the asker alone goes there at once.
 * @throws what the REST client throws where nothing of that is allowed, or Discord failed.
 */
export async function sendReply(rest: Rest, message: WrittenMessage, answer: MessageAnswer): Promise<void> {
  const { channel_id, guild_id, author } = message;
  if (answer.isPrivate) return sendDirectly(rest, author.id, answer);
  const files = uploads(answer.files);
  const post = (body: unknown) => rest.post(Routes.channelMessages(channel_id), { body, files });
  const { message_reference: _to, ...plain } = answer.body;
  try {
    await post(answer.body).catch((error) => {
      if (codeOf(error) === MAY_NOT_REFER) return post(plain);
      throw error;
    });
  } catch (error) {
    if (guild_id === undefined || !MAY_NOT_WRITE.has(codeOf(error))) throw error;
    await sendDirectly(rest, author.id, answer).catch(() => {
      throw error;
    });
  }
}
