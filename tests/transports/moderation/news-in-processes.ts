import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';
import { openStore, type Place } from '../../../src/store/open.ts';
import { openStandIn } from '../../discord-stand-in/stand-in.ts';
import { until } from '../../faults/house.ts';
import { startReplica } from '../../faults/replica.ts';
import { theKnowledge } from '../../the-knowledge.ts';

const SERVERS = 12;
/** Most of it is starting processes; on a busy machine one may have to wait until another's claim is old. */
export const WITHIN_MS = 300_000;
const numbered = (start: bigint, at: number): string => String(start + BigInt(at));
const [EDITION = ''] = theKnowledge.editions.map(({ date }) => date);

/** A Discord, and a way to start processes that it posts to, all with what is kept in one place. */
export async function processesOn({ databaseUrl, folder }: Place) {
  const discord = await openStandIn();
  const store = await openStore({ databaseUrl, folder }, () => undefined);
  onTestFinished(async () => {
    await store.close();
    await discord.close();
    expect(discord.faults).toEqual([]);
  });
  const env = {
    MODE: 'http',
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATA_FOLDER: folder,
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
  };
  return { discord, store, start: () => startReplica({ keys: discord.keys, env }) };
}

/**
 * Three processes start at once with news for many channels, and are killed once they have begun; two others tell the rest, and
 * one more starts after them. Each channel is written to once: not only shown once, since Discord takes the same message twice within minutes as one.
 */
export async function tellsEachChannelOnce(place: Place): Promise<void> {
  const { discord, store, start } = await processesOn(place);
  const channels = Array.from({ length: SERVERS }, (_, at) => numbered(400_000_000_000_000_100n, at));
  for (const [at, news_channel] of channels.entries()) {
    const chosen = { locale: 'nb', visibility: null, reports_channel: null, news_channel } as const;
    await store.settings.choose(numbered(500_000_000_000_000_100n, at), chosen, '2026-01-01');
  }
  const posts = () => discord.requests.filter((one) => /^POST \/channels\/\d+\/messages$/.test(one));
  const isTold = async () => (await store.news.untold(EDITION)).length === 0;

  const first = await Promise.all([start(), start(), start()]);
  await until(() => posts().length > 0, 'one has begun to tell');
  for (const one of first) one.kill('SIGKILL');
  await Promise.all(first.map(({ ended }) => ended));
  // What was on its way comes through or does not; what they took upon themselves is let go of after a minute, which need not
  // be waited for.
  await sleep(500);
  await store.engine.db
    .updateTable('news_deliveries')
    .set({ claimed_at: '2026-01-01T00:00:00.000Z' })
    .where('sent_at', 'is', null)
    .execute();
  const others = await Promise.all([start(), start()]);
  await until(isTold, 'all are told', 120_000);
  for (const one of others) one.kill('SIGTERM');
  await Promise.all(others.map(({ ended }) => ended));
  const last = await start();
  await until(async () => (await fetch(`${last.url}/readyz`)).ok, 'it is started again');
  await sleep(500);

  expect(posts().sort()).toEqual(channels.map((one) => `POST /channels/${one}/messages`).sort());
  expect(channels.map((one) => discord.written.get(one)?.length)).toEqual(channels.map(() => 1));
}
