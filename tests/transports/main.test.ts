import { afterEach, describe, expect, it } from 'vitest';
import { buttonsOf, openStandIn, type StandIn } from '../discord-stand-in/stand-in.ts';
import { startProgram } from './program.ts';

const MAIN = 'src/main.ts';
const REGISTER = 'src/register.ts';

let discord: StandIn | undefined;
afterEach(async () => {
  await discord?.close();
  expect(discord?.faults ?? []).toEqual([]);
  discord = undefined;
});

const live = ({ token, apiUrl }: StandIn) => ({ DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl });

describe('npm start', () => {
  it('says each wrong setting in one line and does not start', async () => {
    const env = { DISCORD_TOKEN: 'my secret', DISCORD_GUILD_ID: 'here', DISCORD_API_URL: 'ftp://x' };
    const { code, out, err } = await startProgram(MAIN, { env }).ended;
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^DISCORD_TOKEN is malformed: /),
      expect.stringMatching(/^DISCORD_GUILD_ID is malformed: /),
      expect.stringMatching(/^DISCORD_API_URL is malformed: /),
    ]);
    expect(err).not.toContain('secret');
  });

  it('says in one line that the token is refused', async () => {
    discord = await openStandIn();
    const env = { ...live(discord), DISCORD_TOKEN: 'wrong.token.z' };
    const { code, out, err } = await startProgram(MAIN, { env }).ended;
    expect({ code, out, err }).toEqual({
      code: 1,
      out: '',
      err: 'The bot cannot go on: Discord refuses the token.\n',
    });
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('goes live from .env, answers, and leaves cleanly on %s', async (signal) => {
    discord = await openStandIn();
    const envFile = Object.entries(live(discord))
      .map(([name, value]) => `${name}=${value}\n`)
      .join('');
    const bot = startProgram(MAIN, { envFile });
    await bot.said('Registered');
    const { steps, isPrivate } = await discord.command('help');
    expect({ steps, isPrivate }).toEqual({ steps: [4], isPrivate: true });
    bot.kill(signal);
    const { code, out, err } = await bot.ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Connected to Discord\.\nRegistered \d+ commands everywhere\.\nStopped\.\n$/);
    expect(discord.gateway.seen).toEqual(['identify 4608', 'close 1000']);
  });

  it('goes on where discord.js itself cannot read an interaction', async () => {
    discord = await openStandIn();
    const bot = startProgram(MAIN, { env: live(discord) });
    await bot.said('Registered');
    discord.gateway.dispatch('INTERACTION_CREATE', {
      id: '1',
      token: 'x',
      type: 2,
      locale: 'no',
      data: { type: 1, name: 'help' },
    });
    await bot.said('A fault outside of any answer: TypeError at ');
    expect((await discord.command('help')).steps).toEqual([4]);
    bot.kill('SIGTERM');
    expect((await bot.ended).code).toBe(0);
  });

  it('without a token serves the playground, without discord.js, and says how to go live', async () => {
    const env = { TEST_FORBIDS: 'discord.js', PORT: '0' };
    const program = startProgram(MAIN, { env });
    await program.said('Ctrl-C');
    const url = /Try the bot at (\S+)/.exec(program.saidSoFar())?.[1] ?? '';
    const answer = await fetch(`${url}/api/ask?q=/budget 2024`);
    expect(await answer.json()).toMatchObject({ status: 'answered', command: '/budget year:2024' });
    const help = { type: 2, locale: 'no', data: { type: 1, name: 'help' } };
    await fetch(`${url}/api/interactions`, { method: 'POST', body: JSON.stringify(help) });
    const counted = (await (await fetch(`${url}/metrics`)).text()).split('\n');
    expect(counted).toContain('fastlegebot_interactions_total{kind="command",command="help",outcome="answered"} 1');
    program.kill('SIGTERM');
    const { code, out, err } = await program.ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('DISCORD_TOKEN');
    expect(out).toMatch(/Stopped\.\n$/);
  });

  it('with a public key takes interactions over HTTP, without discord.js, logs JSON, and leaves cleanly', async () => {
    discord = await openStandIn();
    const env = {
      TEST_FORBIDS: 'discord.js',
      PORT: '0',
      DISCORD_PUBLIC_KEY: discord.keys.publicKey,
      DISCORD_APPLICATION_ID: discord.application,
      DISCORD_API_URL: discord.apiUrl,
    };
    const program = startProgram(MAIN, { env });
    await program.said('Taking interactions');
    const [, url = ''] = /at (http\S+)\/interactions/.exec(program.saidSoFar()) ?? [];
    discord.setEndpoint(`${url}/interactions`);
    const { steps, message } = await discord.command('budget', { year: '2024' });
    expect(steps).toEqual([4]);
    const share = buttonsOf(message).find(({ custom_id }) => custom_id?.startsWith('s'));
    if (!share) throw new Error('there is no button that shares');
    expect((await discord.share(message, share)).own.steps).toEqual([7]);
    expect(await (await fetch(`${url}/api/ask?q=/budget 2024`)).json()).toMatchObject({ status: 'answered' });
    program.kill('SIGTERM');
    const { code, out, err } = await program.ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { msg: string });
    expect(lines.map(({ msg }) => msg)).toEqual([
      expect.stringContaining('Taking interactions'),
      'answered',
      'answered',
      'Stopped.',
    ]);
  });

  it.each([
    [{ DISCORD_PUBLIC_KEY: 'ab'.repeat(32) }, /^DISCORD_APPLICATION_ID is missing: .+\n$/],
    [
      { DISCORD_PUBLIC_KEY: 'ab'.repeat(32), DISCORD_APPLICATION_ID: '600000000000000001', HOST: '203.0.113.1' },
      /^Interactions cannot be served at 203\.0\.113\.1, port 3000 \(EADDRNOTAVAIL\): .+\n$/,
    ],
  ])('says in one line what keeps it from taking interactions', async (env, said) => {
    const { code, out, err } = await startProgram(MAIN, { env }).ended;
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(said);
  });

  it('says in one line where the playground cannot be served', async () => {
    const { code, out, err } = await startProgram(MAIN, { env: { HOST: '203.0.113.1' } }).ended;
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^The playground cannot be served at 203\.0\.113\.1, port 3000 \(EADDRNOTAVAIL\): .+\n$/);
  });
});

describe('npm run register', () => {
  it('prints what would be registered, and needs no token for it', async () => {
    const { code, out, err } = await startProgram(REGISTER, { args: ['--print'] }).ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect((JSON.parse(out) as { name: string }[]).map(({ name }) => name)).toContain('budget');
  });

  it('registers once, then finds nothing to do', async () => {
    discord = await openStandIn();
    const first = await startProgram(REGISTER, { env: live(discord) }).ended;
    expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/^Registered \d+ commands everywhere\.\n$/) });
    const second = await startProgram(REGISTER, { env: live(discord) }).ended;
    expect(second).toMatchObject({ code: 0, out: expect.stringMatching(/ as they should be\.\n$/) });
    expect(discord.requests.filter((request) => request.startsWith('PUT'))).toHaveLength(1);
  });

  it.each([
    [[], 'DISCORD_TOKEN is missing: set it in the environment or in .env (see .env.example).\n'],
    [['--prnt'], expect.stringMatching(/^Usage: npm run register .*\n$/)],
  ])('says in one line what is wrong with %j', async (args, err) => {
    expect(await startProgram(REGISTER, { args }).ended).toEqual({ code: 1, out: '', err });
  });
});
