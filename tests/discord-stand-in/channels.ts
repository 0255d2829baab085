import { APPLICATION, CHANNEL, GUILD, PERSON } from './interactions.ts';
import { invalidBody, type Response, type Route } from './rest.ts';
import { faultsOf, fileFaultsOf, type Message, proseFaultsOf, withFiles } from './spec.ts';

/** Where and by whom a message is written. In a server's channel by a person, unless said otherwise. */
export interface Written {
  readonly place?: 'guild' | 'dm';
  readonly channel?: string;
  readonly author?: { readonly id: string; readonly bot?: boolean };
  readonly type?: number;
  readonly webhook?: boolean;
  /** Ids of the roles that are mentioned. */
  readonly roles?: readonly string[];
  /** A reply to a message of the bot's, which notifies it. */
  readonly toBot?: boolean;
}

/** The role that goes by the bot's name, and one that does not. */
export const OWN_ROLE = '350000000000000001';
export const OTHER_ROLE = '350000000000000002';
export const DIRECT_CHANNEL = '360000000000000001';

/** How Discord writes a mention of the bot. */
export const MENTION = `<@${APPLICATION}>`;

/** Discord leaves out the text of a message in a server that neither mentions the bot nor is its own. */
const shownTo = (content: string, { place, toBot }: Written, author: string) =>
  place === 'dm' || toBot || content.includes(MENTION) || author === APPLICATION ? content : '';

/** Channels in which people write and the bot replies. */
export function openChannels(faults: string[]) {
  const replies: Message[] = [];
  const refusals: Response[] = [];
  const directRefusals: Response[] = [];
  const lookRefusals: Response[] = [];
  const waiting = new Map<string, (reply: Message) => void>();
  /** What the bot wrote in each channel, newest last. */
  const written = new Map<string, Message[]>();
  /** Servers that the bot has left. */
  const left = new Set<string>();
  let count = 0;

  const take = async (channel: string, body: Message, files: ReadonlyMap<string, File>): Promise<Response> => {
    const refusal = refusals.shift();
    if (refusal) return refusal;
    const found = [...faultsOf('message', body), ...proseFaultsOf(body), ...fileFaultsOf(body, files)];
    if (body.allowed_mentions?.replied_user !== false) found.push('the reply notifies whom it answers');
    if (body.flags) found.push('flags: a reply in a channel cannot be private');
    faults.push(...found);
    if (found.length > 0) return invalidBody(found);
    const before = written.get(channel) ?? [];
    // The same one twice is taken once, where the bot asks for that.
    if (body.enforce_nonce && before.some(({ nonce }) => nonce === body.nonce))
      return { status: 200, body: { id: '320000000000000001', channel_id: channel } };
    const message = await withFiles(body, files);
    written.set(channel, [...before, message]);
    replies.push(message);
    // What is no reply is told by the nonce, which is the message that it answers.
    waiting.get(body.message_reference?.message_id ?? String(body.nonce ?? ''))?.({ ...message, channel_id: channel });
    return { status: 200, body: { id: '320000000000000001', channel_id: channel } };
  };

  /** The roles of the server: everybody's, and the one that Discord makes for a bot and gives its name. */
  const roles = [
    { id: GUILD, name: '@everyone' },
    { id: OWN_ROLE, name: 'Fastlegebot', managed: true, tags: { bot_id: APPLICATION } },
    { id: OTHER_ROLE, name: 'Fastleger' },
  ];
  const routes: readonly Route[] = [
    { method: 'GET', path: /^\/guilds\/\d+\/roles$/, handler: () => ({ status: 200, body: roles }) },
    {
      method: 'POST',
      path: /^\/users\/@me\/channels$/,
      handler: () => directRefusals.shift() ?? { status: 200, body: { id: DIRECT_CHANNEL, type: 1 } },
    },
    {
      method: 'GET',
      path: /^\/users\/@me$/,
      handler: () => ({ status: 200, body: { id: APPLICATION, username: 'fastlegebot' } }),
    },
    {
      method: 'GET',
      path: /^\/guilds\/(\d+)$/,
      handler: ({ params: [guild = ''] }) =>
        left.has(guild)
          ? { status: 404, body: { code: 10004, message: 'Unknown Guild' } }
          : { status: 200, body: { id: guild, name: 'Fastleger' } },
    },
    {
      method: 'GET',
      path: /^\/channels\/(\d+)\/messages$/,
      handler: ({ params: [channel = ''] }) =>
        lookRefusals.shift() ?? {
          status: 200,
          body: (written.get(channel) ?? []).toReversed().map((one) => ({ ...one, author: { id: APPLICATION } })),
        },
    },
    {
      method: 'POST',
      path: /^\/channels\/(\d+)\/messages$/,
      handler: ({ params: [channel = ''], body, files }) => take(channel, body as Message, files),
    },
  ];

  return {
    routes,
    refusals,
    directRefusals,
    lookRefusals,
    written: written as ReadonlyMap<string, readonly Message[]>,
    left,
    replies: replies as readonly Message[],
    write: (content: string, written: Written) => {
      const {
        place = 'guild',
        channel = CHANNEL,
        author,
        toBot = false,
        type = toBot ? 19 : 0,
        webhook,
        roles,
      } = written;
      count += 1;
      const by = { username: PERSON.username, discriminator: '0', avatar: null, ...(author ?? { id: PERSON.id }) };
      const message = {
        id: String(330_000_000_000_000_000n + BigInt(count)),
        channel_id: channel,
        type,
        content: shownTo(content, { place, toBot }, by.id),
        author: by,
        timestamp: '2024-10-01T10:00:00.000000+00:00',
        edited_timestamp: null,
        tts: false,
        pinned: false,
        mention_everyone: false,
        mentions: content.includes(MENTION) || toBot ? [{ id: APPLICATION, username: 'fastlegebot', bot: true }] : [],
        mention_roles: roles ?? [],
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
