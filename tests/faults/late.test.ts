import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { loadCommands } from '../../src/commands.ts';
import { registrationOf } from '../../src/render/discord/registration.ts';
import { responder } from '../../src/transports/interaction.ts';
import type { Reply } from '../../src/transports/reply.ts';
import { runBot } from '../discord-stand-in/run-bot.ts';
import { buttonsOf } from '../discord-stand-in/stand-in.ts';
import { theKnowledge } from '../the-knowledge.ts';
import { discordForTest, textOf } from './discord.ts';
import { fault } from './fault.ts';

const KIND = 'Late answers';
const commands = await loadCommands();
const DEFERRED = 5;
const DEFERRED_UPDATE = 6;

/** The real client and the real commands, each answer of which takes so long. */
async function start(takesMs: number, deferAfterMs?: number) {
  const discord = await discordForTest();
  const respond = responder({ knowledge: theKnowledge, commands }, () => '2024-10-01');
  const bot = runBot(discord, {
    registration: registrationOf(commands),
    ...(deferAfterMs !== undefined && { deferAfterMs }),
    respond: (interaction) => {
      const reply = respond(interaction);
      const answer = async () => {
        await sleep(takesMs);
        return reply.answer();
      };
      return { ...reply, answer } as Reply;
    },
  });
  onTestFinished(async () => {
    bot.stop();
    await bot.ended;
  });
  await bot.said(/^Registered/);
  return { discord, bot };
}

fault(KIND, 'answers that take 2.5 seconds, side by side: each is put off and then edited in', 20, async () => {
  const { discord } = await start(2500);
  const asked = Array.from({ length: 20 }, () => discord.command('budget', { year: '2024' }));
  const seen = await Promise.all(asked);
  return seen
    .filter(
      ({ steps, isPrivate, ...one }) =>
        steps.join() !== `${DEFERRED},edit` || !isPrivate || !textOf(one).includes('2024'),
    )
    .map(({ steps }) => `came as ${steps}`);
});

fault(KIND, 'a late page turns in place, and a late share is for everybody', 2, async () => {
  const { discord } = await start(100, 0);
  const first = await discord.command('source');
  const buttons = buttonsOf(first.message);
  const lost: string[] = [];
  for (const [id, step, isPrivate] of [
    [/^o/, DEFERRED_UPDATE, true],
    [/^s/, DEFERRED_UPDATE, true],
  ] as const) {
    const button = buttons.find(({ custom_id }) => id.test(custom_id ?? ''));
    if (!button) throw new Error(`there is no button ${id}`);
    const seen = await discord.click(first.message, button);
    if (seen.steps.join() !== `${step},edit` || seen.isPrivate !== isPrivate) lost.push(`${id} came as ${seen.steps}`);
  }
  return lost;
});

const TRIES = 3;
fault(KIND, "the edit meets an error of Discord's (503) three times, and comes in the end", TRIES, async () => {
  const { discord } = await start(50, 0);
  const asked = discord.command('help');
  await discord.deferral();
  discord.refusals.edits.push(...Array.from({ length: TRIES }, () => ({ status: 503, body: { message: 'upstream' } })));
  const { steps } = await asked;
  return steps.join() === `${DEFERRED},edit` ? [] : [`came as ${steps}`];
});

fault(KIND, 'putting off is refused (10062): one line, no edit into nothing, and the next is answered', 1, async () => {
  const { discord, bot } = await start(50, 0);
  discord.refusals.callbacks.push({ status: 404, body: { code: 10062, message: 'Unknown interaction' } });
  void discord.command('help').catch(() => undefined);
  await bot.said('An answer did not reach Discord: Discord answered 404: Unknown interaction (10062).');
  const edits = discord.requests.filter((one) => one.startsWith('PATCH'));
  const { steps } = await discord.command('help');
  return [
    ...(edits.length === 0 ? [] : ['edited']),
    ...(steps.join() === `${DEFERRED},edit` ? [] : [`came as ${steps}`]),
  ];
});

fault(KIND, 'it is stopped while answers are put off: they are edited in before it leaves', 10, async () => {
  const { discord, bot } = await start(800, 100);
  const asked = Array.from({ length: 10 }, () => discord.command('help'));
  await discord.deferral();
  bot.stop();
  const seen = await Promise.all(asked);
  await bot.ended;
  return seen.filter(({ steps }) => steps.at(-1) !== 'edit').map(({ steps }) => `came as ${steps}`);
});
