import type { Kysely } from 'kysely';
import type { Miss, Tables, UnansweredRow } from './tables.ts';

/** A question that was not answered, with how often it was asked, on which days first and last. */
export interface Counted extends Pick<UnansweredRow, 'locale' | 'outcome' | 'question' | 'count'> {
  readonly first: string;
  readonly last: string;
}

/** What a question is counted under. */
export interface Missed extends Pick<UnansweredRow, 'locale' | 'question'> {
  readonly outcome: Miss;
}

/** Questions that were not answered, counted by day: not who asked, and not where. */
export class Unanswered {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** @param day YYYY-MM-DD. */
  async add(missed: readonly Missed[], day: string): Promise<void> {
    const counts = new Map<string, Missed & { count: number }>();
    for (const one of missed) {
      const key = JSON.stringify([one.locale, one.outcome, one.question]);
      counts.set(key, { ...one, count: (counts.get(key)?.count ?? 0) + 1 });
    }
    if (counts.size === 0) return;
    await this.#db
      .insertInto('unanswered')
      .values([...counts.values()].map((one) => ({ ...one, day })))
      .onConflict((conflict) =>
        conflict
          .columns(['day', 'locale', 'outcome', 'question'])
          .doUpdateSet({ count: ({ eb, ref }) => eb(ref('unanswered.count'), '+', ref('excluded.count')) }),
      )
      .execute();
  }

  /** Most asked first. @param least Those that were asked less often are left out. */
  async list(least = 1): Promise<readonly Counted[]> {
    const total = this.#db
      .selectFrom('unanswered')
      .select(({ cast, fn }) => [
        'locale',
        'outcome',
        'question',
        cast<number>(fn.sum('count'), 'integer').as('count'),
        fn.min('day').as('first'),
        fn.max('day').as('last'),
      ])
      .groupBy(['locale', 'outcome', 'question']);
    const rows = await total
      .having(({ fn }) => fn.sum('count'), '>=', least)
      .orderBy('count', 'desc')
      .orderBy('question')
      .execute();
    return rows;
  }

  /** Lets go of what was asked before a day, YYYY-MM-DD. @returns how many rows. */
  async dropBefore(day: string): Promise<number> {
    const gone = await this.#db.deleteFrom('unanswered').where('day', '<', day).returning('day').execute();
    return gone.length;
  }
}
