import { setTimeout as wait } from 'node:timers/promises';
import type { Found } from './look.ts';

interface Page {
  readonly id: string;
  readonly url: string;
}

/** As many servers as are visited at a time. */
const SERVERS_AT_ONCE = 4;

const hostOf = ({ url }: Page): string => new URL(url).host;

/**
 * Looks at all pages: each server's one after the other with a pause in between, a few servers at a time.
 * @param onLook is told how many have been looked at before this one.
 * @returns what was found, in the order of the pages.
 */
export async function lookAtAll<One extends Page>(
  pages: readonly One[],
  look: (url: string) => Promise<Found>,
  pauseMs: number,
  onLook: (done: number, page: One) => void,
): Promise<readonly (Found & { readonly page: One })[]> {
  const byHost = new Map<string, One[]>();
  for (const page of pages) byHost.set(hostOf(page), [...(byHost.get(hostOf(page)) ?? []), page]);
  // The longest queues first, so that no one server is left at the end.
  const queues = [...byHost.values()].sort((one, other) => other.length - one.length);
  const found = new Map<One, Found>();
  const visit = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      for (const [at, page] of queue.entries()) {
        if (at > 0) await wait(pauseMs);
        onLook(found.size, page);
        found.set(page, await look(page.url));
      }
  };
  await Promise.all(Array.from({ length: SERVERS_AT_ONCE }, visit));
  return pages.flatMap((page) => {
    const one = found.get(page);
    return one ? [{ page, ...one }] : [];
  });
}
