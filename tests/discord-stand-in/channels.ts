import { APPLICATION, CHANNEL, GUILD, PERSON } from './interactions.ts';
import { invalidBody, type Response, type Route } from './rest.ts';
import { faultsOf, type Message, proseFaultsOf } from './spec.ts';

/** Where and by whom a message is written. In a server's channel by a person, unless said otherwise. */
export interface Written {
  readonly place?: 'guild' | 'dm';
  readonly channel?: string;
  readonly author?: { readonly id: string; readonly bot?: boolean };
  readonly type?: number;
  readonly webhook?: boolean;
}

/** How Discord writes a mention of the bot. */
export const MENTION = `<@${APPLICATION}>`;

/** Discord leaves out the text of a message in a server that neither mentions the bot nor is its own. */
const shownTo = (content: string, place: Written['place'], author: string) =>
  place === 'dm' || content.includes(MENTION) || author === APPLICATION ? content : '';

/** Channels in which people write and the bot replies. */
export function openChannels(faults: string[]) {
  const replies: Message[] = [];
  const refusals: Response[] = [];
  const waiting = new Map<string, (reply: Message) => void>();
  let count = 0;

  const take = (channel: string, body: Message): Response => {
    const refusal = refusals.shift();
    if (refusal) return refusal;
    const found = [...faultsOf('message', body), ...proseFaultsOf(body)];
    if (body.allowed_mentions?.replied_user !== false) found.push('the reply notifies whom it answers');
    if (body.flags) found.push('flags: a reply in a channel cannot be private');
    faults.push(...found);
    if (found.length > 0) return invalidBody(found);
    replies.push(body);
    waiting.get(body.message_reference?.message_id ?? '')?.(body);
    return { status: 200, body: { id: '320000000000000001', channel_id: channel } };
  };

  const routes: readonly Route[] = [
    {
      method: 'POST',
      path: /^\/channels\/(\d+)\/messages$/,
      handler: ({ params: [channel = ''], body }) => take(channel, body as Message),
    },
  ];

  return {
    routes,
    refusals,
    replies: replies as readonly Message[],
    write: (content: string, { place = 'guild', channel = CHANNEL, author, type = 0, webhook }: Written) => {
      count += 1;
      const by = { username: PERSON.username, discriminator: '0', avatar: null, ...(author ?? { id: PERSON.id }) };
      const message = {
        id: String(330_000_000_000_000_000n + BigInt(count)),
        channel_id: channel,
        type,
        content: shownTo(content, place, by.id),
        author: by,
        timestamp: '2024-10-01T10:00:00.000000+00:00',
        edited_timestamp: null,
        tts: false,
        pinned: false,
        mention_everyone: false,
        mentions: content.includes(MENTION) ? [{ id: APPLICATION, username: 'fastlegebot', bot: true }] : [],
        mention_roles: [],
        attachments: [],
        embeds: [],
        ...(webhook && { webhook_id: '340000000000000001' }),
        ...(place === 'guild' && { guild_id: GUILD, member: { roles: [], deaf: false, mute: false } }),
      };
      const seen = new Promise<Message>((resolve) => waiting.set(message.id, resolve));
      return { message, seen };
    },
  };
}
