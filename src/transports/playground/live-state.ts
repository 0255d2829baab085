import { Hono } from 'hono';
import type { LiveKnowledge } from '../../compile/live.ts';

/**
 * GET /api/live: which knowledge answers now, and what is wrong with the files, if anything: `{version, fault}`. It is asked
 * again and again by a page that somebody looks at, and costs next to nothing: the files are looked at by one watcher for
 * all. No connection is held open, of which a browser has six for all its tabs.
 */
export const liveState = (live: LiveKnowledge): Hono =>
  new Hono().get('/', (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json({ version: live.knowledge.version, fault: live.fault ?? null });
  });
