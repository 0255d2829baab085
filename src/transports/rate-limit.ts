/** How often something may be done by one (a person, an address) or in one place. */
export interface Pace {
  /** So many times in a row. */
  readonly burst: number;
  /** After that once in this time. */
  readonly everyMs: number;
}

/** So many are told apart at least; of more, those that were quiet longest are forgotten. */
const KNOWN = 5000;

/** Milliseconds to wait before it may be done; 0 where it may be done now, which is then counted. */
export type RateLimit = (who: string) => number;

/**
 * Holds each to a pace. Of each only the time is kept, in memory, until it has been quiet.
 * @param now Milliseconds that only grow.
 */
export function rateLimit({ burst, everyMs }: Pace, now: () => number = () => performance.now()): RateLimit {
  /** When all that one did will have been paid for: of those who did something of late, and of those before, who are forgotten at once. */
  let late = new Map<string, number>();
  let before: ReadonlyMap<string, number> = late;
  return (who) => {
    const time = now();
    const until = Math.max(late.get(who) ?? before.get(who) ?? time, time);
    const wait = Math.max(0, until - time - (burst - 1) * everyMs);
    late.set(who, wait > 0 ? until : until + everyMs);
    if (late.size === KNOWN) {
      before = late;
      late = new Map();
    }
    return wait;
  };
}
