import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ROOT } from '../../compile/folder.ts';

/** Beside the source where that is run, else where it was built. */
const WORKER = import.meta.url.endsWith('.ts')
  ? join(ROOT, 'src/store/sqlite/worker.mjs')
  : join(ROOT, 'dist/src/store/sqlite/worker.js');

/** What SQLite says, by the names that it has for it. */
const SAYINGS: readonly (readonly [code: string, says: RegExp])[] = [
  ['SQLITE_BUSY', /database is locked|database table is locked/],
  ['SQLITE_CORRUPT', /malformed/],
  ['SQLITE_NOTADB', /not a database/],
  ['SQLITE_FULL', /disk is full/],
  ['SQLITE_READONLY', /readonly database/],
  ['SQLITE_CANTOPEN', /unable to open/],
  ['SQLITE_IOERR', /disk I\/O error/],
];

/** SQLite did not do what it was told. Its own words are left out, since others read what went wrong. */
export class SqliteFailure extends Error {
  readonly code: string;

  constructor(says: string) {
    const code = SAYINGS.find(([, pattern]) => pattern.test(says))?.[0] ?? 'SQLITE_ERROR';
    super(code);
    this.name = 'SqliteFailure';
    this.code = code;
  }
}

interface Answer {
  readonly id: number;
  readonly rows?: unknown;
  readonly fault?: string;
}

/** SQLite with one file, in a thread of its own. It is not opened yet. */
export class SqliteThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve: (rows: unknown) => void; reject: (error: Error) => void }>();
  #count = 0;

  constructor(file: string) {
    this.#worker = new Worker(WORKER, { workerData: { file } });
    this.#worker.unref();
    this.#worker.on('message', ({ id, rows, fault }: Answer) => {
      const { resolve, reject } = this.#waiting.get(id) ?? {};
      this.#waiting.delete(id);
      if (this.#waiting.size === 0) this.#worker.unref();
      if (fault === undefined) resolve?.(rows);
      else reject?.(new SqliteFailure(fault));
    });
    const end = (error?: unknown) => {
      for (const { reject } of this.#waiting.values()) reject(error instanceof Error ? error : new SqliteFailure(''));
      this.#waiting.clear();
    };
    this.#worker.on('error', end);
    this.#worker.on('exit', () => end());
  }

  /**
   * @param mayMake The file is made where there is none.
   * @throws {SqliteFailure} where the file is none of SQLite's, or damaged, or cannot be opened.
   */
  async open(mayMake: boolean): Promise<void> {
    await this.#ask({ act: 'open', mayMake });
  }

  /** @returns the rows that the statement gives, none where it gives none. @throws {SqliteFailure} */
  async run(sql: string, parameters: readonly unknown[] = []): Promise<unknown> {
    return this.#ask({ act: 'run', sql, parameters });
  }

  async close(): Promise<void> {
    await this.#ask({ act: 'close' }).catch(() => undefined);
    await this.#worker.terminate();
  }

  #ask(what: object): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#count += 1;
      this.#waiting.set(this.#count, { resolve, reject });
      // Whoever waits for an answer is kept alive for it.
      this.#worker.ref();
      this.#worker.postMessage({ id: this.#count, ...what });
    });
  }
}
