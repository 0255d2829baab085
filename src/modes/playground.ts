import { once } from 'node:events';
import { prepare } from '../commands.ts';
import { type Config, placeOf } from '../config.ts';
import { FinishedAnswers } from '../finished-answers.ts';
import { liveHouse, watchKnowledge } from '../live-house.ts';
import { stopSignal } from '../stop-signal.ts';
import { openAdmission } from '../transports/admission.ts';
import { operations } from '../transports/http/operations.ts';
import { openMetrics } from '../transports/metrics.ts';
import { keep } from '../transports/moderation/keep.ts';
import { openBrowser } from '../transports/playground/open-browser.ts';
import { pagePaces } from '../transports/playground/paces.ts';
import { servePlayground } from '../transports/playground/serve.ts';
import { pageSettings } from './page.ts';
import type { Parts } from './parts.ts';
import { failed, log } from './plain-log.ts';
import { todayInOslo } from './today.ts';

/** Serves the playground, and opens it where there is a browser to open, until the process is asked to stop. */
export async function servePage(config: Config, parts: Parts): Promise<void> {
  const stopping = stopSignal();
  const { live, definitions } = parts;
  await prepare(definitions);
  watchKnowledge(live, console.error);
  const finished = new FinishedAnswers();
  const admission = openAdmission(pagePaces(config.requestsPerMinute));
  const metrics = openMetrics({ live, finished, admission });
  const made = { definitions, failed, finished };
  const house = liveHouse(live, made);
  const { moderation, isOpen, begin, close: closeStore } = keep(config, house, todayInOslo, log);
  const beside = operations({ isReady: () => !stopping.aborted, isKeeping: isOpen, metrics });
  const settings = { ...pageSettings(config, parts, failed, log, moderation), house: made, admission, metrics };
  const { url, close } = await servePlayground(settings, placeOf(config), beside);
  void begin();
  log(`Try the bot at ${url}`);
  log(
    'To go live on Discord, set DISCORD_TOKEN in the environment or in .env (see .env.example), then npm start again.',
  );
  log('Ctrl-C stops it. For a chat in the terminal: npm run ask');
  openBrowser(url, { env: process.env, platform: process.platform, isTTY: process.stdout.isTTY });
  if (!stopping.aborted) await once(stopping, 'abort');
  await Promise.all([close(), closeStore()]);
  log('Stopped.');
}
