import { isIP } from 'node:net';
import type { MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

/** The name in a Host header, without port, brackets or a final dot, in lower case. */
function nameIn(header: string): string {
  const [, bracketed, plain = ''] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d+)?$/.exec(header.trim().toLowerCase()) ?? [];
  return bracketed ?? plain.replace(/\.$/, '');
}

const isLocalhost = (name: string): boolean => name === 'localhost' || name.endsWith('.localhost');

/**
 * Refuses requests to names that are none of this server's. A page elsewhere can make its own name lead to this machine,
 * and would then read what only this machine should reach; it cannot do so with an address or with localhost.
 * @param allowed Names besides these; `*` is all.
 */
export function knownHosts(allowed: readonly string[]): MiddlewareHandler {
  const names = new Set(allowed.map((name) => name.toLowerCase()));
  return async (c, next) => {
    const name = nameIn(c.req.header('Host') ?? '');
    if (names.has('*') || names.has(name) || isLocalhost(name) || isIP(name) !== 0) return next();
    return problem(c, 421, 'Misdirected request', 'This server does not go by that name: ALLOWED_HOSTS says by which.');
  };
}
