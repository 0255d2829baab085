import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { House } from './answer-to.ts';
import { loadCommands } from './commands.ts';
import { ROOT } from './compile/folder.ts';
import { LiveKnowledge } from './compile/live.ts';
import { type Config, environmentWithEnvFile, readConfig } from './config.ts';
import { dayInOslo } from './language/day.ts';
import { liveHouse, watchKnowledge } from './live-house.ts';
import { runProgram } from './run-program.ts';
import { describeFailure, describeThrown } from './transports/failure.ts';

/** A house but for its knowledge. */
type Rest = Omit<House, 'knowledge'>;

const programVersion = (): string =>
  (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;

const log = (line: string): void => console.log(line);

/** Aborts when the process is asked to stop. A second signal stops it at once. */
function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort());
  return stopping.signal;
}

/** Serves Discord until the process is asked to stop. */
async function goLive(
  token: string,
  { discordApiUrl, discordGuildId }: Config,
  live: LiveKnowledge,
  rest: Rest,
): Promise<void> {
  const stopping = stopSignal();
  // Loaded only here: discord.js costs more time and memory than all the rest.
  const [{ runGateway }, { responder }, { messageResponder }, { registrationOf }, { FinishedAnswers }, { warmUp }] =
    await Promise.all([
      import('./transports/gateway.ts'),
      import('./transports/interaction.ts'),
      import('./transports/message.ts'),
      import('./render/discord/registration.ts'),
      import('./finished-answers.ts'),
      import('./warm-up.ts'),
    ]);
  const house = liveHouse(live, { ...rest, finished: new FinishedAnswers() });
  const today = () => dayInOslo(new Date());
  const respond = responder(house, today);
  const reply = messageResponder(house, today);
  const settings = {
    token,
    apiUrl: discordApiUrl,
    guildId: discordGuildId,
    registration: registrationOf(house.commands),
  };
  try {
    const ready = () => void warmUp(house, today(), stopping);
    await runGateway({ ...settings, respond, reply, log, ready }, stopping);
    log('Stopped.');
  } catch (error) {
    throw new Error(`The bot cannot go on: ${describeFailure(error)}.`);
  }
}

/** Serves the playground, and opens it where there is a browser to open, until the process is asked to stop. */
async function openPlayground(config: Config, live: LiveKnowledge, house: Rest): Promise<void> {
  const stopping = stopSignal();
  const [{ servePlayground }, { openBrowser }] = await Promise.all([
    import('./transports/playground/serve.ts'),
    import('./transports/playground/open-browser.ts'),
  ]);
  const settings = {
    live,
    house,
    today: () => dayInOslo(new Date()),
    program: programVersion(),
    origins: config.corsOrigins ?? [],
    requestsPerMinute: config.requestsPerMinute,
    log,
  };
  const { url, close } = await servePlayground(settings, config);
  log(`Try the bot at ${url}`);
  log(
    'To go live on Discord, set DISCORD_TOKEN in the environment or in .env (see .env.example), then npm start again.',
  );
  log('Ctrl-C stops it. For a chat in the terminal: npm run ask');
  openBrowser(url, { env: process.env, platform: process.platform, isTTY: process.stdout.isTTY });
  if (!stopping.aborted) await once(stopping, 'abort');
  await close();
  log('Stopped.');
}

await runProgram(async () => {
  const config = readConfig(environmentWithEnvFile());
  const failed = (error: unknown, command: string) => log(`/${command} failed: ${describeThrown(error)}.`);
  const [commands, live] = await Promise.all([loadCommands(), LiveKnowledge.open()]);
  watchKnowledge(live, console.error);
  const house = { commands, failed };
  if (config.discordToken === undefined) await openPlayground(config, live, house);
  else await goLive(config.discordToken, config, live, house);
});
