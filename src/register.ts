import { loadCommands } from './commands.ts';
import { environmentWithEnvFile, getToken, readConfig } from './config.ts';
import { registrationOf } from './render/discord/registration.ts';
import { runProgram } from './run-program.ts';
import { describeFailure } from './transports/failure.ts';
import { register } from './transports/register.ts';

const USAGE = 'Usage: npm run register [-- --print]   (--print shows what would be registered, and changes nothing)';

await runProgram(async () => {
  const [given, ...more] = process.argv.slice(2);
  if (more.length > 0 || (given !== undefined && given !== '--print')) throw new Error(USAGE);
  const registration = registrationOf(await loadCommands());
  if (given === '--print') {
    console.log(JSON.stringify(registration, null, 2));
    return;
  }
  const config = readConfig(environmentWithEnvFile());
  const token = getToken(config);
  const { REST } = await import('discord.js');
  const rest = new REST({ api: config.discordApiUrl }).setToken(token);
  try {
    console.log(await register(rest, registration, config.discordGuildId));
  } catch (error) {
    throw new Error(`The commands could not be registered: ${describeFailure(error)}.`);
  }
});
