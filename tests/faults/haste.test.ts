import { WORDS } from '../../src/answer/words/words.ts';
import { discordForTest, settingsOf, textOf } from './discord.ts';
import { fault } from './fault.ts';
import { runMain } from './house.ts';

const KIND = 'Haste';
const MANY = 40;
const ANOTHER = { person: '720000000000000001' };

fault(KIND, 'one person gives the same command again and again; another asks meanwhile', MANY + 1, async () => {
  const discord = await discordForTest();
  const bot = runMain({ env: settingsOf(discord) });
  await bot.said('Registered');
  const hasty = Array.from({ length: MANY }, () =>
    discord.command('check', { text: 'ALIS fikk 129,5 millioner mer i 2024' }),
  );
  const patient = await discord.command('help', {}, ANOTHER);
  const seen = await Promise.all(hasty);
  const told = seen.filter((one) => textOf(one).includes(WORDS.nb.errors.tooFast));
  return [
    ...(textOf(patient).includes(WORDS.nb.help.headline) ? [] : ['the other person was not answered']),
    ...seen.filter((one) => !one.isPrivate).map(() => 'told to everybody'),
    // Ten at once, and some more where the machine was slow.
    ...(told.length >= MANY / 2 && told.length <= MANY - 10 ? [] : [`${told.length} of ${MANY} were told to wait`]),
  ];
});

fault(KIND, 'one person types without end: the values stop, and commands are answered', 120, async () => {
  const discord = await discordForTest();
  const bot = runMain({ env: settingsOf(discord) });
  await bot.said('Registered');
  const typed = await Promise.all(Array.from({ length: 120 }, () => discord.autocomplete('budget', 'year', '20')));
  const given = typed.filter((choices) => choices.length > 0).length;
  const seen = await discord.command('help');
  return [
    ...(given >= 60 && given < 120 ? [] : [`values were given ${given} times`]),
    ...(textOf(seen).includes(WORDS.nb.help.headline) ? [] : ['no answer']),
  ];
});
