import { Kysely, PostgresDialect } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';

const CONNECT_WITHIN_MS = 3000;
const STATEMENT_WITHIN_MS = 10_000;
/** What is kept is little and seldom: many replicas share one server. */
const MOST_CONNECTIONS = 4;

/** Opens a pool of connections to a server. @throws what the driver throws where it cannot be reached. */
export async function openPostgres(connectionString: string): Promise<Engine> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    statement_timeout: STATEMENT_WITHIN_MS,
    application_name: 'fastlegebot',
  });
  // A connection that breaks while nobody uses it is replaced by the pool, and is no reason to stop.
  pool.on('error', () => undefined);
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw error;
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const isStillThere = async () => true;
  const stamp = async () => undefined;
  return { kind: 'postgres', db, isStillThere, stamp, close: () => db.destroy() };
}
