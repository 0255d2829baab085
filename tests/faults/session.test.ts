import type { StandIn } from '../discord-stand-in/stand-in.ts';
import { discordForTest, isAnsweredOnce, settingsOf } from './discord.ts';
import { fault } from './fault.ts';
import { runMain, until } from './house.ts';

const KIND = 'Connection';
/** Fewer than one person may ask in a row, and few enough while a session is taken up again. */
const MEANWHILE = 3;

async function start() {
  const discord = await discordForTest();
  const bot = runMain({ env: settingsOf(discord) });
  await bot.said('Registered');
  return { discord, bot };
}

/** Answers that came otherwise than once. */
const wronglyAnswered = async (asked: readonly ReturnType<StandIn['command']>[]): Promise<readonly string[]> =>
  (await Promise.all(asked)).filter((one) => !isAnsweredOnce(one)).map(({ steps }) => `came as ${steps}`);

const askMeanwhile = ({ command }: StandIn) =>
  Array.from({ length: MEANWHILE }, () => command('budget', { year: '2024' }));

const RESUMED: readonly (readonly [what: string, break_: (discord: StandIn) => void])[] = [
  ['the network cuts it off', ({ gateway }) => gateway.drop()],
  ['closed with 4000', ({ gateway }) => gateway.drop(4000)],
  ['asked to connect anew', ({ gateway }) => gateway.askToReconnect()],
  ['told that the session is invalid and can be resumed', ({ gateway }) => gateway.invalidate(true)],
];
fault(
  KIND,
  'dropped in four ways and resumed: what was asked meanwhile is answered, each once',
  RESUMED.length * MEANWHILE,
  async () => {
    const lost: string[] = [];
    for (const [what, breakOff] of RESUMED) {
      const { discord, bot } = await start();
      breakOff(discord);
      const { seen } = discord.gateway;
      await until(
        () => seen.some((one) => one === 'resume' || one.startsWith('close')),
        'it is cut off, or goes on in its place',
      );
      lost.push(...(await wronglyAnswered(askMeanwhile(discord))).map((one) => `${what}: ${one}`));
      if (!discord.gateway.seen.includes('resume')) lost.push(`${what}: ${discord.gateway.seen}`);
      bot.kill('SIGTERM');
      await bot.ended;
    }
    return lost;
  },
);

fault(KIND, 'told that the session is invalid: it begins another, and answers', 1, async () => {
  const { discord, bot } = await start();
  discord.gateway.invalidate(false);
  await bot.said(/^Connected to Discord again/);
  const begun = discord.gateway.seen.filter((one) => one.startsWith('identify')).length;
  return [
    ...(begun === 2 ? [] : [`it began ${begun} sessions`]),
    ...(await wronglyAnswered([discord.command('help')])),
  ];
});

fault(
  KIND,
  'the same interaction comes twice: answered once, told in a line, and the next is answered',
  1,
  async () => {
    const { discord, bot } = await start();
    const first = await discord.command('budget', { year: '2024' });
    const before = discord.texts.length;
    discord.gateway.repeat();
    await bot.said('An answer did not reach Discord');
    return [
      ...(isAnsweredOnce(first) ? [] : [`came as ${first.steps}`]),
      ...(discord.texts.length - before === 1 ? [] : ['sent more than once more']),
      ...(await wronglyAnswered([discord.command('help')])),
    ];
  },
);
