/** Waits between tries, in milliseconds; the last one again and again. Half a second of the library's own comes to each. */
const WAITS = [0, 500, 1000, 2000, 4000, 8000, 15_000, 30_000];
/** Whoever is connected for so long is not in the midst of an outage any more. */
const STEADY_MS = 60_000;

/** The wait before a try, from 1. */
export const waitBefore = (attempt: number): number => WAITS[Math.min(attempt, WAITS.length) - 1] ?? 0;

/** `12 seconds`, `3 minutes`, `2 hours`: as exact as anybody needs it who reads a log. */
export function spell(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  const [count, unit] =
    seconds < 120
      ? [seconds, 'second']
      : seconds < 7200
        ? [Math.round(seconds / 60), 'minute']
        : [Math.round(seconds / 3600), 'hour'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/**
 * Tells of an outage once, and of its end once with how long it was, however often the connection was tried in between;
 * and says how long to wait before the next try.
 * @param log Takes one line.
 */
export class Outage {
  readonly #log: (line: string) => void;
  #lostAt: number | undefined;
  #backAt = Number.NEGATIVE_INFINITY;
  #attempt = 0;
  #wait = 0;

  constructor(log: (line: string) => void) {
    this.#log = log;
  }

  get isOn(): boolean {
    return this.#lostAt !== undefined;
  }

  /** The connection is lost, or could not be made again. `why` is told where it is the first of it. */
  lost(why: string): void {
    const now = performance.now();
    if (now - this.#backAt > STEADY_MS && !this.isOn) this.#attempt = 0;
    this.#attempt += 1;
    this.#wait = waitBefore(this.#attempt);
    if (this.isOn) return;
    this.#lostAt = now;
    this.#log(why);
  }

  back(): void {
    if (this.#lostAt === undefined) return;
    const now = performance.now();
    this.#log(`Connected to Discord again, after ${spell(now - this.#lostAt)}.`);
    this.#lostAt = undefined;
    this.#backAt = now;
  }

  /** How long to wait before the next try, in milliseconds; each wait is given once. */
  takeWait(): number {
    const wait = this.#wait;
    this.#wait = 0;
    return wait;
  }
}
