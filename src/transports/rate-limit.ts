/** How often something may be done by one (a person, an address) or in one place. */
export interface Pace {
  /** So many times in a row. */
  readonly burst: number;
  /** After that once in this time. */
  readonly everyMs: number;
}

/** More than this are not told apart for long: those that were quiet longest are forgotten. */
const MOST_KNOWN = 5000;

/** Milliseconds to wait before it may be done; 0 where it may be done now, which is then counted. */
export type RateLimit = (who: string) => number;

/**
 * Holds each to a pace. Of each only the time is kept, in memory, until it has been quiet.
 * @param now Milliseconds that only grow.
 */
export function rateLimit({ burst, everyMs }: Pace, now: () => number = () => performance.now()): RateLimit {
  /** When all that one did will have been paid for; who did something last stands last. */
  const busyUntil = new Map<string, number>();
  return (who) => {
    const time = now();
    const until = Math.max(busyUntil.get(who) ?? time, time);
    const wait = Math.max(0, until - time - (burst - 1) * everyMs);
    busyUntil.delete(who);
    busyUntil.set(who, wait > 0 ? until : until + everyMs);
    const [quietest] = busyUntil.keys();
    if (busyUntil.size > MOST_KNOWN && quietest !== undefined) busyUntil.delete(quietest);
    return wait;
  };
}
