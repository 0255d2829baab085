import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { WORDS } from '../../src/answer/words/words.ts';
import type { House } from '../../src/answer-to.ts';
import { loadCommands } from '../../src/commands.ts';
import { registrationOf } from '../../src/render/discord/registration.ts';
import type { GatewaySettings } from '../../src/transports/gateway.ts';
import { responder } from '../../src/transports/interaction.ts';
import { messageResponder } from '../../src/transports/message.ts';
import { DIRECT_CHANNEL, MENTION } from '../discord-stand-in/channels.ts';
import { APPLICATION, PERSON } from '../discord-stand-in/interactions.ts';
import { startBot } from '../discord-stand-in/run-bot.ts';
import type { Message } from '../discord-stand-in/spec.ts';
import { buttonsOf, openStandIn } from '../discord-stand-in/stand-in.ts';
import { theKnowledge } from '../the-knowledge.ts';

const commands = await loadCommands(theKnowledge);
const house: House = { knowledge: theKnowledge, commands };
const today = () => '2024-10-01';
const textOf = ({ embeds }: Message) => (embeds ?? []).map(({ description }) => description).join('\n');

async function start(settings: Partial<GatewaySettings> = {}) {
  const discord = await openStandIn();
  const { bot, close } = await startBot(discord, {
    registration: registrationOf(commands),
    respond: responder(house, today),
    reply: messageResponder(house, today),
    ...settings,
  });
  onTestFinished(close);
  return { discord, bot };
}

it('replies to a mention in a channel and to a direct message, and notifies nobody', async () => {
  const { discord } = await start();
  const mentioned = await discord.write(`ALIS ${MENTION} 2024`);
  expect(textOf(mentioned)).toContain('557,9');
  expect(mentioned.allowed_mentions).toEqual({ parse: [], replied_user: false });
  const direct = await discord.write('ALIS 2024', { place: 'dm' });
  expect(textOf(direct)).toBe(textOf(mentioned));
  expect(buttonsOf(direct).map(({ label }) => label)).not.toContain(WORDS.nb.ui.share);
});

it('answers a command line too, and in the language of the question', async () => {
  const { discord } = await start();
  expect(textOf(await discord.write(`${MENTION} /budget 2024`))).toContain('Budsjett 2024');
  expect(textOf(await discord.write(`How much money is there for ALIS in 2024? ${MENTION}`))).toContain('Source');
  expect(textOf(await discord.write('Kva er løyvinga til ALIS i 2024?', { place: 'dm' }))).toContain('Kjelde');
});

it.each([
  ['an empty mention', MENTION, 'guild'],
  ['a picture without words', '', 'dm'],
] as const)('says what can be asked to %s', async (_what, content, place) => {
  const { discord } = await start();
  expect(textOf(await discord.write(content, { place }))).toContain(WORDS.nb.help.headline.slice(0, 20));
});

it('answers a click on a reply apart, and opens no fold for everybody', async () => {
  const { discord } = await start();
  const reply = await discord.write(`${MENTION} ALIS 2024`);
  for (const button of buttonsOf(reply).filter(({ custom_id }) => custom_id !== undefined)) {
    const { steps, isPrivate } = await discord.click(reply, button);
    expect({ steps, isPrivate }).toEqual({ steps: [4], isPrivate: true });
  }
});

it('leaves alone what is not meant for it', async () => {
  const { discord, bot } = await start();
  const others = [
    discord.write('ALIS 2024?'),
    discord.write(`${MENTION} ALIS 2024`, { author: { id: '1', bot: true } }),
    discord.write(`${MENTION} ALIS 2024`, { author: { id: APPLICATION, bot: true } }),
    discord.write(`${MENTION} ALIS 2024`, { webhook: true }),
    discord.write('ALIS 2024', { place: 'dm', type: 6 }),
  ];
  await discord.write(`${MENTION} LIS1 2024`);
  expect(discord.replies).toHaveLength(1);
  expect(await Promise.race([...others, sleep(20, 'nothing')])).toBe('nothing');
  expect(bot.lines.join('\n')).not.toMatch(new RegExp(`ALIS|${PERSON.username}|${PERSON.id}`));
});

it('slows down in a channel that asks without end, and not in another', async () => {
  const { discord } = await start({ pace: { burst: 2, everyMs: 60_000 } });
  const asked = Array.from({ length: 20 }, () => discord.write(`${MENTION} ALIS 2024`));
  await Promise.all(asked.slice(0, 2));
  // Whoever goes on is told so: alone, and once.
  expect(textOf((await asked[2]) ?? {})).toContain(WORDS.nb.errors.busy.slice(0, 30));
  await discord.write(`${MENTION} ALIS 2024`, { channel: '400000000000000009' });
  expect(discord.replies).toHaveLength(4);
  expect(discord.written.get(DIRECT_CHANNEL)).toHaveLength(1);
});

it('tells in one line where it may write nowhere, and goes on', async () => {
  const { discord, bot } = await start();
  discord.refusals.messages.push({ status: 403, body: { code: 50013, message: 'Missing Permissions' } });
  discord.refusals.directMessages.push({
    status: 403,
    body: { code: 50007, message: 'Cannot send messages to this user' },
  });
  void discord.write(`${MENTION} min diagnose`);
  await bot.said('A reply did not reach Discord: Discord answered 403: Missing Permissions (50013).');
  expect(textOf(await discord.write(`${MENTION} ALIS 2024`))).toContain('557,9');
  expect(bot.lines.join('\n')).not.toContain('diagnose');
});

it('apologises where the fault is ours, and tells the log', async () => {
  const failed: unknown[] = [];
  const nonsense = {
    ...commands.find(({ name }) => name.en === 'ask'),
    answer: () => ({ kind: 'nonsense', notices: [] }),
  };
  const faulty: House = { ...house, commands: [nonsense as never], failed: (error) => failed.push(error) };
  const { discord } = await start({ reply: messageResponder(faulty, today) });
  expect(textOf(await discord.write(`${MENTION} ALIS 2024`))).toContain(WORDS.nb.errors.failed);
  expect(failed).toHaveLength(1);
});
