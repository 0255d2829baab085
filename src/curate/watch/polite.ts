import { setTimeout as wait } from 'node:timers/promises';

/** What a server said of a page when it was last asked: sent back, so that it may answer "not changed". */
export interface Remembered {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** What asking an address came to. */
export type Answered =
  | ({ readonly state: 'new'; readonly text: string; readonly contentType: string; readonly url: string } & Remembered)
  | { readonly state: 'same' }
  /** The server asks to be left alone until then; ISO 8601. */
  | { readonly state: 'later'; readonly until: string }
  | { readonly state: 'failed'; readonly why: string };

/** Why an address gave nothing. */
export function whyNot(answer: Exclude<Answered, { state: 'new' }>): string {
  if (answer.state === 'failed') return answer.why;
  return answer.state === 'later'
    ? `it asks to be left alone until ${answer.until}`
    : 'it says that nothing changed, though it was not asked';
}

export interface Manners {
  readonly timeoutMs: number;
  /** Between two requests to one server. */
  readonly pauseMs: number;
  /** Longer than this is not waited for: it is asked another time. */
  readonly longestWaitMs: number;
}

const USER_AGENT = 'fastlegebot (looks for new releases of its sources)';
/** A page of text is small; what is larger is none. */
export const MOST_BYTES = 20_000_000;
const ASKED_TO_WAIT = new Set([429, 503]);

/** Seconds or a date, as the header has it. @returns milliseconds from now, undefined where it says nothing. */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/** Reads no more than is allowed, so that an endless answer ends. */
async function bodyOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error('the answer is larger than 20 MB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const reasonOf = (error: unknown, timeoutMs: number): string => {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  return name === 'TimeoutError' ? `no answer in ${timeoutMs / 1000} s` : (cause?.code ?? cause?.message ?? message);
};

/**
 * Asks servers one thing at a time with a pause in between, and waits as long as they ask for, where that is not long.
 * Never rejects.
 */
export class Polite {
  readonly #manners: Manners;
  readonly #free = new Map<string, Promise<unknown>>();

  constructor(manners: Manners) {
    this.#manners = manners;
  }

  get(url: string, known: Remembered = {}): Promise<Answered> {
    const host = URL.canParse(url) ? new URL(url).host : '';
    if (host === '') return Promise.resolve({ state: 'failed', why: 'it is no address' });
    const before = this.#free.get(host);
    const turn = (before ?? Promise.resolve()).then(async () => {
      if (before) await wait(this.#manners.pauseMs);
      return this.#ask(url, known, true);
    });
    this.#free.set(host, turn);
    return turn;
  }

  async #ask(url: string, known: Remembered, mayWait: boolean): Promise<Answered> {
    const { timeoutMs, longestWaitMs, pauseMs } = this.#manners;
    try {
      const response = await fetch(url, {
        headers: {
          'User-Agent': USER_AGENT,
          ...(known.etag !== undefined && { 'If-None-Match': known.etag }),
          ...(known.lastModified !== undefined && { 'If-Modified-Since': known.lastModified }),
        },
        signal: AbortSignal.timeout(timeoutMs),
      });
      const { status, headers } = response;
      if (status === 304) return { state: 'same' };
      if (ASKED_TO_WAIT.has(status)) {
        await response.body?.cancel();
        const asked = retryAfterMs(headers.get('retry-after'), Date.now()) ?? pauseMs;
        if (asked > longestWaitMs || !mayWait)
          return { state: 'later', until: new Date(Date.now() + asked).toISOString() };
        await wait(asked);
        return await this.#ask(url, known, false);
      }
      if (!response.ok) {
        await response.body?.cancel();
        return { state: 'failed', why: `it answers ${status}` };
      }
      const contentType = headers.get('content-type') ?? '';
      const charset = /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
      const text = new TextDecoder(charset).decode(await bodyOf(response));
      const etag = headers.get('etag') ?? undefined;
      const lastModified = headers.get('last-modified') ?? undefined;
      return { state: 'new', text, contentType, url: response.url, etag, lastModified };
    } catch (error) {
      return { state: 'failed', why: reasonOf(error, timeoutMs) };
    }
  }
}
