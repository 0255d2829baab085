/** How often something may be done in one place. */
export interface Pace {
  /** So many times in a row. */
  readonly burst: number;
  /** After that once in this time. */
  readonly everyMs: number;
}

/** More places than this are not told apart for long: those that were quiet longest are forgotten. */
const MOST_PLACES = 5000;

/**
 * Says of each place whether it may be done there now, and counts it where it may. Of a place only the time is kept, in
 * memory, until it has been quiet.
 * @param now Milliseconds that only grow.
 */
export function cooldown({ burst, everyMs }: Pace, now: () => number): (place: string) => boolean {
  /** When all that was done in a place will have been paid for. */
  const busyUntil = new Map<string, number>();
  return (place) => {
    const time = now();
    const until = Math.max(busyUntil.get(place) ?? time, time);
    const isAllowed = until - time <= (burst - 1) * everyMs;
    busyUntil.delete(place);
    busyUntil.set(place, isAllowed ? until + everyMs : until);
    const [oldest] = busyUntil.keys();
    if (busyUntil.size > MOST_PLACES && oldest !== undefined) busyUntil.delete(oldest);
    return isAllowed;
  };
}
