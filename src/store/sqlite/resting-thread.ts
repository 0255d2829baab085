import { SqliteThread } from './thread.ts';

/** A thread with nothing to do for so long is ended: it takes nine megabytes, and a twentieth of a second to begin anew. */
const REST_AFTER_MS = 5000;

/** SQLite with one file, in a thread that is there while somebody wants something of it, and for a moment after. */
export class RestingThread {
  readonly #file: string;
  readonly #restAfterMs: number;
  #thread: Promise<SqliteThread> | undefined;
  /** Settles when the last one has ended: a file is opened by one of them at a time. */
  #ended: Promise<unknown> = Promise.resolve();
  /** How many want something of it. */
  #holding = 0;
  #resting: NodeJS.Timeout | undefined;

  constructor(file: string, restAfterMs = REST_AFTER_MS) {
    this.#file = file;
    this.#restAfterMs = restAfterMs;
  }

  /** Whether there is one just now. */
  get isAwake(): boolean {
    return this.#thread !== undefined;
  }

  /** Opens the file, which is made where there is none. @throws {SqliteFailure} where it is none of SQLite's, or damaged, or cannot be opened. */
  async open(): Promise<void> {
    await this.#held(this.#awake(true));
  }

  /** It may not end until it is let go of: of what is under way, more is to come. */
  hold(): void {
    this.#holding += 1;
    clearTimeout(this.#resting);
  }

  letGo(): void {
    this.#holding -= 1;
    if (this.#holding === 0) this.#resting = setTimeout(() => this.#end(), this.#restAfterMs).unref();
  }

  /** @returns the rows that the statement gives, none where it gives none. @throws {SqliteFailure} also where the file is no longer there. */
  async run(sql: string, parameters: readonly unknown[] = []): Promise<unknown> {
    return this.#held(this.#awake(false).then((thread) => thread.run(sql, parameters)));
  }

  async close(): Promise<void> {
    clearTimeout(this.#resting);
    this.#end();
    await this.#ended;
  }

  async #held<Outcome>(outcome: Promise<Outcome>): Promise<Outcome> {
    this.hold();
    return outcome.finally(() => this.letGo());
  }

  #awake(mayMake: boolean): Promise<SqliteThread> {
    this.#thread ??= this.#ended.then(() => this.#begin(mayMake));
    return this.#thread;
  }

  async #begin(mayMake: boolean): Promise<SqliteThread> {
    const thread = new SqliteThread(this.#file);
    try {
      await thread.open(mayMake);
      return thread;
    } catch (error) {
      this.#thread = undefined;
      await thread.close();
      throw error;
    }
  }

  #end(): void {
    const thread = this.#thread;
    if (thread === undefined) return;
    this.#thread = undefined;
    this.#ended = thread.then((one) => one.close()).catch(() => undefined);
  }
}
