import { createHash } from 'node:crypto';
import type { APIEmbed, RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import { compose } from '../../answer/compose/compose.ts';
import { formatIn } from '../../answer/format.ts';
import { answerTo, type House } from '../../answer-to.ts';
import type { Locale } from '../../language/locale.ts';
import { escapeMarkdown } from '../../render/discord/markdown.ts';
import { renderDiscord } from '../../render/discord/message.ts';
import { type LiveStore, StoreGone } from '../../store/live.ts';
import type { Following } from '../../store/news.ts';
import type { Channels } from './channels.ts';
import { messageOf } from './said.ts';
import type { ServerSettings } from './server-settings.ts';
import { channelShown } from './settings-form.ts';

/** Whoever took it upon itself to tell, and has not told within this, is taken to have been stopped. */
const LOST_AFTER_MS = 60_000;
const LONGEST_NONCE = 25;
const LOCALE: Locale = 'nb';
/** The fold with figures before and after. */
const FIGURES = 'all';

export interface NewsParts {
  readonly store: LiveStore;
  readonly house: House;
  readonly today: () => string;
  readonly channels: Channels;
  readonly settings: ServerSettings;
  /** Takes one line. */
  readonly log: (line: string) => void;
}

/** By which a message is known again: in it, and for Discord, which takes the same one once. */
const markOf = (edition: string): string => `· ${edition} ·`;
const nonceOf = (channel: string, edition: string): string =>
  createHash('sha256').update(`${channel} ${edition}`).digest('hex').slice(0, LONGEST_NONCE);

/** What is new since an edition: what it means for people, figures before and after, links. */
function newsMessage(
  { channel, since }: Pick<Following, 'channel' | 'since'>,
  edition: string,
  locale: Locale,
  { house, today }: Pick<NewsParts, 'house' | 'today'>,
): RESTPostAPIChannelMessageJSONBody {
  const untold = house.knowledge.editions.filter(({ date }) => since === null || date > since);
  const first = untold.at(-1)?.date ?? edition;
  const invocation = { command: 'whats-new', options: { since: first }, locale, today: today() };
  const worded = compose(answerTo(invocation, house), locale);
  const surface = { commands: house.commands, isPrivate: false };
  const { embeds = [], components = [] } = renderDiscord(worded, surface);
  const isChanged = untold.some(({ figures }) => figures.changed.length > 0);
  const more = isChanged ? (renderDiscord(worded, { ...surface, fold: FIGURES }).embeds ?? []) : [];
  const { news } = formatIn(locale).words.moderation;
  const footer = { text: `${house.knowledge.version} ${markOf(edition)}` };
  const all: APIEmbed[] = [...embeds.map((one) => ({ ...one, title: news.title })), ...more];
  return {
    embeds: all.map((one, at) => (at === all.length - 1 ? { ...one, footer } : one)),
    components,
    allowed_mentions: { parse: [] },
    nonce: nonceOf(channel, edition),
    enforce_nonce: true,
  };
}

/** Tells channels that follow the changes of each edition of the knowledge, once. */
export class NewsTeller {
  readonly #parts: NewsParts;
  #telling: Promise<void> | undefined;
  /** The edition of which all had been told, and how the database stood then. */
  #allTold: string | undefined;

  constructor(parts: NewsParts) {
    this.#parts = parts;
  }

  /** Tells all that have not been told. One at a time, however often it is asked for. */
  async tell(): Promise<void> {
    this.#telling ??= this.#tellAll().finally(() => {
      this.#telling = undefined;
    });
    return this.#telling;
  }

  async #tellAll(): Promise<void> {
    const { store, house } = this.#parts;
    const edition = house.knowledge.editions[0]?.date;
    if (edition === undefined) return;
    try {
      const stamp = await store.stamp();
      const standing = stamp && `${edition} ${stamp}`;
      // As long as nobody writes, nobody has begun to follow either.
      if (standing !== undefined && standing === this.#allTold) return;
      const untold = await store.use(({ news }) => news.untold(edition));
      for (const following of untold) await this.#tellOne(following, edition);
      this.#allTold = untold.length === 0 ? standing : undefined;
    } catch (error) {
      // Without the database, which is told where that is noticed, it is tried again.
      if (!(error instanceof StoreGone)) throw error;
    }
  }

  async #tellOne(following: Following, edition: string): Promise<void> {
    const { store, channels, settings, log } = this.#parts;
    const now = new Date();
    const times = { now: now.toISOString(), expired: new Date(now.getTime() - LOST_AFTER_MS).toISOString() };
    const attempt = await store.use(({ news }) => news.claim(following, edition, times));
    if (attempt === undefined) return;
    const told = () => store.use(({ news }) => news.told(following, edition, new Date().toISOString()));
    // An earlier one may have come through before its sender was stopped; where that cannot be seen, once is right
    // and twice is not.
    if (attempt > 1 && (await channels.hasWritten(following.channel, markOf(edition))) !== false) return told();
    const locale = settings.of(following.guild)?.locale ?? LOCALE;
    const sent = await channels.post(following.channel, newsMessage(following, edition, locale, this.#parts));
    if (sent === 'sent') return told();
    if (sent === 'gone') return this.#end(following, locale);
    if (sent === 'not-sent') await store.use(({ news }) => news.giveBack(following, edition));
    log(`News of the knowledge did not reach a channel (${sent}): it is tried again.`);
  }

  /** Ends following in a channel that is gone, and tells the moderators where there is a place for that. */
  async #end(following: Following, locale: Locale): Promise<void> {
    const { store, channels, settings, log } = this.#parts;
    const isEnded = await store.use(({ news }) => news.unfollow(following, new Date().toISOString()));
    if (!isEnded) return;
    log('A channel that followed the changes is gone: it follows no more.');
    await settings.refresh();
    const place = settings.of(following.guild)?.reports_channel;
    if (!place) return;
    const { news } = formatIn(locale).words.moderation;
    const text = escapeMarkdown(news.ended('{}')).replace('{}', channelShown(following.channel));
    await channels.post(place, messageOf([text]) as RESTPostAPIChannelMessageJSONBody);
  }
}
