import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import type { LiveKnowledge } from '../../compile/live.ts';
import { type LiveParts, liveHouse } from '../../live-house.ts';
import type { Program } from '../../program.ts';
import { type Admission, openAdmission } from '../admission.ts';
import { describeThrown } from '../failure.ts';
import type { Metrics } from '../metrics.ts';
import { wholeRegistration } from '../moderation/definitions.ts';
import type { Moderation } from '../moderation/moderation.ts';
import { askApi } from './ask-api.ts';
import { assets } from './assets.ts';
import { FILES, files } from './files.ts';
import { interactions } from './interactions.ts';
import { knowledgeView } from './knowledge-view.ts';
import { knownHosts } from './known-hosts.ts';
import { limited } from './limited.ts';
import { liveState } from './live-state.ts';
import { openApi } from './open-api.ts';
import { PAGE_TIMES, pagePaces } from './paces.ts';
import { problem } from './problem.ts';
import { reading } from './reading.ts';
import { security } from './security.ts';

export interface PlaygroundSettings {
  readonly live: LiveKnowledge;
  /** All of the house but its knowledge, which is the live one. */
  readonly house: LiveParts;
  readonly today: () => string;
  readonly program: Program;
  /** Names by which it may be reached besides localhost and addresses. */
  readonly hosts: readonly string[];
  /** Pages of others that may read the answers. */
  readonly origins: readonly string[];
  readonly requestsPerMinute: number;
  /** Takes one line. Nothing of what was asked is said in it. */
  readonly log: (line: string) => void;
  readonly pageFolder?: string;
  /** What is kept for and by people; left out, nothing is. */
  readonly moderation?: Moderation;
  /** Whether the page's reader may play a moderator, who reads what others reported there. */
  readonly mayModerate?: boolean;
  /** What keeps one reader from keeping others waiting, where somebody else looks at it too. */
  readonly admission?: Admission;
  /** Where what the page does is counted; left out, it is not. */
  readonly metrics?: Pick<Metrics, 'answered'>;
}

/** An interaction holds at most a message, which is within 6,000 characters, and its components. */
const LONGEST_BODY = 64 * 1024;
/** A page that is looked at asks three times in two seconds; this is for thirty of them at one address. */
const LIVE_PER_MINUTE = 3000;
/** An edit is in every answer that is asked for later than this. */
const LOOK_AT_MOST_EVERY_MS = 100;

/** The page begins a command by its name; its id is Discord's alone. */
const ANY_COMMAND = '100000000000000003';

/** The playground as an HTTP application: the page, what the page asks, and the interface for others. */
export function playground(settings: PlaygroundSettings): Hono {
  const { live, today, program, requestsPerMinute, log } = settings;
  const { admission = openAdmission(pagePaces(requestsPerMinute)) } = settings;
  const house = liveHouse(live, { ...settings.house, commandId: () => ANY_COMMAND });
  const app = new Hono();

  app.onError((error, c) => {
    log(`A request failed: ${describeThrown(error)}.`);
    return problem(c, 500, 'The request failed', 'This is a fault of the program. It has been logged.');
  });
  app.notFound((c) => problem(c, 404, 'Not found', 'There is nothing at this address.'));

  app.use(security());
  app.use(knownHosts(settings.hosts));
  const onError = (c: Context) => problem(c, 413, 'Too long', `At most ${LONGEST_BODY} bytes are read.`);
  app.use('/api/*', bodyLimit({ maxSize: LONGEST_BODY, onError }));
  const origin = settings.origins.includes('*') ? '*' : [...settings.origins];
  const forOthers = [limited(requestsPerMinute), cors({ origin, allowMethods: ['GET'] })] as const;
  app.use('/api/ask', ...forOthers);
  app.use('/api/openapi.json', ...forOthers);
  app.use(`${FILES}/*`, ...forOthers);
  const forPage = limited(requestsPerMinute * PAGE_TIMES);
  for (const path of ['/api/interactions', '/api/reading', '/api/knowledge', '/api/commands']) app.use(path, forPage);
  app.use('/api/live', limited(LIVE_PER_MINUTE));
  // Before anything is answered, so that a curator's edit is in it.
  app.use('/api/*', async (_c, next) => {
    await live.refresh(LOOK_AT_MOST_EVERY_MS);
    return next();
  });

  app.route('/api/ask', askApi(house, today, program.tag));
  app.route(FILES, files(house, today, program.tag, admission.making));
  app.get('/api/openapi.json', (c) => c.json(openApi(program.version)));
  app.route('/api/interactions', interactions(house, today, { ...settings, admission }));
  app.route('/api/reading', reading(house, today));
  app.route('/api/knowledge', knowledgeView(house, today));
  app.get('/api/commands', (c) =>
    c.json({ commands: wholeRegistration(house.commands), today: today(), mayModerate: settings.mayModerate ?? false }),
  );
  app.route('/api/live', liveState(live));
  app.route('/', assets(settings.pageFolder));
  return app;
}
