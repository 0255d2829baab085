import { Hono } from 'hono';
import type { Metrics } from '../metrics.ts';
import { type Place, type Serving, serve } from '../serve.ts';

export interface Standing {
  /** Whether it is to be given more to do. */
  readonly isReady: () => boolean;
  /** Whether the database can be used: questions are answered all the same, so it is told and is no reason not to be ready. */
  readonly isKeeping?: () => boolean;
  /** Left out where nothing is counted. */
  readonly metrics?: Metrics;
}

const UNKEPT = { 'Cache-Control': 'no-store' };

/** For whoever runs it: whether the process lives, whether it is to be sent anything, and what it counts. */
export function operations({ isReady, isKeeping = () => true, metrics }: Standing): Hono {
  const app = new Hono();
  app.get('/healthz', (c) => c.text('alive\n', 200, UNKEPT));
  app.get('/readyz', (c) => {
    if (!isReady()) return c.text('not ready\n', 503, UNKEPT);
    return c.text(isKeeping() ? 'ready\n' : 'ready; the database cannot be used\n', 200, UNKEPT);
  });
  if (metrics)
    app.get('/metrics', async (c) => c.body(await metrics.text(), 200, { 'Content-Type': metrics.contentType }));
  return app;
}

/** The same by itself, for a process that has no other server. @throws in one line where the place cannot be listened at. */
export const serveOperations = (standing: Standing, place: Place): Promise<Serving> =>
  serve(operations(standing), place, { what: 'Health and metrics' });
