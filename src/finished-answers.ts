import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** What the body of an answer follows from, besides the knowledge. */
export interface FinishedKey {
  /** What is asked: a command with its options, or a command line; as texts, in an order of their own. */
  readonly asked: readonly unknown[];
  readonly locale: string;
  /** YYYY-MM-DD in Europe/Oslo. */
  readonly today: string;
  /** All that decides how it is laid out: where it is shown, which fold is open. */
  readonly surface: readonly unknown[];
}

/** A body as it goes out, to which nothing more is to be done, and what is told of it. */
export interface Sent<Told> {
  readonly bytes: Uint8Array;
  readonly told: Told;
}

/** A body of which something is made each time, such as its files, or what goes out. */
type Finished<Body, Told> =
  | { readonly body: Body; readonly sent?: undefined }
  /** The body itself only where it has just been made. */
  | { readonly body?: Body; readonly sent: Sent<Told> };

export type Made<Body, Told> = Finished<Body, Told> & {
  readonly body: Body;
  /** Not of an answer that failed: the next who asks is to have it tried again. */
  readonly mayKeep: boolean;
};

/** A body as JSON: its size is known, and no one who is given it can change another's. */
type Kept = { readonly json: string } | { readonly sent: Sent<unknown> };

const MOST_ANSWERS = 2000;
const MOST_BYTES = 16 * 1024 * 1024;
const KEPT_MS = 59 * 60 * 1000;
/** How often those are let go whose time is over: a timer for each would take as long as all else of keeping it. */
const LET_GO_EVERY_MS = 60 * 1000;
/** Longer keys, those of free texts, are kept as their digest. */
const LONGEST_KEY = 120;
const BYTES_A_CHARACTER = 2;

const written = ({ asked, locale, today, surface }: FinishedKey): string => {
  const key = JSON.stringify([asked, locale, today, surface]);
  return key.length > LONGEST_KEY ? hash('sha256', key, 'base64') : key;
};

/**
 * Finished answers, for whoever asks the same again: what is asked, the day, the language, the surface and the knowledge
 * decide a body byte for byte. Bounded by number and size, forgotten after an hour and with the knowledge that they
 * come from. In memory alone; who asked is not in it.
 */
export class FinishedAnswers {
  readonly #kept: LRUCache<string, Kept>;
  #version: string | undefined;
  #hits = 0;
  #misses = 0;

  constructor({ answers = MOST_ANSWERS, bytes = MOST_BYTES }: { answers?: number; bytes?: number } = {}) {
    this.#kept = new LRUCache({
      max: answers,
      maxSize: bytes,
      sizeCalculation: (kept, key) =>
        BYTES_A_CHARACTER * key.length +
        ('sent' in kept ? kept.sent.bytes.length : BYTES_A_CHARACTER * kept.json.length),
      ttl: KEPT_MS,
      // As exact as an hour needs to be: the library sets a timer each time that it has looked at the clock.
      ttlResolution: 1000,
      // The clock that is there when it is looked at: the library keeps the one that it was loaded with.
      perf: { now: () => performance.now() },
    });
    setInterval(() => this.#kept.purgeStale(), LET_GO_EVERY_MS).unref();
  }

  /** How often one was there when it was looked for, and how often not. */
  get hits(): number {
    return this.#hits;
  }

  get misses(): number {
    return this.#misses;
  }

  /** How many there are. */
  get size(): number {
    return this.#kept.size;
  }

  #find(at: string, version: string): Kept | undefined {
    if (version !== this.#version) this.#kept.clear();
    this.#version = version;
    return this.#kept.get(at);
  }

  /** The finished one, or the one that `make` makes; what `make` throws is thrown, and nothing kept. */
  take<Body extends object, Told>(
    key: FinishedKey,
    version: string,
    make: () => Made<Body, Told>,
  ): Finished<Body, Told> {
    const at = written(key);
    const known = this.#find(at, version);
    if (known) {
      this.#hits += 1;
      return 'sent' in known ? { sent: known.sent as Sent<Told> } : { body: JSON.parse(known.json) as Body };
    }
    this.#misses += 1;
    const made = make();
    if (made.mayKeep) this.#kept.set(at, made.sent ? { sent: made.sent } : { json: JSON.stringify(made.body) });
    return made;
  }

  /** What goes out of an answer that is there and needs nothing more; it counts as looked for where it is there. */
  takeSent<Told>(key: FinishedKey, version: string): Sent<Told> | undefined {
    const kept = this.#find(written(key), version);
    if (kept === undefined || !('sent' in kept)) return undefined;
    this.#hits += 1;
    return kept.sent as Sent<Told>;
  }
}
