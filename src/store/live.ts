import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from './store.ts';

/** The database is not there, or did not take what it was given: whoever asked must be told so. */
export class StoreGone extends Error {
  constructor() {
    super('the database is not there');
    this.name = 'StoreGone';
  }
}

/** Milliseconds between tries to open it; the last one again and again. */
const WAITS = [250, 500, 1000, 2000, 5000, 10_000, 30_000];
/** Nobody waits for it longer: so many times so many milliseconds. */
const TICKS = 20;
const TICK_MS = 250;

/**
 * Waits for as long as the database may take. In pieces, since a program that is busy does not hear what the database has long
 * said: a piece in which it was counts as one, however long it took.
 */
async function asLongAsItMay(signal: AbortSignal): Promise<void> {
  for (let tick = 0; tick < TICKS; tick += 1) await sleep(TICK_MS, undefined, { signal });
}

/** The kind of a database's error. Its message may repeat what somebody wrote, and is never told. */
function kindOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  return String(code ?? name ?? 'unknown');
}

/**
 * A store that is there when its database is. It is opened beside everything else, and again after it was lost; nothing but
 * what is to be kept ever waits for it.
 */
export class LiveStore {
  readonly #open: () => Promise<Store>;
  readonly #log: (line: string) => void;
  readonly #closing = new AbortController();
  #store: Store | undefined;
  #opening: Promise<void>;
  /** Settles when the try to open it that is under way has come out either way. */
  #attempt: Promise<unknown> = Promise.resolve();
  #isToldGone = false;

  /** @param log Takes one line: that it is gone, and that it is there again. */
  constructor(open: () => Promise<Store>, log: (line: string) => void) {
    this.#open = open;
    this.#log = log;
    this.#opening = this.#keepOpening();
  }

  /** Whether it is there, as far as is known. */
  get isOpen(): boolean {
    return this.#store !== undefined;
  }

  /** Another after anything was written; undefined where only asking the database can tell, or it is not there. */
  async stamp(): Promise<string | undefined> {
    return this.#store?.engine.stamp();
  }

  /** Settles once the try to open it that is under way has come out, either way. */
  async tried(): Promise<void> {
    await this.#attempt;
  }

  /**
   * Does something with what is kept.
   * @throws {StoreGone} where that could not be done, at the latest after five seconds (of a program that is not busy).
   */
  async use<Outcome>(work: (store: Store) => Promise<Outcome>): Promise<Outcome> {
    const over = new AbortController();
    const late = asLongAsItMay(over.signal).then(() => {
      // Slow is not gone: should it come to nothing, that is told then.
      throw new StoreGone();
    });
    late.catch(() => undefined);
    try {
      return await Promise.race([this.#do(work), late]);
    } catch {
      throw new StoreGone();
    } finally {
      over.abort();
    }
  }

  /** Lets go of it. What is under way is finished. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#opening;
    await this.#store?.close();
    this.#store = undefined;
  }

  async #do<Outcome>(work: (store: Store) => Promise<Outcome>): Promise<Outcome> {
    // At the start it is on its way; later, who comes while it is away is not made to wait.
    if (!this.#isToldGone) await this.#attempt;
    let store = this.#store;
    if (store !== undefined && !(await store.engine.isStillThere())) {
      this.#reopen(store);
      await this.#attempt;
      store = this.#store;
    }
    if (store === undefined) throw new StoreGone();
    try {
      const outcome = await work(store);
      this.#tellBack();
      return outcome;
    } catch (error) {
      this.#tellGone(error);
      this.#reopen(store);
      throw error;
    }
  }

  /** After any failure it is opened anew, which also finds out what ails it. */
  #reopen(store: Store): void {
    if (this.#store !== store) return;
    this.#store = undefined;
    void store.close().catch(() => undefined);
    this.#opening = this.#keepOpening();
  }

  async #keepOpening(): Promise<void> {
    const { signal } = this.#closing;
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      try {
        const opening = this.#open();
        this.#attempt = opening.catch(() => undefined);
        this.#store = await opening;
        this.#tellBack();
        return;
      } catch (error) {
        this.#tellGone(error);
        const wait = WAITS[Math.min(attempt, WAITS.length - 1)];
        await sleep(wait, undefined, { signal, ref: false }).catch(() => undefined);
      }
    }
  }

  #tellGone(error: unknown): void {
    if (this.#isToldGone || this.#closing.signal.aborted) return;
    this.#isToldGone = true;
    this.#log(
      `The database cannot be used (${kindOf(error)}): reports are refused until it can, and questions are answered all the same.`,
    );
  }

  #tellBack(): void {
    if (!this.#isToldGone) return;
    this.#isToldGone = false;
    this.#log('The database can be used again.');
  }
}
