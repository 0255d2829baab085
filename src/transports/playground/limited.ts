import { getConnInfo } from '@hono/node-server/conninfo';
import type { MiddlewareHandler } from 'hono';
import { rateLimit } from '../rate-limit.ts';
import { problem } from './problem.ts';

const MINUTE_MS = 60_000;

/**
 * Lets each address ask so often a minute, all at once if it likes; then one more each time a share of the minute has
 * passed. Refuses who asks too often with 429 and the seconds to wait. The address is the connection's own: behind a
 * proxy, all share one allowance.
 */
export function limited(perMinute: number): MiddlewareHandler {
  const limit = rateLimit({ burst: perMinute, everyMs: MINUTE_MS / perMinute });
  return async (c, next) => {
    const wait = Math.ceil(limit(getConnInfo(c).remote.address ?? '') / 1000);
    if (wait === 0) return next();
    c.header('Retry-After', String(wait));
    return problem(
      c,
      429,
      'Too many requests',
      `At most ${perMinute} requests a minute. Ask again in ${wait} seconds.`,
    );
  };
}
