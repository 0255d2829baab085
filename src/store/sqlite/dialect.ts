import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { RestingThread } from './resting-thread.ts';

/** Whether the schema can be changed and rolled back: SQLite can, which Kysely leaves unused. Replicas that start at once need it. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class Connection implements DatabaseConnection {
  readonly #thread: RestingThread;

  constructor(thread: RestingThread) {
    this.#thread = thread;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    return { rows: (await this.#thread.run(sql, parameters)) as Row[] };
  }

  // biome-ignore lint/correctness/useYield: rows are few, and never asked for one by one
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('SQLite streams no rows here');
  }
}

/** One connection, which who wants it waits for in turn. */
class OneConnection implements Driver {
  readonly #thread: RestingThread;
  readonly #connection: Connection;
  #last: Promise<void> = Promise.resolve();
  #release: () => void = () => undefined;

  constructor(thread: RestingThread) {
    this.#thread = thread;
    this.#connection = new Connection(thread);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#last;
    let release = (): void => undefined;
    this.#last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    this.#thread.hold();
    this.#release = release;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#thread.letGo();
    this.#release();
  }

  /** For writing from its beginning: a transaction that only turns into one later can be refused halfway. */
  async beginTransaction(): Promise<void> {
    await this.#thread.run('begin immediate');
  }

  async commitTransaction(): Promise<void> {
    await this.#thread.run('commit');
  }

  async rollbackTransaction(): Promise<void> {
    await this.#thread.run('rollback');
  }

  /** What is under way is finished first. */
  async destroy(): Promise<void> {
    await this.acquireConnection();
    await this.#thread.close();
    await this.releaseConnection();
  }
}

/** Kysely on a SQLite file, without ever holding up the thread that answers. */
export const sqliteDialect = (thread: RestingThread): Dialect => ({
  createDriver: () => new OneConnection(thread),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new TransactionalAdapter(),
  createIntrospector: (db) => new SqliteIntrospector(db),
});
