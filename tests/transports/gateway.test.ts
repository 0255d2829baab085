import { afterEach, describe, expect, it } from 'vitest';
import type { PersonsInteraction } from '../../src/transports/persons-interaction.ts';
import type { MessageReply, Reply } from '../../src/transports/reply.ts';
import { PERSON } from '../discord-stand-in/interactions.ts';
import { runBot } from '../discord-stand-in/run-bot.ts';
import { openStandIn, type StandIn } from '../discord-stand-in/stand-in.ts';

const REGISTRATION = [
  { name: 'help', description: 'What you can ask', contexts: [0, 1, 2], integration_types: [0, 1] },
];
const embeds = [{ description: 'An answer.' }];
const PRIVATE = { flags: 64, embeds, allowed_mentions: { parse: [] as never[] } };
const SORRY = { ...PRIVATE, embeds: [{ description: 'Sorry.' }] };

const later = (opened: Promise<void>): MessageReply => ({
  defer: { type: 5, data: { flags: 64 } },
  answer: () => opened.then(() => ({ type: 4, data: PRIVATE })),
  apology: () => ({ type: 4, data: SORRY }),
});
const atOnce = () => later(Promise.resolve());

/** A gate that answers wait at until it is opened. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function standIn(): Promise<StandIn> {
  const discord = await openStandIn();
  cleanups.push(async () => {
    await discord.close();
    expect(discord.faults).toEqual([]);
  });
  return discord;
}

interface Settings {
  readonly respond?: (interaction: PersonsInteraction) => Reply;
  readonly token?: string;
  readonly guildId?: string;
  readonly deferAfterMs?: number;
}

function run(discord: StandIn, { respond = atOnce, ...settings }: Settings = {}) {
  const bot = runBot(discord, { registration: REGISTRATION, respond, ...settings });
  cleanups.push(() => {
    bot.stop();
    return bot.ended.catch(() => {});
  });
  return bot;
}

const REGISTERED = 'Registered 1 command everywhere.';

describe('the gateway, with the real discord.js client', () => {
  it('logs in without privileged intents, registers, and answers', async () => {
    const discord = await standIn();
    const bot = run(discord);
    await bot.said(REGISTERED);
    expect(discord.gateway.seen).toEqual(['identify 4608']);
    const { steps, isPrivate, message } = await discord.command('help');
    expect({ steps, isPrivate, embeds: message.embeds }).toEqual({ steps: [4], isPrivate: true, embeds });
    expect(bot.lines).toEqual(['Connected to Discord.', REGISTERED]);
  });

  it('writes the commands only where they differ', async () => {
    const discord = await standIn();
    const first = run(discord);
    await first.said(REGISTERED);
    first.stop();
    await first.ended;
    const second = run(discord);
    await second.said('The commands are registered everywhere as they should be.');
    expect(discord.requests.filter((request) => request.startsWith('PUT'))).toHaveLength(1);
  });

  it('registers in one server where told to', async () => {
    const discord = await standIn();
    const bot = run(discord, { guildId: '500000000000000001' });
    await bot.said('Registered 1 command in server 500000000000000001.');
    expect([...discord.stored.keys()]).toEqual(['500000000000000001']);
  });

  it('answers although registration failed, and says so', async () => {
    const discord = await standIn();
    discord.refusals.commands.push({ status: 403, body: { code: 50001, message: 'Missing Access' } });
    const bot = run(discord, { guildId: '500000000000000001' });
    await bot.said('The commands could not be registered: Discord answered 403: Missing Access (50001).');
    expect((await discord.command('help')).steps).toEqual([4]);
  });

  it('puts off an answer that is late, then edits it in', async () => {
    const discord = await standIn();
    const { open, opened } = gate();
    const respond = () => later(opened);
    const bot = run(discord, { respond, deferAfterMs: 20 });
    await bot.said(REGISTERED);
    const answer = discord.command('help');
    await discord.deferral();
    open();
    expect(await answer).toMatchObject({ steps: [5, 'edit'], isPrivate: true, message: { embeds } });
  });

  it.each([
    ['at once', 1000],
    ['late', 0],
  ])('sends the files of an answer that comes %s, and of what is said after it', async (_when, deferAfterMs) => {
    const discord = await standIn();
    const { open, opened } = gate();
    const file = (text: string) => ({
      name: 'tal.csv',
      type: 'text/csv',
      alt: 'Tal om æ, ø og å',
      bytes: new TextEncoder().encode(text),
    });
    const attachments = [{ id: '0', filename: 'tal.csv', description: 'Tal om æ, ø og å' }];
    const enclosed = (text: string) => ({ files: [file(text)] }) as const;
    const respond = (): MessageReply => ({
      ...later(opened),
      answer: () => opened.then(() => ({ type: 4, data: { ...PRIVATE, attachments }, enclosed: enclosed('år;tal') })),
      followUp: async () => ({ embeds, attachments, allowed_mentions: { parse: [] }, enclosed: enclosed('delt') }),
    });
    const bot = run(discord, { respond, deferAfterMs });
    await bot.said(REGISTERED);
    const answer = discord.command('help');
    const after = discord.followUp();
    if (deferAfterMs === 0) await discord.deferral();
    open();
    const [sent] = (await answer).message.attachments ?? [];
    expect(sent).toMatchObject({
      ...attachments[0],
      id: '900000000000000000',
      content_type: 'text/csv',
      text: 'år;tal',
    });
    expect((await after).attachments).toMatchObject([{ text: 'delt' }]);
  });

  it('does not put off what comes in time', async () => {
    const discord = await standIn();
    const bot = run(discord, { deferAfterMs: 1000 });
    await bot.said(REGISTERED);
    const answers = await Promise.all(Array.from({ length: 20 }, () => discord.command('help')));
    expect(answers.map(({ steps }) => steps)).toEqual(answers.map(() => [4]));
  });

  it.each([
    [404, { code: 10062, message: 'Unknown interaction' }, 'Discord answered 404: Unknown interaction (10062)'],
    [
      400,
      { code: 40060, message: 'Interaction has already been acknowledged.' },
      'Discord answered 400: Interaction has already been acknowledged. (40060)',
    ],
    [503, { message: 'upstream' }, 'Discord answered 503'],
  ])('tells a refusal (%i) in one line and goes on', async (status, body, said) => {
    const discord = await standIn();
    const bot = run(discord);
    await bot.said(REGISTERED);
    // discord.js tries again where the server failed: three times more.
    discord.refusals.callbacks.push(...Array.from({ length: status === 503 ? 4 : 1 }, () => ({ status, body })));
    void discord.send(
      2,
      {
        id: '1',
        name: 'help',
        type: 1,
        options: [{ name: 'secret', type: 3, value: 'min diagnose' }],
      },
      {},
    );
    await bot.said(`An answer did not reach Discord: ${said}.`);
    expect((await discord.command('help')).steps).toEqual([4]);
    expect(bot.lines.join('\n')).not.toMatch(new RegExp(`diagnose|${PERSON.username}|${PERSON.id}|aW50`));
  });

  it.each([
    ['at once', 1000, [4]],
    ['late', 0, [5, 'edit']],
  ])('apologises where Discord finds fault with an answer that comes %s', async (_when, deferAfterMs, steps) => {
    const discord = await standIn();
    const { open, opened } = gate();
    const bot = run(discord, { respond: () => later(opened), deferAfterMs });
    await bot.said(REGISTERED);
    const invalid = { status: 400, body: { code: 50035, message: 'Invalid Form Body' } };
    const answer = discord.command('help');
    if (deferAfterMs === 0) {
      await discord.deferral();
      discord.refusals.edits.push(invalid);
    } else discord.refusals.callbacks.push(invalid);
    open();
    expect(await answer).toMatchObject({ steps, isPrivate: true, message: { embeds: SORRY.embeds } });
    await bot.said('An answer did not reach Discord: Discord answered 400: Invalid Form Body (50035).');
  });

  it('resumes after a dropped connection and answers what came meanwhile', async () => {
    const discord = await standIn();
    const bot = run(discord);
    await bot.said(REGISTERED);
    discord.gateway.drop();
    const answer = discord.command('help');
    expect((await answer).steps).toEqual([4]);
    await bot.said(/^Connected to Discord again, after \d+ seconds?\.$/);
    expect(discord.gateway.seen).toEqual(['identify 4608', 'close 1006', 'resume']);
    expect(bot.lines).toContain('The connection to Discord was lost; reconnecting.');
  });

  it('refuses to start with a wrong token', async () => {
    const discord = await standIn();
    const bot = run(discord, { token: 'wrong.token.z' });
    await expect(bot.ended).rejects.toMatchObject({ code: 'TokenInvalid' });
    expect(bot.lines).toEqual([]);
  });

  it('ends where the token is reset while it runs', async () => {
    const discord = await standIn();
    const bot = run(discord);
    await bot.said(REGISTERED);
    discord.resetToken();
    discord.gateway.drop();
    await expect(bot.ended).rejects.toMatchObject({ code: 'TokenInvalid' });
  });

  it('lets an answer on its way finish when it is stopped, and takes no more', async () => {
    const discord = await standIn();
    const { open, opened } = gate();
    const asked = gate();
    const respond = () => {
      asked.open();
      return later(opened);
    };
    const bot = run(discord, { respond });
    await bot.said(REGISTERED);
    const answer = discord.command('help');
    await asked.opened;
    bot.stop();
    open();
    expect((await answer).steps).toEqual([4]);
    await bot.ended;
    expect(discord.gateway.seen).toEqual(['identify 4608', 'close 1000']);
  });
});
