import type { Message } from './spec.ts';

export const PERSON = { id: '700000000000000001', username: 'kari.nordmann', global_name: 'Kari Nordmann' };
export const APPLICATION = '600000000000000001';
/** Somebody else, whose messages the person reads. */
export const ANOTHER = { id: '700000000000000002', username: 'ola.hansen', discriminator: '0', avatar: null };
export const GUILD = '500000000000000001';
export const CHANNEL = '400000000000000001';

/** Where and in whose language something is done. `guild` is the default place. */
export interface Setting {
  readonly locale?: string;
  readonly place?: 'guild' | 'dm' | 'user-install';
  /** The id of who does it; by default {@link PERSON}. */
  readonly person?: string;
  /** The id of the server; by default {@link GUILD}. */
  readonly guild?: string;
  /** Discord's bits of what the person may do in the channel. */
  readonly permissions?: string;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly [key: string]: unknown;
}

const user = { ...PERSON, discriminator: '0', avatar: null, public_flags: 0 };
const member = {
  user,
  roles: [],
  joined_at: '2024-01-01T00:00:00Z',
  deaf: false,
  mute: false,
  flags: 0,
  permissions: '0',
};

function placed(place: Setting['place'], person: string, id: string, permissions: string) {
  const by = { ...user, id: person };
  if (place === 'dm') {
    const channel = { id: CHANNEL, type: 1, last_message_id: null, flags: 0, recipients: [] };
    return { user: by, channel, channel_id: CHANNEL, context: 1, authorizing_integration_owners: { 1: PERSON.id } };
  }
  const authorizing_integration_owners = place === 'user-install' ? { 1: PERSON.id } : { 0: id };
  const channel = { id: CHANNEL, type: 0, guild_id: id, name: 'fastleger', flags: 0 };
  const guild = { id, locale: 'no', features: [] };
  return {
    guild,
    guild_id: id,
    guild_locale: 'no',
    channel,
    channel_id: CHANNEL,
    member: { ...member, user: by, permissions },
    context: 0,
    authorizing_integration_owners,
  };
}

let count = 0;

/** An interaction as the gateway sends it. */
export function interaction(
  type: number,
  data: unknown,
  { locale = 'no', place = 'guild', person = PERSON.id, guild = GUILD, permissions = '0' }: Setting,
  message?: unknown,
) {
  count += 1;
  return {
    id: String(800_000_000_000_000_000n + BigInt(count)),
    application_id: APPLICATION,
    type,
    token: `aW50ZXJhY3Rpb246ODAw${count}`,
    version: 1,
    locale,
    app_permissions: '2147483647',
    entitlements: [],
    attachment_size_limit: 10_485_760,
    data,
    ...(message === undefined ? {} : { message }),
    ...placed(place, person, guild, permissions),
  } satisfies Interaction;
}

/** A message with what Discord adds to it, as a click on it brings along. */
export const asSent = (message: Message, id: string) => ({
  id,
  channel_id: CHANNEL,
  type: 20,
  author: { id: APPLICATION, username: 'fastlegebot', discriminator: '0', avatar: null, bot: true },
  timestamp: '2024-10-01T10:00:00.000000+00:00',
  edited_timestamp: null,
  tts: false,
  pinned: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  application_id: APPLICATION,
  content: '',
  ...message,
});
