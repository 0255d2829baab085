import { expect, onTestFinished, test } from 'vitest';
import { WORDS } from '../../src/answer/words/words.ts';
import { loadCommands } from '../../src/commands.ts';
import { FinishedAnswers } from '../../src/finished-answers.ts';
import { encodeClick } from '../../src/render/discord/custom-id.ts';
import { responder } from '../../src/transports/interaction.ts';
import type { PersonsInteraction } from '../../src/transports/persons-interaction.ts';
import type { MessageReply } from '../../src/transports/reply.ts';
import { interaction } from '../discord-stand-in/interactions.ts';
import { buttonsOf, openStandIn, type StandIn } from '../discord-stand-in/stand-in.ts';
import { theKnowledge } from '../the-knowledge.ts';
import { startHttp } from './http/serving.ts';
import { startProgram } from './program.ts';

const commands = await loadCommands(theKnowledge);

/** The list of all commands, as it is opened under `/help`. */
async function listIn(discord: StandIn, locale: string): Promise<string> {
  const { message } = await discord.command('help', {}, { locale });
  const label = WORDS[locale === 'no' ? 'nb' : 'en'].help.commands;
  const button = buttonsOf(message).find((one) => one.label === label);
  if (!button) throw new Error(`there is no button "${label}"`);
  const { message: opened } = await discord.click(message, button, { locale });
  return opened.embeds?.[0]?.description ?? '';
}

/** What the list holds of each command, by the ids that Discord has given them. */
function tappable(discord: StandIn, locale: 'nb' | 'en'): readonly string[] {
  const stored = discord.stored.get('global') as readonly { readonly id: string; readonly name: string }[];
  return commands.map(({ name }) => {
    const mention = `</${name.en}:${stored.find((one) => one.name === name.en)?.id}>`;
    return name[locale] === name.en ? `• ${mention}: ` : `• /${name[locale]} ${mention}: `;
  });
}

test('commands can be tapped in the list of them, once registered and whenever it starts again', async () => {
  const discord = await openStandIn();
  onTestFinished(async () => {
    await discord.close();
    expect(discord.faults).toEqual([]);
  });
  for (const said of ['Registered', 'as they should be']) {
    const bot = startProgram('src/main.ts', { env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl } });
    await bot.said(said);
    for (const [locale, ours] of [
      ['en-GB', 'en'],
      ['no', 'nb'],
    ] as const) {
      const list = await listIn(discord, locale);
      for (const line of tappable(discord, ours)) expect(list).toContain(line);
      // One with subcommands is begun with one of them.
      expect(list).toMatch(/<\/report status:\d+>/);
      expect(list).not.toMatch(/<\/curate:/);
    }
    bot.kill('SIGTERM');
    await bot.ended;
  }
});

test('where their ids are not known, they are named', async () => {
  const { discord } = await startHttp();
  const list = await listIn(discord, 'no');
  expect(list).toContain('• /budsjett: ');
  expect(list).not.toContain('</');
});

test('a list that was made before the ids were known is made anew with them', async () => {
  let id: string | undefined;
  const house = { knowledge: theKnowledge, commands, finished: new FinishedAnswers(), commandId: () => id };
  const respond = responder(house, () => '2024-10-01');
  const call = { command: 'help', options: {} };
  const opening = encodeClick({ action: 'open', call, locale: 'en', fold: 'commands' }, commands);
  const data = { component_type: 2, custom_id: opening };
  const ask = async () => {
    const asked = interaction(3, data, { locale: 'en-GB' }, {}) as unknown as PersonsInteraction;
    return JSON.stringify(await (respond(asked) as MessageReply).answer());
  };
  expect(await ask()).toContain('/budget: ');
  id = '900000000000000001';
  expect(await ask()).toContain('</budget:900000000000000001>: ');
});
