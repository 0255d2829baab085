import './needs.ts';
import { once } from 'node:events';
import { loadDefinitions } from './commands.ts';
import { LiveKnowledge } from './compile/live.ts';
import { type Config, environmentWithEnvFile, readConfig } from './config.ts';
import { dayInOslo } from './language/day.ts';
import { type LiveParts, liveHouse, watchKnowledge } from './live-house.ts';
import { outliveReaders } from './outlive-readers.ts';
import { thisProgram } from './program.ts';
import { runProgram } from './run-program.ts';
import { stopSignal } from './stop-signal.ts';
import { describeFailure, describeThrown } from './transports/failure.ts';

const log = (line: string): void => console.log(line);

/** Serves Discord until the process is asked to stop. */
async function goLive(
  token: string,
  { discordApiUrl, discordGuildId }: Config,
  live: LiveKnowledge,
  parts: LiveParts,
): Promise<void> {
  const stopping = stopSignal();
  // Loaded only here: discord.js costs more time and memory than all the rest.
  const [
    { runGateway },
    { responder },
    { personLimit },
    { messageResponder },
    { registrationOf },
    { FinishedAnswers },
    { warmUp },
  ] = await Promise.all([
    import('./transports/gateway.ts'),
    import('./transports/interaction.ts'),
    import('./transports/person-limit.ts'),
    import('./transports/message.ts'),
    import('./render/discord/registration.ts'),
    import('./finished-answers.ts'),
    import('./warm-up.ts'),
  ]);
  const house = liveHouse(live, { ...parts, finished: new FinishedAnswers() });
  const today = () => dayInOslo(new Date());
  const respond = responder(house, today, personLimit());
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
async function openPlayground(config: Config, live: LiveKnowledge, house: LiveParts): Promise<void> {
  const stopping = stopSignal();
  const [{ servePlayground }, { openBrowser }] = await Promise.all([
    import('./transports/playground/serve.ts'),
    import('./transports/playground/open-browser.ts'),
  ]);
  const settings = {
    live,
    house,
    today: () => dayInOslo(new Date()),
    program: thisProgram(),
    hosts: config.allowedHosts ?? [],
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

outliveReaders();
await runProgram(async () => {
  const config = readConfig(environmentWithEnvFile());
  const failed = (error: unknown, command: string) => log(`/${command} failed: ${describeThrown(error)}.`);
  const [definitions, live] = await Promise.all([loadDefinitions(), LiveKnowledge.open()]);
  watchKnowledge(live, console.error);
  const house = { definitions, failed };
  if (config.discordToken === undefined) await openPlayground(config, live, house);
  else await goLive(config.discordToken, config, live, house);
});
