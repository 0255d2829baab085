import type { Kysely } from 'kysely';
import type { NewReport, ReportRow, ReportStatus, Tables } from './tables.ts';

/** A report with what moderators noted on it, oldest first. */
export interface Report extends ReportRow {
  readonly notes: readonly string[];
}

/** Whose reports: those of one server, or those that came in direct messages. Nobody is given another's. */
export type Guild = string | null;

/** How SQL compares with it: nothing equals null. */
export const being = (guild: Guild): 'is' | '=' => (guild === null ? 'is' : '=');

/** From where in the queue: the first after a report, or the last before it. */
export interface From {
  readonly side: 'after' | 'before';
  readonly id: number;
}

/** What people say is wrong, and what became of it. Each call is of one server: there is no way to another's. */
export class Reports {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** @param at ISO 8601. @returns its number, once it is on the disk. */
  async add(report: NewReport, at: string): Promise<number> {
    const { id } = await this.#db
      .insertInto('reports')
      .values({ ...report, status: 'open', created_at: at, decided_at: null })
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  }

  async find(id: number, guild: Guild): Promise<Report | undefined> {
    const found = await this.#of(guild).where('id', '=', id).executeTakeFirst();
    return found && { ...found, notes: await this.#notesOn(found.id) };
  }

  /** The next of a status, oldest first. */
  async next(status: ReportStatus, guild: Guild, { side, id }: From): Promise<Report | undefined> {
    const found = await this.#of(guild)
      .where('status', '=', status)
      .where('id', side === 'after' ? '>' : '<', id)
      .orderBy('id', side === 'after' ? 'asc' : 'desc')
      .limit(1)
      .executeTakeFirst();
    return found && { ...found, notes: await this.#notesOn(found.id) };
  }

  /** All of a server, or of everywhere for who keeps the database (`undefined`). */
  async all(guild?: Guild): Promise<readonly Report[]> {
    const rows = await (guild === undefined ? this.#db.selectFrom('reports').selectAll() : this.#of(guild))
      .orderBy('id')
      .execute();
    const all = this.#db.selectFrom('report_notes').innerJoin('reports', 'reports.id', 'report_notes.report');
    const notes = await (guild === undefined ? all : all.where('guild', being(guild), guild))
      .select(['report_notes.report', 'report_notes.text'])
      .orderBy('report_notes.id')
      .execute();
    const notesOf = new Map(rows.map(({ id }) => [id, [] as string[]]));
    for (const { report, text } of notes) notesOf.get(report)?.push(text);
    return rows.map((row) => ({ ...row, notes: notesOf.get(row.id) ?? [] }));
  }

  /** Decides an open one. @returns false where it is none of the server's, or was decided before. */
  async decide(id: number, guild: Guild, status: Exclude<ReportStatus, 'open'>, at: string): Promise<boolean> {
    const decided = await this.#db
      .updateTable('reports')
      .set({ status, decided_at: at })
      .where('id', '=', id)
      .where('guild', being(guild), guild)
      .where('status', '=', 'open')
      .returning('id')
      .execute();
    return decided.length > 0;
  }

  /** @returns false where the report is none of the server's. */
  async note(id: number, guild: Guild, text: string, at: string): Promise<boolean> {
    return this.#db.transaction().execute(async (db) => {
      const own = await new Reports(db).find(id, guild);
      if (own) await db.insertInto('report_notes').values({ report: id, text, created_at: at }).execute();
      return own !== undefined;
    });
  }

  /** How many of each status. */
  async counts(guild: Guild): Promise<Readonly<Partial<Record<ReportStatus, number>>>> {
    const rows = await this.#db
      .selectFrom('reports')
      .select(['status', ({ cast, fn }) => cast<number>(fn.countAll(), 'integer').as('count')])
      .where('guild', being(guild), guild)
      .groupBy('status')
      .execute();
    return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
  }

  #of(guild: Guild) {
    return this.#db.selectFrom('reports').selectAll().where('guild', being(guild), guild);
  }

  async #notesOn(id: number): Promise<readonly string[]> {
    const rows = await this.#db
      .selectFrom('report_notes')
      .select('text')
      .where('report', '=', id)
      .orderBy('id')
      .execute();
    return rows.map(({ text }) => text);
  }
}
