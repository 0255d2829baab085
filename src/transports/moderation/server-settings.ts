import type { LiveStore } from '../../store/live.ts';
import type { SettingsRow } from '../../store/tables.ts';

const REFRESH_EVERY_MS = 30_000;

/**
 * What servers have set, in memory, as it was known last: who answers looks here and never waits for the database. Without
 * it, servers are answered as they were last known, or as the bot comes.
 */
export class ServerSettings {
  readonly #store: LiveStore;
  #known: ReadonlyMap<string, SettingsRow> = new Map();
  /** How the database stood when they were read. */
  #readAt: string | undefined;

  constructor(store: LiveStore) {
    this.#store = store;
    void this.refresh();
    setInterval(() => void this.#look(), REFRESH_EVERY_MS).unref();
  }

  of(guild: string | undefined): SettingsRow | undefined {
    return guild === undefined ? undefined : this.#known.get(guild);
  }

  /** Takes over what is kept now, also by other replicas. */
  async refresh(): Promise<void> {
    try {
      const stamp = await this.#store.stamp();
      const rows = await this.#store.use(({ settings }) => settings.all());
      this.#known = new Map(rows.map((row) => [row.guild, row]));
      this.#readAt = stamp;
    } catch {
      // What was known last stands.
      this.#readAt = undefined;
    }
  }

  /** Reads them where anything was written since: else the database is left alone. */
  async #look(): Promise<void> {
    const stamp = await this.#store.stamp();
    if (stamp === undefined || stamp !== this.#readAt) await this.refresh();
  }
}
