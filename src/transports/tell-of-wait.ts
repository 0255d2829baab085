import type { RateLimitData } from '@discordjs/rest';
import { spell } from './outage.ts';

/** Shorter waits are Discord's everyday pace. */
const WORTH_TELLING_MS = 5000;
/** An answer that waits longer than this is not taken any more. */
const CALLBACK_WAITS_MS = 2000;

/** Tells of a long wait that Discord demands before something may be sent; true where there is no use in waiting. */
export function tellOfWait(
  { route, retryAfter, timeToReset }: Pick<RateLimitData, 'route' | 'retryAfter' | 'timeToReset'>,
  log: (line: string) => void,
): boolean {
  const wait = Math.max(retryAfter, timeToReset);
  if (route.endsWith('/callback')) return wait > CALLBACK_WAITS_MS;
  if (wait < WORTH_TELLING_MS) return false;
  const until = `${new Date(Date.now() + wait).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  if (route.endsWith('/commands'))
    log(`Discord lets the commands be registered again in ${spell(wait)}, at ${until}: they are registered then.`);
  else log(`Discord lets nothing more of one kind be sent for ${spell(wait)}, until ${until}.`);
  return false;
}
