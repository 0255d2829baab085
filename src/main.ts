import type { House } from './answer-to.ts';
import { loadCommands } from './commands.ts';
import { type Config, environmentWithEnvFile, readConfig } from './config.ts';
import { readKnowledge } from './knowledge/read.ts';
import { runProgram } from './run-program.ts';
import { dayInOslo } from './today.ts';
import { describeFailure, describeThrown } from './transports/failure.ts';

const log = (line: string): void => console.log(line);

/** Serves Discord until the process is asked to stop. A second signal stops it at once. */
async function goLive(token: string, { discordApiUrl, discordGuildId }: Config, house: House): Promise<void> {
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort());
  // Loaded only here: discord.js costs more time and memory than all the rest.
  const [{ runGateway }, { responder }, { registrationOf }] = await Promise.all([
    import('./transports/gateway.ts'),
    import('./transports/interaction.ts'),
    import('./render/discord/registration.ts'),
  ]);
  const respond = responder(house, () => dayInOslo(new Date()));
  const settings = {
    token,
    apiUrl: discordApiUrl,
    guildId: discordGuildId,
    registration: registrationOf(house.commands),
  };
  try {
    await runGateway({ ...settings, respond, log }, stopping.signal);
    log('Stopped.');
  } catch (error) {
    throw new Error(`The bot cannot go on: ${describeFailure(error)}.`);
  }
}

async function chatHere(house: House): Promise<void> {
  log('DISCORD_TOKEN is not set, so I answer here in the terminal.');
  log('To go live on Discord, set it in the environment or in .env (see .env.example), then npm start again.\n');
  const { chat } = await import('./transports/terminal/chat.ts');
  await chat(house, { input: process.stdin, output: process.stdout });
}

await runProgram(async () => {
  const config = readConfig(environmentWithEnvFile());
  const failed = (error: unknown, command: string) => log(`/${command} failed: ${describeThrown(error)}.`);
  const [knowledge, commands] = await Promise.all([readKnowledge(), loadCommands()]);
  const house: House = { knowledge, commands, failed };
  if (config.discordToken === undefined) await chatHere(house);
  else await goLive(config.discordToken, config, house);
});
