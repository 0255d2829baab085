import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { loadCommands } from '../../src/commands.ts';
import { registrationOf } from '../../src/render/discord/registration.ts';
import { type Respond, responder } from '../../src/transports/interaction.ts';
import type { Reply } from '../../src/transports/reply.ts';
import type { Response } from '../discord-stand-in/rest.ts';
import { runBot } from '../discord-stand-in/run-bot.ts';
import { theKnowledge } from '../the-knowledge.ts';
import { startHttp } from '../transports/http/serving.ts';
import { discordForTest, isAnsweredOnce, missing, settingsOf, textOf } from './discord.ts';
import { fault } from './fault.ts';
import { runMain, until } from './house.ts';

const KIND = 'What Discord answers';
const commands = await loadCommands();

const limited = (isGlobal: boolean): Response => ({
  status: 429,
  body: { message: 'You are being rate limited.', retry_after: 0.3, global: isGlobal },
  headers: { 'retry-after': '0.3', ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}) },
});
const BORNE: readonly (readonly [what: string, Response])[] = [
  ['429', limited(false)],
  ['429 for all', limited(true)],
  ['500', { status: 500, body: { message: 'Internal Server Error' } }],
  ['502', { status: 502, headers: { 'content-type': 'text/html' } }],
];
fault(KIND, '429, 429 for all, 500 and 502 to a first response: it is sent again and comes', BORNE.length, async () => {
  const discord = await discordForTest();
  const bot = runMain({ env: settingsOf(discord) });
  await bot.said('Registered');
  // What it works out on first use is there then, and nothing else keeps it from hearing what Discord says.
  await discord.command('ask', { question: 'Hva er ALIS?' });
  await sleep(3000);
  const lost: string[] = [];
  for (const [what, response] of BORNE) {
    discord.refusals.callbacks.push(response);
    const seen = await discord.command('help');
    if (!isAnsweredOnce(seen)) lost.push(`${what}: came as ${seen.steps}`);
  }
  return [...lost, ...bot.lines().filter((line) => line.includes('did not reach'))];
});

fault(
  KIND,
  'a first response is taken and Discord breaks off in the midst of saying so: the next is answered',
  1,
  async () => {
    const discord = await discordForTest();
    const bot = runMain({ env: settingsOf(discord) });
    await bot.said('Registered');
    discord.refusals.callbacks.push({ status: 200, isHalf: true });
    void discord.command('help').catch(() => undefined);
    await until(() => discord.refusals.callbacks.length === 0, 'it was asked');
    const seen = await discord.command('help');
    bot.kill('SIGTERM');
    const { code, err } = await bot.ended;
    return [
      ...(isAnsweredOnce(seen) ? [] : [`came as ${seen.steps}`]),
      ...(code === 0 && err === '' ? [] : [`${code} ${err}`]),
    ];
  },
);

/** Every answer takes so long. */
function slowly(takesMs: number): Respond {
  const respond = responder({ knowledge: theKnowledge, commands }, () => '2024-10-01');
  return (interaction, tell) => {
    const reply = respond(interaction, tell);
    const answer = async () => {
      await sleep(takesMs);
      return reply.answer();
    };
    return { ...reply, answer } as Reply;
  };
}

const EXPIRED: Response = { status: 401, body: { message: 'Invalid Webhook Token', code: 50027 } };
const EXPIRED_LINE = 'An answer did not reach Discord: Discord answered 401: Invalid Webhook Token (50027).';
fault(
  KIND,
  'the token of an interaction has expired when what was put off is ready: one line, and it goes on',
  1,
  async () => {
    const discord = await discordForTest();
    const bot = runBot(discord, { registration: registrationOf(commands), respond: slowly(50), deferAfterMs: 0 });
    onTestFinished(async () => {
      bot.stop();
      await bot.ended;
    });
    await bot.said(/^Registered/);
    discord.refusals.edits.push(EXPIRED);
    void discord.command('help').catch(() => undefined);
    await bot.said(EXPIRED_LINE);
    const { steps } = await discord.command('help');
    return [
      ...(steps.join() === '5,edit' ? [] : [`came as ${steps}`]),
      ...missing(bot.lines, [EXPIRED_LINE]),
      ...bot.lines.filter((line, at, all) => all.indexOf(line) !== at),
    ];
  },
);

const LATE = 2100;
const NOT_YET: Response = { status: 404, body: { message: 'Unknown Webhook', code: 10015 } };
const EDITS: readonly (readonly [what: string, readonly Response[]])[] = [
  ['not taken yet, twice', [NOT_YET, NOT_YET]],
  ['503, twice', [503, 503].map((status) => ({ status, body: { message: 'upstream' } }))],
  ['429', [limited(false)]],
];
fault(KIND, 'over HTTP, an edit meets "not taken yet", 503 and 429: it comes in the end', EDITS.length, async () => {
  const { discord } = await startHttp({ respond: slowly(LATE) });
  const lost: string[] = [];
  for (const [what, responses] of EDITS) {
    discord.refusals.edits.push(...responses);
    const { steps, message } = await discord.command('budget', { year: '2024' });
    if (steps.join() !== '5,edit' || !textOf({ message }).includes('2024')) lost.push(`${what}: came as ${steps}`);
  }
  return lost;
});

fault(KIND, 'over HTTP, the token has expired: one line, and it goes on', 1, async () => {
  const { discord, lines } = await startHttp({ respond: slowly(LATE) });
  discord.refusals.edits.push(EXPIRED);
  void discord.command('help').catch(() => undefined);
  await until(() => lines.some(({ msg }) => msg === EXPIRED_LINE), 'it is told');
  const { steps } = await discord.command('help');
  return steps.join() === '5,edit' ? [] : [`came as ${steps}`];
});

fault('Connection', 'heartbeats are heard no more (a zombie): it connects anew, and answers', 1, async () => {
  const discord = await discordForTest();
  discord.gateway.heartbeats.everyMs = 1000;
  const bot = runMain({ env: settingsOf(discord) });
  await bot.said('Registered');
  discord.gateway.heartbeats.areHeard = false;
  await bot.said('The connection to Discord was lost; reconnecting.');
  discord.gateway.heartbeats.areHeard = true;
  await bot.said(/^Connected to Discord again/);
  const seen = await discord.command('help');
  return isAnsweredOnce(seen) ? [] : [`came as ${seen.steps}`];
});
