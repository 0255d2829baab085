import { ROOT } from '../../src/compile/folder.ts';
import { openStandIn } from '../discord-stand-in/stand-in.ts';
import { discordForTest, missing, settingsOf } from './discord.ts';
import { fault } from './fault.ts';
import { run, runMain, until } from './house.ts';

const KIND = 'Stopping';
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGKILL'] as const;

fault(KIND, 'npm start, and npm alone is sent TERM, INT or KILL', SIGNALS.length, async () => {
  const lost: string[] = [];
  for (const signal of SIGNALS) {
    const discord = await openStandIn();
    const npm = run('npm', ['start'], { cwd: ROOT, env: settingsOf(discord) });
    await npm.said('Registered');
    npm.kill(signal);
    await until(() => discord.gateway.seen.includes('close 1000'), `the bot leaves on ${signal}`).catch(() =>
      lost.push(`${signal}: the bot goes on without npm`),
    );
    await discord.close();
  }
  return lost;
});

const MANY = 30;
fault(
  KIND,
  'TERM, and again at once, as npm and the terminal both send it, with answers on their way',
  MANY,
  async () => {
    const discord = await discordForTest();
    const bot = runMain({ env: settingsOf(discord) });
    await bot.said('Registered');
    // As many people, since each is held to a pace.
    const answers = Array.from({ length: MANY }, (_, index) =>
      discord.command('help', {}, { person: String(710_000_000_000_000_000n + BigInt(index)) }),
    );
    await answers[0];
    bot.kill('SIGTERM');
    bot.kill('SIGTERM');
    const seen = await Promise.race([Promise.all(answers), bot.ended.then(() => Promise.allSettled(answers))]);
    const { code } = await bot.ended;
    return [
      ...(code === 0 ? [] : [`left with ${code}`]),
      ...Array.from({ length: MANY - seen.length }, () => 'an answer did not come'),
    ];
  },
);

fault(KIND, 'whoever reads the log ends (EPIPE) while answers are refused', 5, async () => {
  const discord = await discordForTest();
  const bot = runMain({ env: settingsOf(discord) });
  await bot.said('Registered');
  bot.child.stdout.destroy();
  bot.child.stderr.destroy();
  const refusal = { status: 404, body: { code: 10062, message: 'Unknown interaction' } };
  const lost: string[] = [];
  for (let time = 0; time < 5; time += 1) {
    discord.refusals.callbacks.push(refusal);
    void discord.command('help').catch(() => undefined);
    await until(() => discord.refusals.callbacks.length === 0, 'the answer is refused');
    const seen = await Promise.race([discord.command('help'), bot.ended.then(() => undefined)]);
    if (seen === undefined) lost.push('the bot ended with the reader of its log');
  }
  bot.kill('SIGTERM');
  return lost;
});

fault(KIND, 'two processes with one token', 4, async () => {
  const discord = await discordForTest();
  const bot = runMain({ env: settingsOf(discord) });
  await bot.said('Registered');
  const taken = { status: 400, body: { code: 40060, message: 'Interaction has already been acknowledged.' } };
  for (let time = 0; time < 4; time += 1) {
    discord.refusals.callbacks.push(taken);
    void discord.command('help').catch(() => undefined);
    await until(() => discord.refusals.callbacks.length === 0, 'the answer comes too late');
  }
  await bot.said('Another process');
  const told = bot.lines().filter((line) => line.startsWith('Another process seems to run with the same token'));
  bot.kill('SIGTERM');
  await bot.ended;
  return told.length === 1 ? [] : [`told ${told.length} times`, ...missing(bot.lines(), [])];
});
