import type { Engine } from './engine.ts';
import { type Erased, erase, eraseReport } from './erase.ts';
import { News } from './news.ts';
import { type Guild, Reports } from './reports.ts';
import { Settings } from './settings.ts';
import { Unanswered } from './unanswered.ts';

/** All that is kept, in a database that is open and has the newest schema. */
export class Store {
  readonly reports: Reports;
  readonly unanswered: Unanswered;
  readonly settings: Settings;
  readonly news: News;
  readonly engine: Engine;

  constructor(engine: Engine) {
    this.engine = engine;
    this.reports = new Reports(engine.db);
    this.unanswered = new Unanswered(engine.db);
    this.settings = new Settings(engine.db);
    this.news = new News(engine.db);
  }

  erase(guild: Guild): Promise<Erased> {
    return erase(this.engine.db, guild);
  }

  eraseReport(id: number): Promise<boolean> {
    return eraseReport(this.engine.db, id);
  }

  close(): Promise<void> {
    return this.engine.close();
  }
}
