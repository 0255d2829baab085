import { expect, it, onTestFinished } from 'vitest';
import { loadCommands } from '../../src/commands.ts';
import { registrationOf } from '../../src/render/discord/registration.ts';
import { responder } from '../../src/transports/interaction.ts';
import { startBot } from '../discord-stand-in/run-bot.ts';
import { openStandIn } from '../discord-stand-in/stand-in.ts';
import { theKnowledge } from '../the-knowledge.ts';

const SHARDS = 3;
const guilds = Array.from({ length: 30 }, (_, at) => String((600_000_000_000n + BigInt(at)) << 22n));

it('opens as many connections as Discord wants, answers on each, and tells of an outage once', async () => {
  const discord = await openStandIn({ shards: SHARDS, guilds });
  discord.limits.max_concurrency = SHARDS;
  const commands = await loadCommands(theKnowledge);
  const changes: boolean[] = [];
  const { bot, close } = await startBot(discord, {
    registration: registrationOf(commands),
    respond: responder({ knowledge: theKnowledge, commands }, () => '2024-10-01'),
    connected: (is) => changes.push(is),
  });
  onTestFinished(close);
  const identified = discord.gateway.seen.filter((one) => one.startsWith('identify'));
  expect([...identified].sort()).toEqual([0, 1, 2].map((at) => `identify 4608 ${at}/${SHARDS}`));
  const askOnEach = async () => {
    for (const guild_id of guilds.slice(0, 6))
      expect((await discord.command('help', {}, { guild: guild_id })).steps).toEqual([4]);
  };
  await askOnEach();
  expect(changes).toEqual([true]);
  discord.gateway.drop();
  await bot.said(/^Connected to Discord again/);
  await askOnEach();
  expect(bot.lines.filter((line) => /lost|again/.test(line))).toHaveLength(2);
  expect(changes).toEqual([true, false, true]);
});
