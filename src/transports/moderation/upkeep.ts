import { DAY_MS } from '../../language/calendar.ts';
import type { LiveStore } from '../../store/live.ts';
import type { Channels } from './channels.ts';

/** What was set for a server is kept so long after the bot has left it. */
const ABSENT_DAYS = 30;

/**
 * Lets go of what is not to be kept longer: questions that are old, and what was set for servers that the bot left.
 * @param unansweredDays 0 where they are not counted at all.
 * @param channels Left out where the bot has no token to ask Discord with.
 */
export async function keepUp(
  store: LiveStore,
  { unansweredDays, channels, now }: { unansweredDays: number; channels?: Channels | undefined; now: Date },
): Promise<void> {
  const ago = (days: number): string => new Date(now.getTime() - days * DAY_MS).toISOString();
  await store.use(({ unanswered }) => unanswered.dropBefore(ago(unansweredDays).slice(0, 'YYYY-MM-DD'.length)));
  if (channels) {
    for (const { guild } of await store.use(({ settings }) => settings.all())) {
      const isIn = await channels.isIn(guild);
      if (isIn !== undefined)
        await store.use(({ settings }) => settings.setAbsent(guild, isIn ? null : now.toISOString()));
    }
  }
  await store.use(({ settings }) => settings.dropAbsentBefore(ago(ABSENT_DAYS)));
}
