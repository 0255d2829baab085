import type { RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import { formatIn } from '../../answer/format.ts';
import type { House } from '../../answer-to.ts';
import type { Config } from '../../config.ts';
import { escapeMarkdown } from '../../render/discord/markdown.ts';
import { LiveStore } from '../../store/live.ts';
import { lazyRest } from '../lazy-rest.ts';
import { Channels } from './channels.ts';
import { Moderation } from './moderation.ts';
import { NewsTeller } from './news.ts';
import { messageOf } from './said.ts';
import { keepUp } from './upkeep.ts';

/** Longer waits than this are not waited for: it is tried again. */
const LONGEST_WAIT_MS = 30_000;
/** New knowledge is told within this, also where another replica had begun to and was stopped. */
const NEWS_EVERY_MS = 20_000;
const UPKEEP_EVERY_MS = 6 * 3_600_000;

export interface Keeping {
  readonly moderation: Moderation;
  readonly isOpen: () => boolean;
  /**
   * Begins to tell of new knowledge and to let go of what is old. Resolves once the database has been tried: what then takes
   * all of the processor for a while does not make it look gone.
   */
  readonly begin: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * All that a way of being reached keeps for and by people. Nothing waits for the database: it is opened beside everything
 * else.
 * @param log Takes one line.
 */
export function keep(config: Config, house: House, today: () => string, log: (line: string) => void): Keeping {
  const { databaseUrl, dataFolder, unansweredDays, discordToken: token, discordApiUrl: apiUrl } = config;
  // Loaded beside everything else too, since what it takes is more than all that answering does.
  const open = async () => {
    const { openStore } = await import('../../store/open.ts');
    return openStore({ databaseUrl, folder: dataFolder }, log);
  };
  const store = new LiveStore(open, log);
  const channels =
    token === undefined ? undefined : new Channels(lazyRest({ apiUrl, log, token, longestWaitMs: LONGEST_WAIT_MS }));
  /** As the database has it now: another replica may have set the channel, and this one may have just begun. */
  const arrived = async (guild: string | undefined, id: number): Promise<void> => {
    if (!channels || guild === undefined) return;
    const row = await store.use(({ settings }) => settings.find(guild)).catch(() => undefined);
    if (!row?.reports_channel) return;
    const { queue } = formatIn(row.locale ?? 'nb').words.moderation;
    const body = messageOf([escapeMarkdown(queue.arrived(id))]) as RESTPostAPIChannelMessageJSONBody;
    const sent = await channels.post(row.reports_channel, body);
    if (sent !== 'sent') log(`A channel for reports was not told of one (${sent}).`);
  };
  const moderation = new Moderation({ store, house, today, unansweredDays, arrived: (...of) => void arrived(...of) });
  const teller = channels && new NewsTeller({ store, house, today, channels, settings: moderation.settings, log });
  const timers: NodeJS.Timeout[] = [];
  const upkeep = () => keepUp(store, { unansweredDays, channels, now: new Date() }).catch(() => undefined);
  const begin = (): Promise<void> => {
    const news = () => void teller?.tell();
    news();
    void upkeep();
    timers.push(setInterval(news, NEWS_EVERY_MS).unref(), setInterval(upkeep, UPKEEP_EVERY_MS).unref());
    return store.tried();
  };
  const close = async (): Promise<void> => {
    for (const timer of timers) clearInterval(timer);
    await moderation.finish();
    await store.close();
  };
  return { moderation, isOpen: () => store.isOpen, begin, close };
}
