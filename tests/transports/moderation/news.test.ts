import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REST } from '@discordjs/rest';
import { expect, it, onTestFinished } from 'vitest';
import { WORDS } from '../../../src/answer/words/words.ts';
import { loadCommands } from '../../../src/commands.ts';
import { LiveStore } from '../../../src/store/live.ts';
import { openStore } from '../../../src/store/open.ts';
import { type ChannelRest, Channels } from '../../../src/transports/moderation/channels.ts';
import { NewsTeller } from '../../../src/transports/moderation/news.ts';
import { ServerSettings } from '../../../src/transports/moderation/server-settings.ts';
import { keepUp } from '../../../src/transports/moderation/upkeep.ts';
import { openStandIn } from '../../discord-stand-in/stand-in.ts';
import { theKnowledge } from '../../the-knowledge.ts';

const GUILD = '500000000000000001';
const CHANNEL = '400000000000000001';
const REPORTS = '400000000000000002';
const [EDITION = ''] = theKnowledge.editions.map(({ date }) => date);
const TODAY = '2026-11-30';
const commands = await loadCommands();

async function newsForTest() {
  const discord = await openStandIn();
  const folder = mkdtempSync(join(tmpdir(), 'fastlegebot-news-'));
  const lines: string[] = [];
  onTestFinished(async () => {
    await discord.close();
    expect(discord.faults).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  });
  const rest = new REST({ api: discord.apiUrl, retries: 0, rejectOnRateLimit: ({ retryAfter }) => retryAfter > 2000 });
  const channels = new Channels(async () => rest.setToken(discord.token) as unknown as ChannelRest);
  /** One process of several that share a database. */
  const replica = async () => {
    const store = new LiveStore(
      () => openStore({ folder }, () => undefined),
      () => undefined,
    );
    const settings = new ServerSettings(store);
    onTestFinished(() => store.close());
    const house = { knowledge: theKnowledge, commands };
    const log = (line: string) => void lines.push(line);
    const teller = new NewsTeller({ store, house, today: () => TODAY, channels, settings, log });
    return { store, settings, teller };
  };
  const first = await replica();
  const chosen = { locale: 'nn', visibility: null, reports_channel: REPORTS, news_channel: CHANNEL } as const;
  await first.store.use(({ settings }) => settings.choose(GUILD, chosen, '2026-01-01'));
  await first.settings.refresh();
  const inChannel = (channel = CHANNEL) => discord.written.get(channel) ?? [];
  /** How often it was tried to write there, whatever came of it. */
  const posts = () => discord.requests.filter((one) => one === `POST /channels/${CHANNEL}/messages`).length;
  return { discord, channels, lines, replica, first, inChannel, posts };
}

it('tells a channel of new knowledge in its language, with links, and once however often it is looked', async () => {
  const { first, inChannel } = await newsForTest();
  for (let one = 0; one < 3; one += 1) await first.teller.tell();
  const [message, ...more] = inChannel();
  expect(more).toEqual([]);
  expect(message?.embeds?.[0]?.title).toBe(WORDS.nn.moderation.news.title);
  expect(message?.embeds?.map(({ description }) => description).join('\n')).toContain('](https://');
  expect(message?.embeds?.at(-1)?.footer?.text).toContain(EDITION);
});

it('is told once by four replicas that look at the same time, and again after a restart', async () => {
  const { first, replica, inChannel, posts } = await newsForTest();
  const replicas = [first, await replica(), await replica(), await replica()];
  await Promise.all(replicas.map(({ teller }) => teller.tell()));
  await (await replica()).teller.tell();
  expect(inChannel()).toHaveLength(1);
  expect(posts()).toBe(1);
});

/** As a replica leaves it that was stopped after it took it upon itself. */
const stopped = (store: LiveStore) =>
  store.use(({ news }) => {
    const long = '2026-01-01T00:00:00.000Z';
    return news.claim({ guild: GUILD, channel: CHANNEL }, EDITION, { now: long, expired: long });
  });

it('is told by another where the one that had taken it was stopped before it wrote', async () => {
  const { first, inChannel } = await newsForTest();
  await stopped(first.store);
  await first.teller.tell();
  expect(inChannel()).toHaveLength(1);
});

it('is not told twice where that one was stopped after it wrote, nor where nobody may look', async () => {
  for (const mayLook of [true, false]) {
    const { discord, first, inChannel, posts } = await newsForTest();
    await first.teller.tell();
    await first.store.use(async ({ engine }) => {
      await engine.db.updateTable('news_deliveries').set({ sent_at: null, claimed_at: '2026-01-01' }).execute();
      await engine.db.updateTable('guild_settings').set({ news_edition: '2026-01-01' }).execute();
    });
    if (!mayLook) discord.refusals.looks.push({ status: 403, body: { code: 50001, message: 'Missing Access' } });
    await first.teller.tell();
    expect(inChannel()).toHaveLength(1);
    expect(posts()).toBe(1);
    expect(await first.store.use(({ news }) => news.untold(EDITION))).toEqual([]);
  }
});

const limited = (after: number) => ({
  status: 429,
  body: { message: 'You are being rate limited.', retry_after: after, global: false },
  headers: { 'retry-after': String(after), 'x-ratelimit-scope': 'user' },
});

it('waits where Discord says that it is too early, and then tells, once', async () => {
  const { discord, first, inChannel, posts } = await newsForTest();
  discord.refusals.messages.push(limited(0.5), limited(0.5));
  await first.teller.tell();
  expect(inChannel()).toHaveLength(1);
  expect(posts()).toBe(3);
  await first.teller.tell();
  expect(posts()).toBe(3);
});

it('does not wait for long, and another process tells later', async () => {
  const { discord, first, replica, inChannel, lines } = await newsForTest();
  discord.refusals.messages.push(limited(1), limited(60));
  await first.teller.tell();
  expect(inChannel()).toEqual([]);
  expect(await first.store.use(({ news }) => news.untold(EDITION))).toHaveLength(1);
  expect(lines).toEqual(['News of the knowledge did not reach a channel (not-sent): it is tried again.']);
  const { teller } = await replica();
  await teller.tell();
  expect(inChannel()).toHaveLength(1);
});

it.each([
  [404, 10003],
  [403, 50001],
  [403, 50013],
])(
  'follows no more where the channel is gone or closed (%i, %i), and tells the moderators once',
  async (status, code) => {
    const { discord, first, inChannel } = await newsForTest();
    discord.refusals.messages.push({ status, body: { code, message: 'gone' } });
    await first.teller.tell();
    await first.teller.tell();
    expect(inChannel()).toEqual([]);
    expect(inChannel(REPORTS).map(({ embeds }) => embeds?.[0]?.description)).toEqual([
      WORDS.nn.moderation.news.ended(`<#${CHANNEL}>`),
    ]);
    const row = await first.store.use(({ settings }) => settings.find(GUILD));
    expect(row).toMatchObject({ news_channel: null, news_lost_channel: CHANNEL });
  },
);

it('tries again after an error of Discord’s, once the claim is old', async () => {
  const { discord, first, inChannel } = await newsForTest();
  discord.refusals.messages.push({ status: 503, body: { message: 'upstream' } });
  await first.teller.tell();
  expect(inChannel()).toEqual([]);
  await first.store.use(({ engine }) =>
    engine.db.updateTable('news_deliveries').set({ claimed_at: '2026-01-01' }).execute(),
  );
  await first.teller.tell();
  expect(inChannel()).toHaveLength(1);
});

it('lets go of a server’s settings thirty days after the bot has left it, and of old questions', async () => {
  const { discord, channels, first } = await newsForTest();
  const at = (day: string) => keepUp(first.store, { unansweredDays: 90, channels, now: new Date(`${day}T00:00:00Z`) });
  await first.store.use(({ unanswered }) =>
    unanswered.add([{ locale: 'nb', outcome: 'nearest', question: 'gammelt' }], '2026-08-01'),
  );
  const rows = () => first.store.use(({ settings }) => settings.all());
  await at('2026-10-01');
  expect(await rows()).toMatchObject([{ absent_since: null }]);
  discord.left.add(GUILD);
  await at('2026-10-02');
  await at('2026-10-31');
  expect(await rows()).toMatchObject([{ absent_since: '2026-10-02T00:00:00.000Z' }]);
  discord.left.delete(GUILD);
  await at('2026-11-01');
  expect(await rows()).toMatchObject([{ absent_since: null }]);
  discord.left.add(GUILD);
  await at('2026-11-02');
  await at('2026-12-03');
  expect(await rows()).toEqual([]);
  expect(await first.store.use(({ unanswered }) => unanswered.list())).toEqual([]);
});
