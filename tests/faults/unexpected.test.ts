import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORDS } from '../../src/answer/words/words.ts';
import { discordForTest, isAnsweredOnce, settingsOf, textOf } from './discord.ts';
import { fault } from './fault.ts';
import { copyHouse, runMain } from './house.ts';
import { startReplica } from './replica.ts';

const KIND = 'Faults of our own';
const TIMES = 5;
const APOLOGY = WORDS.nb.errors.failed;
/** Of the kind that a person is given, who may tell it on. */
const ID = /koden ([A-Z2-9]{8})/;

/** A copy in which /budget throws something that holds what was typed. */
function brokenHouse(): string {
  const house = copyHouse();
  const built = join(house, 'dist', 'commands.js');
  renameSync(built, join(house, 'dist', 'sound-commands.js'));
  const text = `import sound from './sound-commands.js';
const broken = { ...sound['budget.ts'], answer: ({ year }) => { throw new TypeError('typed: ' + JSON.stringify(year)); } };
export default { ...sound, 'budget.ts': broken };
`;
  writeFileSync(built, text);
  return house;
}

/** What is wrong with a private apology, the lines on it, and that nothing of what was typed is in them. */
function wronglyTold(text: string, isPrivate: boolean, lines: readonly string[]): readonly string[] {
  const [, id = 'none'] = ID.exec(text) ?? [];
  const told = lines.filter((line) => line.includes(id) && /:\d+:\d+/.test(line));
  return [
    ...(text.includes(APOLOGY) && id !== 'none' ? [] : [`said: ${text}`]),
    ...(isPrivate ? [] : ['said to all']),
    ...(told.length === 1 ? [] : [`${told.length} lines with the id and the stack`]),
    ...(lines.some((line) => line.includes('typed:')) ? ['what was typed is in the log'] : []),
  ];
}

fault(
  KIND,
  'a command throws, connected: an apology to the asker alone, a line with its id and stack, no more',
  TIMES,
  async () => {
    const discord = await discordForTest();
    const bot = runMain({ env: settingsOf(discord) }, brokenHouse());
    await bot.said('Registered');
    const seen = [];
    for (let at = 0; at < TIMES; at += 1) seen.push(await discord.command('budget', { year: '2024' }));
    const next = await discord.command('help');
    return [
      ...seen.flatMap((one) => wronglyTold(textOf(one), one.isPrivate, bot.lines())),
      ...(isAnsweredOnce(next) ? [] : ['the next is not answered']),
    ];
  },
);

fault(KIND, 'the same, posted to', TIMES, async () => {
  const discord = await discordForTest();
  const replica = await startReplica({ keys: discord.keys, house: brokenHouse() });
  discord.setEndpoint(replica.endpoint);
  const seen = [];
  for (let at = 0; at < TIMES; at += 1) seen.push(await discord.command('budget', { year: '2024' }));
  const next = await discord.command('help');
  const last = seen.at(-1);
  await replica.said(ID.exec(last ? textOf(last) : '')?.[1] ?? '');
  // A line for each interaction has the id too: of the fault is the one with the stack.
  return [
    ...seen.flatMap((one) => wronglyTold(textOf(one), one.isPrivate, replica.lines())),
    ...(isAnsweredOnce(next) ? [] : ['the next is not answered']),
  ];
});
