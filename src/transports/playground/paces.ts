import type { PersonPaces } from '../person-limit.ts';

/** The page asks with every key that is typed, so it may ask more often than a program. */
export const PAGE_TIMES = 10;
const MINUTE_MS = 60_000;

/** Those of an address, behind which many may be: as many commands a minute as the page may ask, and files as others may. */
export function pagePaces(perMinute: number): PersonPaces {
  const often = { burst: perMinute * PAGE_TIMES, everyMs: MINUTE_MS / (perMinute * PAGE_TIMES) };
  return { asking: often, typing: often, making: { burst: perMinute, everyMs: MINUTE_MS / perMinute } };
}
