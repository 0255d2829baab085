import { getConnInfo } from '@hono/node-server/conninfo';
import type { MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

const MINUTE_MS = 60_000;

interface Bucket {
  left: number;
  /** When it was last filled up, in milliseconds. */
  at: number;
}

/**
 * Lets each address ask so often a minute, all at once if it likes; then one more each time a share of the minute has
 * passed. The address is the connection's own: behind a proxy, all share one allowance.
 */
export class RateLimit {
  readonly #perMinute: number;
  readonly #buckets = new Map<string, Bucket>();
  #sweptAt = 0;

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  /** How many seconds to wait before asking again; 0 where it may be asked now, which is then counted. */
  wait(address: string, now: number): number {
    this.#sweep(now);
    const perMs = this.#perMinute / MINUTE_MS;
    const bucket = this.#buckets.get(address) ?? { left: this.#perMinute, at: now };
    bucket.left = Math.min(this.#perMinute, bucket.left + (now - bucket.at) * perMs);
    bucket.at = now;
    this.#buckets.set(address, bucket);
    if (bucket.left < 1) return Math.ceil((1 - bucket.left) / perMs / 1000);
    bucket.left -= 1;
    return 0;
  }

  /** Whoever has been away for a minute has a full allowance again, and need not be remembered. */
  #sweep(now: number): void {
    if (now - this.#sweptAt < MINUTE_MS) return;
    this.#sweptAt = now;
    for (const [address, { at }] of this.#buckets) if (now - at >= MINUTE_MS) this.#buckets.delete(address);
  }
}

/** Refuses who asks too often with 429 and the seconds to wait. */
export function limited(perMinute: number): MiddlewareHandler {
  const limit = new RateLimit(perMinute);
  return async (c, next) => {
    const wait = limit.wait(getConnInfo(c).remote.address ?? '', Date.now());
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
