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

interface Shard {
  attempt: number;
  /** When it was there again after it had been lost. */
  backAt: number;
  /** How long to wait before the next try, in milliseconds. */
  wait: number;
}

/**
 * Tells of an outage once, and of its end once with how long it was, however many shards were lost and however often each
 * was tried in between; and says for each how long to wait before the next try.
 * @param log Takes one line.
 * @param changed Told when the connection is whole again, and when it is no more.
 */
export class Outage {
  readonly #log: (line: string) => void;
  readonly #changed: (isConnected: boolean) => void;
  readonly #shards = new Map<number, Shard>();
  readonly #lost = new Set<number>();
  #lostAt = 0;

  constructor(log: (line: string) => void, changed: (isConnected: boolean) => void = () => undefined) {
    this.#log = log;
    this.#changed = changed;
  }

  get isOn(): boolean {
    return this.#lost.size > 0;
  }

  /** A shard is lost, or could not be made again. `why` is told where it is the first of it. */
  lost(shard: number, why: string): void {
    const now = performance.now();
    const { attempt, backAt } = this.#shards.get(shard) ?? { attempt: 0, backAt: Number.NEGATIVE_INFINITY };
    const isNew = now - backAt > STEADY_MS && !this.#lost.has(shard);
    const next = isNew ? 1 : attempt + 1;
    this.#shards.set(shard, { attempt: next, backAt, wait: waitBefore(next) });
    const isFirst = !this.isOn;
    this.#lost.add(shard);
    if (!isFirst) return;
    this.#lostAt = now;
    this.#changed(false);
    this.#log(why);
  }

  back(shard: number): void {
    if (!this.#lost.delete(shard)) return;
    const now = performance.now();
    const known = this.#shards.get(shard);
    if (known) known.backAt = now;
    if (this.isOn) return;
    this.#changed(true);
    this.#log(`Connected to Discord again, after ${spell(now - this.#lostAt)}.`);
  }

  /** How long to wait before the next try of a shard, in milliseconds; each wait is given once. */
  takeWait(shard: number): number {
    const known = this.#shards.get(shard);
    const wait = known?.wait ?? 0;
    if (known) known.wait = 0;
    return wait;
  }
}
