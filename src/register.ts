import './needs.ts';
import { loadCommands } from './commands.ts';
import { environmentWithEnvFile, getToken, readConfig } from './config.ts';
import { runProgram } from './run-program.ts';
import { describeFailure } from './transports/failure.ts';
import { wholeRegistration } from './transports/moderation/definitions.ts';
import { clearCommands, register } from './transports/register.ts';
import { tellOfWait } from './transports/tell-of-wait.ts';

const USAGE =
  'Usage: npm run register [-- --print | --clear]   (--print shows what would be registered, and changes nothing; --clear takes the commands away: those of the server DISCORD_GUILD_ID, else those everywhere)';

await runProgram(async () => {
  const [given = '', ...more] = process.argv.slice(2);
  if (more.length > 0 || !['', '--print', '--clear'].includes(given)) throw new Error(USAGE);
  const registration = wholeRegistration(await loadCommands());
  if (given === '--print') {
    console.log(JSON.stringify(registration, null, 2));
    return;
  }
  const config = readConfig(environmentWithEnvFile());
  const token = getToken(config);
  const { REST } = await import('@discordjs/rest');
  const rejectOnRateLimit = (data: Parameters<typeof tellOfWait>[0]) => tellOfWait(data, console.log);
  const rest = new REST({ api: config.discordApiUrl, rejectOnRateLimit }).setToken(token);
  const guild = config.discordGuildId;
  try {
    const lines =
      given === '--clear' ? [await clearCommands(rest, guild)] : (await register(rest, registration, guild)).lines;
    for (const line of lines) console.log(line);
  } catch (error) {
    const what = given === '--clear' ? 'taken away' : 'registered';
    throw new Error(`The commands could not be ${what}: ${describeFailure(error)}.`);
  }
});
