import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Chart } from '../../answer/chart.ts';
import { DrawingThread } from './drawing-thread.ts';
import type { Look } from './job.ts';

export interface DrawingOptions {
  /** Told in one line of each chart that could not be drawn; nothing that anybody typed is in it. */
  readonly tell: (line: string) => void;
  /** As many may wait while one is drawn; who comes after is let go without a picture. */
  readonly mostWaiting?: number;
  /** From when a picture is asked for until it is there, in milliseconds; then the answer goes without. */
  readonly mostMs?: number;
}

const MOST_WAITING = 16;
const MOST_MS = 8_000;
const MOST_BYTES = 16 * 1024 * 1024;

/** Where charts are drawn: in a thread beside the answers, one after the other, each kept for whoever asks for the same. */
export class Drawing {
  readonly #thread = new DrawingThread();
  readonly #kept = new LRUCache<string, Uint8Array<ArrayBuffer>>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ length }) => length,
  });
  /** Those that wait or are being drawn, so that who asks for the same waits for the same. */
  readonly #underWay = new Map<string, Promise<Uint8Array<ArrayBuffer> | undefined>>();
  readonly #options: Required<DrawingOptions>;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: DrawingOptions) {
    this.#options = { mostWaiting: MOST_WAITING, mostMs: MOST_MS, ...options };
  }

  /** @returns the file's bytes; undefined where it fails, takes too long or too many wait: an answer stands without. */
  async draw(chart: Chart, { theme, as }: Look): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const key = createHash('sha256')
      .update(JSON.stringify([chart, theme, as]))
      .digest('base64');
    const kept = this.#kept.get(key) ?? this.#underWay.get(key);
    if (kept) return kept;
    if (this.#underWay.size > this.#options.mostWaiting) return this.#failed('too many are waiting');
    const until = Date.now() + this.#options.mostMs;
    const drawn = this.#last.then(() => this.#drawn(key, { chart, theme, as }, until));
    this.#underWay.set(key, drawn);
    this.#last = drawn.finally(() => this.#underWay.delete(key));
    return drawn;
  }

  /** Ends the thread, as at the end of a program: what is being drawn is let go, and a chart after it has a new one. */
  close(): Promise<void> {
    return this.#thread.close();
  }

  async #drawn(
    key: string,
    job: Look & { readonly chart: Chart },
    until: number,
  ): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const left = until - Date.now();
    if (left <= 0) return this.#failed('those before it took too long');
    try {
      const bytes = await this.#thread.draw(job, left);
      this.#kept.set(key, bytes);
      return bytes;
    } catch (error) {
      return this.#failed(error instanceof Error ? error.message : String(error));
    }
  }

  #failed(why: string): undefined {
    this.#options.tell(`A chart was not drawn: ${why}.`);
    return undefined;
  }
}
