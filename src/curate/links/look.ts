/** What a look at an address came to. */
export interface Found {
  /**
   * `moved`: for good, to another address. `gone`: the server says that there is no such page. `refused`: it does not
   * answer programs, or too many came. `unreachable`: no answer, or a fault of the server's.
   */
  readonly state: 'alive' | 'moved' | 'gone' | 'refused' | 'unreachable';
  /** The status, where it leads now, or why it was not reached. */
  readonly detail: string;
}

const GONE = new Set([404, 410]);
/** Not allowed, not logged in, not acceptable, too many requests, unavailable for legal reasons. */
const REFUSED = new Set([401, 403, 406, 429, 451]);
const MOVED_FOR_GOOD = new Set([301, 308]);
const MOST_REDIRECTS = 10;
/** Servers that know no HEAD say so, or say something else that GET may say better. */
const SAYS_LITTLE = (status: number): boolean => status >= 400;

const HEADERS = { 'User-Agent': 'fastlegebot (checks links of its sources)', Accept: '*/*' };

interface Arrived {
  readonly status: number;
  readonly url: string;
  /** Whether every step on the way there was said to be for good. */
  readonly isForGood: boolean;
}

/** Follows redirects one by one, to tell those for good from those for now. */
async function go(url: string, method: 'HEAD' | 'GET', signal: AbortSignal): Promise<Arrived> {
  let at = url;
  let isForGood = true;
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    const response = await fetch(at, { method, redirect: 'manual', headers: HEADERS, signal });
    await response.body?.cancel();
    const to = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || to === null)
      return { status: response.status, url: at, isForGood };
    isForGood &&= MOVED_FOR_GOOD.has(response.status);
    at = new URL(to, at).href;
  }
  throw new Error('redirects without end');
}

const withoutFragment = (url: string): string => new URL(url.replace(/#.*$/, '')).href;

/** Looks at one address: HEAD first, which costs the server least, then GET where that says no. Never rejects. */
export async function lookAt(url: string, timeoutMs: number): Promise<Found> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const head = await go(url, 'HEAD', signal).catch((error: unknown) => {
      if (signal.aborted) throw error;
      return undefined;
    });
    const { status, url: arrived, isForGood } = head && !SAYS_LITTLE(head.status) ? head : await go(url, 'GET', signal);
    if (GONE.has(status)) return { state: 'gone', detail: String(status) };
    if (REFUSED.has(status)) return { state: 'refused', detail: String(status) };
    if (status >= 400) return { state: 'unreachable', detail: String(status) };
    return isForGood && withoutFragment(arrived) !== withoutFragment(url)
      ? { state: 'moved', detail: `to ${arrived}` }
      : { state: 'alive', detail: String(status) };
  } catch (error) {
    const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
    if (name === 'TimeoutError') return { state: 'unreachable', detail: `no answer in ${timeoutMs / 1000} s` };
    return { state: 'unreachable', detail: cause?.code ?? cause?.message ?? message };
  }
}
