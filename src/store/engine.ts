import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A database that is open: which one it is makes a difference here and nowhere else. */
export interface Engine {
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Kysely<Tables>;
  /** False where what was opened is no longer what is there: a file that was taken away takes rows that nobody finds again. */
  readonly isStillThere: () => Promise<boolean>;
  /** Another after anything was written, by whomever: told without asking the database. Undefined where only that can tell. */
  readonly stamp: () => Promise<string | undefined>;
  readonly close: () => Promise<void>;
}
