import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { WORDS } from '../../../src/answer/words/words.ts';
import { loadCommands } from '../../../src/commands.ts';
import { LiveStore } from '../../../src/store/live.ts';
import { openStore } from '../../../src/store/open.ts';
import { type Respond, responder } from '../../../src/transports/interaction.ts';
import { wholeRegistration } from '../../../src/transports/moderation/definitions.ts';
import { Moderation } from '../../../src/transports/moderation/moderation.ts';
import { startBot } from '../../discord-stand-in/run-bot.ts';
import { buttonsOf, type Form, openStandIn, type Seen, type StandIn } from '../../discord-stand-in/stand-in.ts';
import { theKnowledge } from '../../the-knowledge.ts';
import { startHttp } from '../http/serving.ts';
import { DOORS, type Door } from './desk.ts';

const MODERATOR = { permissions: '8192' };
const { report, queue, settings, refusals } = WORDS.nb.moderation;
const commands = await loadCommands();

const textOf = ({ message }: Seen) => (message.embeds ?? []).map(({ description }) => description).join('\n');
const field = (type: number, custom_id: string, own: object) => ({
  type: 18,
  id: 1,
  component: { type, id: 2, custom_id, ...own },
});

/** A Discord with the bot, by one of the doors; it holds every body to Discord's own description. */
async function discordWith(door: Door, respond: Respond): Promise<StandIn> {
  if (door === 'HTTP') return (await startHttp({ respond })).discord;
  const discord = await openStandIn();
  onTestFinished((await startBot(discord, { registration: wholeRegistration(commands), respond })).close);
  const registered = discord.stored.get('global') ?? [];
  expect(registered.find(({ name }) => name === 'curate')).toMatchObject({
    default_member_permissions: '8192',
    contexts: [0],
  });
  return discord;
}

it.each(DOORS)('reports, decides, notes, sets and exports by %s, each body as Discord describes it', async (door) => {
  const folder = mkdtempSync(join(tmpdir(), 'fastlegebot-on-discord-'));
  const store = new LiveStore(
    () => openStore({ folder }, () => undefined),
    () => undefined,
  );
  const house = { knowledge: theKnowledge, commands };
  const moderation = new Moderation({ store, house, today: () => '2026-11-26', unansweredDays: 90 });
  const respond = responder(house, () => '2026-11-26', undefined, moderation);
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const discord = await discordWith(door, respond);
  const sub = (name: string, subcommand: string, options: object[] = [], by = {}) =>
    discord.send<Seen>(
      2,
      { id: '900000000000000000', name, type: 1, options: [{ type: 1, name: subcommand, options }] },
      by,
    );
  const press = (seen: Seen, label: string, by = {}) => {
    const button = buttonsOf(seen.message).find((one) => one.label === label);
    if (!button) throw new Error(`there is no button ${label}`);
    return discord.click(seen.message, button, by);
  };

  const answer = await discord.command('rule', { topic: 'alis-grant' });
  const button = buttonsOf(answer.message).find(({ label }) => label === report.button);
  if (!button) throw new Error('there is no way to report');
  const form = await discord.open(answer.message, button);
  const sent = await discord.send<Seen>(
    5,
    { custom_id: form.custom_id, components: [field(4, 'text', { value: 'Feil dato' })] },
    {},
    answer.message,
  );
  expect(textOf(sent)).toContain(report.receipt(1));
  expect(sent.isPrivate).toBe(true);

  expect(textOf(await sub('curate', 'reports'))).toBe(refusals.notAllowed);
  expect(textOf(await sub('curate', 'reports', [], { place: 'dm' }))).toBe(refusals.onlyInServer);
  const shown = await sub('curate', 'reports', [], MODERATOR);
  expect(textOf(shown)).toContain('Feil dato');
  expect(textOf(await press(shown, queue.accept))).toBe(refusals.notAllowed);
  const note = buttonsOf(shown.message).find(({ label }) => label === queue.note);
  const noteForm = await discord.send<Form>(
    3,
    { component_type: 2, custom_id: note?.custom_id },
    MODERATOR,
    shown.message,
  );
  const noted = await discord.send<Seen>(
    5,
    { custom_id: noteForm.custom_id, components: [field(4, 'note', { value: 'Rettes' })] },
    MODERATOR,
    shown.message,
  );
  expect(textOf(noted)).toContain('Rettes');
  expect(textOf(await press(noted, queue.accept, MODERATOR))).toBe(queue.none.open);
  expect(textOf(await sub('report', 'status', [{ type: 3, name: 'number', value: '1' }]))).toContain(
    report.became.accepted,
  );

  const set = await sub('curate', 'settings', [], MODERATOR);
  const change = buttonsOf(set.message).find(({ label }) => label === settings.change);
  const settingsForm = await discord.send<Form>(
    3,
    { component_type: 2, custom_id: change?.custom_id },
    MODERATOR,
    set.message,
  );
  const components = [
    field(3, 'language', { values: ['nn'] }),
    field(21, 'visibility', { value: 'public' }),
    field(8, 'news', { values: ['400000000000000001'] }),
    field(8, 'reports', { values: [] }),
  ];
  const resolved = { channels: { '400000000000000001': { id: '400000000000000001', name: 'nytt', type: 0 } } };
  const handedIn = { custom_id: settingsForm.custom_id, components, resolved };
  const saved = await discord.send<Seen>(5, handedIn, MODERATOR, set.message);
  expect(textOf(saved)).toContain(settings.saved);
  expect((await discord.command('rule', { topic: 'alis-grant' })).isPrivate).toBe(false);
  for (const one of ['unanswered', 'status', 'export'])
    expect((await sub('curate', one, [], MODERATOR)).isPrivate).toBe(true);
  for (const [format, type] of [
    ['csv', 'text/csv'],
    ['json', 'application/json'],
  ] as const) {
    const { message } = await sub('curate', 'export', [{ type: 3, name: 'format', value: format }], MODERATOR);
    const [file] = message.attachments ?? [];
    expect(file).toMatchObject({ filename: `reports.${format}`, content_type: type });
    expect(file?.text).toContain('Feil dato');
  }
  // Also with what is set the form is one that Discord takes.
  await discord.send<Form>(3, { component_type: 2, custom_id: change?.custom_id }, MODERATOR, set.message);
});
