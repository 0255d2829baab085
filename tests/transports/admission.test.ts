import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { WORDS } from '../../src/answer/words/words.ts';
import type { House } from '../../src/answer-to.ts';
import { loadCommands } from '../../src/commands.ts';
import { LiveKnowledge } from '../../src/compile/live.ts';
import { FinishedAnswers } from '../../src/finished-answers.ts';
import { registrationOf } from '../../src/render/discord/registration.ts';
import { makeFile } from '../../src/render/files/make.ts';
import { openAdmission } from '../../src/transports/admission.ts';
import { responder } from '../../src/transports/interaction.ts';
import { messageResponder } from '../../src/transports/message.ts';
import { openMetrics } from '../../src/transports/metrics.ts';
import type { PersonPaces } from '../../src/transports/person-limit.ts';
import { openTurns } from '../../src/transports/turns.ts';
import { DIRECT_CHANNEL, MENTION } from '../discord-stand-in/channels.ts';
import { startBot } from '../discord-stand-in/run-bot.ts';
import type { Message } from '../discord-stand-in/spec.ts';
import { openStandIn } from '../discord-stand-in/stand-in.ts';
import { startHttp } from './http/serving.ts';
import { start as startPage } from './playground/serve.ts';

const TODAY = '2026-11-22';
const live = await LiveKnowledge.open();
const commands = await loadCommands(live.knowledge);
const { withoutFiles } = WORDS.nb.ui;
const { tooFast } = WORDS.nb.errors;

const SLOW = { burst: 2, everyMs: 600_000 };
const OFTEN = { burst: 100, everyMs: 1 };
/** So that only the pace of what a test is about is ever reached. */
const paces = (slow: keyof PersonPaces): PersonPaces => ({
  asking: OFTEN,
  typing: OFTEN,
  making: OFTEN,
  [slow]: SLOW,
});

const filesOf = ({ attachments }: Message) => (attachments ?? []).map(({ filename }) => filename);
const textOf = ({ embeds }: Message) => (embeds ?? []).map(({ description }) => description).join('\n');
const another = (at: number) => ({ person: String(730_000_000_000_000_000n + BigInt(at)) });

async function startGateway(admission = openAdmission(), changed: Partial<House> = {}) {
  const finished = new FinishedAnswers();
  const house: House = { knowledge: live.knowledge, commands, finished, ...changed };
  const discord = await openStandIn();
  const metrics = openMetrics({ live, finished, admission });
  const { close } = await startBot(discord, {
    registration: registrationOf(commands),
    respond: responder(house, () => TODAY, admission),
    reply: messageResponder(house, () => TODAY, admission),
    metrics,
  });
  onTestFinished(close);
  return { discord, counted: async () => (await metrics.text()).split('\n') };
}

const doors = {
  gateway: async () => (await startGateway(openAdmission(paces('making')))).discord,
  http: async () => {
    const house = { knowledge: live.knowledge, commands, finished: new FinishedAnswers() };
    return (await startHttp({ respond: responder(house, () => TODAY, openAdmission(paces('making'))) })).discord;
  },
};

it.each(['gateway', 'http'] as const)('holds one person to fewer files than answers: %s', async (door) => {
  const discord = await doors[door]();
  const ask = (person = {}) => discord.command('export', { what: 'gp.without-gp' }, person);
  for (const _ of [1, 2]) expect(filesOf((await ask()).message)).toEqual(['gp.without-gp.csv']);
  const third = await ask();
  expect(third.message.content).toBe(withoutFiles['too-fast']);
  expect([filesOf(third.message), third.isPrivate]).toEqual([[], true]);
  // The answer itself is there, as are those that have no file, and the files of others.
  expect(textOf(third.message)).toContain('uten fastlege');
  expect((await discord.command('help')).message.content ?? '').toBe('');
  expect(filesOf((await ask(another(1))).message)).toEqual(['gp.without-gp.csv']);
});

it('holds an address to them too, at the playground', async () => {
  const { post } = await startPage({ requestsPerMinute: 2 });
  const options = [{ name: 'what', type: 3, value: 'gp.without-gp' }];
  const ask = async () => {
    const asked = { type: 2, locale: 'no', data: { type: 1, name: 'export', options } };
    return (await (await post('/api/interactions', asked)).json()) as { response: { data: Message } };
  };
  const answers = [await ask(), await ask(), await ask()].map(({ response }) => response.data);
  expect(answers.map(({ content = '' }) => content)).toEqual(['', '', withoutFiles['too-fast']]);
  expect(answers.map((one) => filesOf(one).length)).toEqual([1, 1, 0]);
});

it('tells at once who comes where too many wait for files, and makes all others in their turn', async () => {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  let most = 0;
  let now = 0;
  const slow: House['makeFile'] = async (one) => {
    now += 1;
    most = Math.max(most, now);
    await gate;
    now -= 1;
    return makeFile(one);
  };
  // However slow the machine, none of them waits too long here.
  const making = openTurns({ most: 16, withinMs: 600_000, atOnce: 4 });
  const admission = { ...openAdmission(paces('making')), making };
  const { discord, counted } = await startGateway(admission, { makeFile: slow });
  const ask = (at: number) => discord.command('export', { what: 'gp.without-gp' }, another(at));
  const begun = [0, 1, 2, 3].map(ask);
  while (now < begun.length) await sleep(5);
  const asked = [...begun, ...Array.from({ length: 17 }, (_, at) => ask(begun.length + at))];
  const first = await Promise.race(asked);
  expect([first.message.content, first.isPrivate]).toEqual([withoutFiles.busy, true]);
  expect(textOf((await discord.command('help')).message)).toContain(WORDS.nb.help.headline);
  expect(await counted()).toContain('fastlegebot_files_waiting 16');
  open();
  const all = await Promise.all(asked);
  expect(all.filter(({ message }) => filesOf(message).length === 1)).toHaveLength(20);
  expect(most).toBe(4);
  expect(await counted()).toContain(
    'fastlegebot_interactions_total{kind="command",command="export",outcome="without-files-busy"} 1',
  );
});

it('clears what was said of missing files where the message changes', async () => {
  const { discord } = await startGateway(openAdmission(paces('making')));
  for (const _ of [1, 2]) await discord.command('export', { what: 'gp.without-gp' });
  const { message } = await discord.command('export', { what: 'gp.without-gp' });
  const fold = message.components
    ?.flatMap(({ components = [] }) => components)
    .find((one) => one.custom_id?.startsWith('o'));
  if (!fold) throw new Error('there is no fold');
  const open = await discord.click(message, fold);
  expect([open.steps, open.message.content]).toEqual([[7], '']);
});

it('counts messages as it counts interactions, by command and outcome', async () => {
  const { discord, counted } = await startGateway();
  await discord.write(`${MENTION} ALIS 2024`);
  await discord.write('/budget 2024', { place: 'dm' });
  await discord.write(MENTION);
  const of = (command: string) =>
    `fastlegebot_interactions_total{kind="message",command="${command}",outcome="answered"} 1`;
  const lines = await counted();
  for (const command of ['ask', 'budget', 'help']) expect(lines).toContain(of(command));
  expect(lines).toContain('fastlegebot_interaction_seconds_count{kind="message"} 3');
});

it('tells alone, once, who writes to it too fast, and answers others', async () => {
  const { discord, counted } = await startGateway(openAdmission(paces('asking')));
  const write = (author?: { id: string }) => discord.write(`${MENTION} ALIS 2024`, { ...(author && { author }) });
  for (const _ of [1, 2]) expect(textOf(await write())).toContain('557,9');
  const told = await write();
  expect([told.channel_id, textOf(told)]).toEqual([DIRECT_CHANNEL, expect.stringContaining(tooFast)]);
  void write();
  expect(textOf(await write({ id: '730000000000000002' }))).toContain('557,9');
  expect(discord.replies).toHaveLength(4);
  expect(await counted()).toContain(
    'fastlegebot_interactions_total{kind="message",command="help",outcome="too-fast"} 2',
  );
});

it('has messages wait in turn, and says so where too many do', async () => {
  const admission = {
    ...openAdmission(),
    turns: { take: (_: unknown, instead: () => unknown) => instead(), waiting: () => 1 },
  };
  const { discord } = await startGateway(admission as ReturnType<typeof openAdmission>);
  expect(textOf(await discord.write(`${MENTION} ALIS 2024`))).toContain(WORDS.nb.errors.busy);
});
