import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { LiveKnowledge } from '../../compile/live.ts';

/** How often the files are looked at while a page is open. */
const LOOK_EVERY_MS = 500;
/** A line now and then, so that no proxy takes a quiet connection for a dead one. */
const SIGN_OF_LIFE_MS = 25_000;

/**
 * GET /api/live: an event whenever the knowledge is another, or is broken or mended: `{version, fault}`, the first at once.
 * A browser comes back by itself where the connection is lost.
 */
export const liveEvents = (live: LiveKnowledge, stopped: AbortSignal): Hono =>
  new Hono().get('/', (c) =>
    streamSSE(c, async (stream) => {
      const stop = () => void stream.abort();
      stopped.addEventListener('abort', stop);
      let told = '';
      let quiet = 0;
      while (!stream.aborted && !stopped.aborted) {
        await live.refresh();
        const { knowledge, fault = null } = live;
        const data = JSON.stringify({ version: knowledge.version, fault });
        quiet += LOOK_EVERY_MS;
        if (data !== told) await stream.writeSSE({ event: 'knowledge', data, retry: LOOK_EVERY_MS });
        else if (quiet >= SIGN_OF_LIFE_MS) await stream.write(': \n\n');
        if (data !== told || quiet >= SIGN_OF_LIFE_MS) quiet = 0;
        told = data;
        await stream.sleep(LOOK_EVERY_MS);
      }
      stopped.removeEventListener('abort', stop);
    }),
  );
