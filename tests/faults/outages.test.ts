import { setTimeout as sleep } from 'node:timers/promises';
import { discordForTest, missing, settingsOf } from './discord.ts';
import { fault } from './fault.ts';
import { runMain, until } from './house.ts';

const KIND = 'Connection';
const LOST = 'The connection to Discord was lost; reconnecting.';
const AGAIN = /^Connected to Discord again, after \d+ (?:second|minute)s?\.$/;

/** Told once each, and nothing else but what is told at start. */
const wronglyTold = (lines: readonly string[]): readonly string[] => [
  ...missing(lines, [LOST, AGAIN]),
  ...lines
    .slice(2)
    .filter((line, index, all) => (line !== LOST && !AGAIN.test(line)) || all.indexOf(line) !== index)
    .map((line) => `told as well: ${line}`),
];

fault(KIND, 'nothing listens for six seconds while it runs', 1, async () => {
  const discord = await discordForTest();
  const bot = runMain({ env: settingsOf(discord) });
  await bot.said('Registered');
  await discord.away(() => sleep(6000));
  await bot.said(AGAIN);
  const seen = await discord.command('help');
  bot.kill('SIGTERM');
  await bot.ended;
  return [
    ...(seen.steps.length === 1 ? [] : ['no answer']),
    ...wronglyTold(bot.lines().filter((line) => line !== 'Stopped.')),
  ];
});

const STATUSES = [500, 502, 503, 520];
fault(KIND, 'the gateway answers 500, 502, 503 or 520 three times while it runs', STATUSES.length, async () => {
  const lost: string[] = [];
  for (const status of STATUSES) {
    const discord = await discordForTest();
    const bot = runMain({ env: settingsOf(discord) });
    await bot.said('Registered');
    discord.gateway.refuseUpgrades(3, status);
    discord.gateway.drop();
    await bot.said(AGAIN);
    if ((await discord.command('help')).steps.length !== 1) lost.push(`${status}: no answer`);
    bot.kill('SIGTERM');
    await bot.ended;
    lost.push(...wronglyTold(bot.lines().filter((line) => line !== 'Stopped.')));
  }
  return lost;
});

fault(KIND, 'a session that cannot be resumed begins anew: told with its end', 1, async () => {
  const discord = await discordForTest();
  const bot = runMain({ env: settingsOf(discord) });
  await bot.said('Registered');
  discord.gateway.drop(4007);
  await bot.said(AGAIN);
  const seen = await discord.command('help');
  bot.kill('SIGTERM');
  await bot.ended;
  return [...(seen.steps.length === 1 ? [] : ['no answer']), ...missing(bot.lines(), [LOST, AGAIN])];
});

fault(KIND, 'each new session is closed at once, six times: it waits longer each time', 6, async () => {
  const discord = await discordForTest();
  const bot = runMain({ env: settingsOf(discord) });
  await bot.said('Registered');
  discord.gateway.closeCodes.push(4000, 4000, 4000, 4000, 4000, 4000);
  discord.gateway.drop(4009);
  const begun = performance.now();
  await bot.said(AGAIN);
  // Without growing waits it would be six half seconds.
  const took = performance.now() - begun;
  bot.kill('SIGTERM');
  await bot.ended;
  return [...(took > 8000 ? [] : [`six tries within ${took} ms`]), ...missing(bot.lines(), [LOST])];
});

const BEFORE = 'Not connected yet: ';
fault(KIND, 'the machine starts before its network, and Discord answers 503 and 520 at first', 3, async () => {
  const lost: string[] = [];
  const trials = [
    async () => {
      const discord = await discordForTest();
      let bot: ReturnType<typeof runMain> | undefined;
      await discord.away(async () => {
        bot = runMain({ env: settingsOf(discord) });
        await bot.said(BEFORE);
        await sleep(2500);
      });
      return { discord, bot: bot as ReturnType<typeof runMain> };
    },
    async () => {
      const discord = await discordForTest();
      const unavailable = { status: 503, body: { message: 'upstream' } };
      // The library itself tries three times more before it gives up.
      discord.refusals.gatewayBot.push(...Array.from({ length: 8 }, () => unavailable));
      return { discord, bot: runMain({ env: settingsOf(discord) }) };
    },
    async () => {
      const discord = await discordForTest();
      discord.gateway.refuseUpgrades(2, 520);
      return { discord, bot: runMain({ env: settingsOf(discord) }) };
    },
  ];
  for (const trial of trials) {
    const { discord, bot } = await trial();
    await bot.said('Registered');
    if ((await discord.command('help')).steps.length !== 1) lost.push('no answer');
    const sessions = discord.gateway.seen.filter((one) => one.startsWith('identify')).length;
    if (sessions !== 1) lost.push(`${sessions} sessions`);
    bot.kill('SIGTERM');
    const { code } = await bot.ended;
    if (code !== 0) lost.push(`left with ${code}`);
    lost.push(
      ...missing(bot.lines(), [
        /^Not connected yet: .+\. It is tried again until it can be\.$/,
        /^Connected to Discord, after \d+ seconds?\.$/,
      ]),
    );
    if (bot.lines().filter((line) => line.startsWith(BEFORE)).length !== 1) lost.push('told more than once');
  }
  return lost;
});

const CODES: readonly (readonly [number, RegExp])[] = [
  [4010, /shard/],
  [4011, /more servers/],
  [4012, /update the program/],
  [4013, /update the program/],
  [4014, /Bot → Privileged Gateway Intents/],
];
fault(
  KIND,
  'Discord closes for good (4010 to 4014), at start and later: one line with the remedy',
  2 * CODES.length,
  async () => {
    const lost: string[] = [];
    for (const [code, remedy] of CODES) {
      for (const isLater of [false, true]) {
        const discord = await discordForTest();
        if (!isLater) discord.gateway.closeCodes.push(code);
        const bot = runMain({ env: settingsOf(discord) });
        if (isLater) {
          await bot.said('Registered');
          discord.gateway.drop(code);
        }
        const { code: left } = await bot.ended;
        const [line = '', ...more] = bot.errors();
        if (left !== 1 || more.length > 0 || !line.startsWith('The bot cannot go on: ') || !remedy.test(line))
          lost.push(`${code}: ${left} ${line} ${more.join(' ')}`);
      }
    }
    return lost;
  },
);

fault(KIND, 'no session starts are left for the day: told with the time', 1, async () => {
  const discord = await discordForTest();
  Object.assign(discord.limits, { remaining: 0, reset_after: 3_600_000 });
  const bot = runMain({ env: settingsOf(discord) });
  const { code } = await bot.ended;
  const right = /^The bot cannot go on: Not enough sessions remaining .+ resets at \d{4}-\d{2}-\d{2}T[\d:.]+Z\.$/;
  return [...(code === 1 ? [] : [`left with ${code}`]), ...missing(bot.errors(), [right])];
});

fault(KIND, 'registration is limited for an hour: told with the time, and people are answered', 1, async () => {
  const discord = await discordForTest();
  discord.refusals.commandWrites.push({
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: 3600, global: false },
    headers: { 'retry-after': '3600', 'x-ratelimit-scope': 'user' },
  });
  const bot = runMain({ env: settingsOf(discord) });
  await bot.said('Discord lets the commands be registered again in 60 minutes, at ');
  const seen = await discord.command('help');
  bot.kill('SIGTERM');
  const { code } = await bot.ended;
  return [...(seen.steps.length === 1 ? [] : ['no answer']), ...(code === 0 ? [] : [`left with ${code}`])];
});

fault(KIND, 'a callback that Discord never answers, and one that it lets wait for five seconds', 2, async () => {
  const discord = await discordForTest();
  const bot = runMain({ env: settingsOf(discord) });
  await bot.said('Registered');
  discord.refusals.callbacks.push({ status: 0 });
  void discord.command('help').catch(() => undefined);
  await bot.said('An answer did not reach Discord: Discord did not answer in time.');
  discord.refusals.callbacks.push({
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: 5, global: true },
    headers: { 'retry-after': '5', 'x-ratelimit-global': 'true' },
  });
  void discord.command('help').catch(() => undefined);
  await bot.said(/An answer did not reach Discord: Discord would take it only in \d seconds\./);
  await sleep(5500);
  const seen = await discord.command('help');
  bot.kill('SIGTERM');
  await until(async () => (await bot.ended).code === 0, 'it stops');
  return seen.steps.length === 1 ? [] : ['no answer'];
});
