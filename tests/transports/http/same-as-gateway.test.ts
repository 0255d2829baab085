import { expect, it, onTestFinished } from 'vitest';
import { readCommandLine } from '../../../src/command/command-line.ts';
import { registrationOf } from '../../../src/render/discord/registration.ts';
import { responder } from '../../../src/transports/interaction.ts';
import { startBot } from '../../discord-stand-in/run-bot.ts';
import type { Component, Message } from '../../discord-stand-in/spec.ts';
import { buttonsOf, menusOf, openStandIn, type StandIn } from '../../discord-stand-in/stand-in.ts';
import { commands, live, startHttp, TODAY } from './serving.ts';

const LOCALES = ['no', 'en-GB'];

/** A Discord whose bot is connected to its gateway. */
async function overGateway(): Promise<StandIn> {
  const discord = await openStandIn();
  const respond = responder({ knowledge: live.knowledge, commands }, () => TODAY);
  onTestFinished((await startBot(discord, { registration: registrationOf(commands), respond })).close);
  return discord;
}

/** Presses a button as a person would: a form is filled in as it opens, and handed in. */
async function press(discord: StandIn, message: Message, button: Component, shared: Message[]): Promise<void> {
  const id = button.custom_id ?? '';
  if (button.disabled || !id) return;
  if (/^s/.test(id)) shared.push((await discord.share(message, button)).shared);
  else if (/^[ao]/.test(id)) await discord.click(message, button);
  else if (id.startsWith('f')) {
    const form = await discord.open(message, button);
    // One that begins anew is answered with a message.
    if (!('steps' in form)) await discord.handIn(message, form);
  }
}

/** All that can be done: each command with its example and without, its values, all that its message offers. */
async function useAll(discord: StandIn): Promise<readonly Message[]> {
  const shared: Message[] = [];
  for (const locale of LOCALES)
    for (const { name, example, options } of commands) {
      const read = readCommandLine(example, commands);
      const given = read.ok ? read.call.options : {};
      for (const asked of [given, {}]) {
        const { message } = await discord.command(name.en, asked, { locale, place: 'dm' });
        for (const button of buttonsOf(message)) await press(discord, message, button, shared);
        for (const menu of menusOf(message))
          await discord.choose(message, menu, menu.options?.[0]?.value ?? '', { locale });
      }
      for (const option of Object.keys(options)) await discord.autocomplete(name.en, option, '20', { locale });
    }
  for (const menu of ['Answer from sources', 'Check against sources'])
    await discord.onMessage(menu, 'ALIS fikk 129,5 millioner mer i 2024, @everyone.');
  await discord.command('no-such-command');
  await discord.click({}, { type: 2, custom_id: 'a/no-such-command' });
  return shared;
}

it('gives over HTTP byte for byte what it gives through the gateway', async () => {
  const [gateway, { discord: http }] = await Promise.all([overGateway(), startHttp()]);
  const [overThere, overHere] = await Promise.all([useAll(gateway), useAll(http)]);
  expect(http.texts.length).toBeGreaterThan(150);
  expect(http.texts).toEqual(gateway.texts);
  expect(overHere.map(({ embeds, content, components }) => ({ embeds, content, components }))).toEqual(
    overThere.map(({ embeds, content, components }) => ({ embeds, content, components })),
  );
});
