import { meet } from '../language/period.ts';
import type { Asked } from '../reader/asked.ts';
import type { Ask } from '../reader/asking.ts';
import type { Match } from '../reader/match.ts';
import { led } from './led.ts';

/** As many of the likeliest things as are looked at, and so far behind the first at the most, in nats. */
const LOOKED_AT = 3;
const BEHIND = 1.5;
const COUNTING: ReadonlySet<Ask | undefined> = new Set(['many', 'share']);

/**
 * Of a time that is named, the figure of that time before what is said with no time of its own: "what share were self-employed in 2022".
 * Of the same scheme as the likeliest, and hardly less likely.
 */
export function ledByTime(matches: readonly Match[], { asks: [ask], times }: Asked): readonly Match[] {
  const [best] = matches;
  const [time, ...others] = times;
  if (best?.thing.kind !== 'statement' || best.thing.times.length > 0 || !COUNTING.has(ask)) return matches;
  if (time?.relation !== 'at' || others.length > 0) return matches;
  const isOfTime = ({ thing, score }: Match): boolean =>
    thing.kind === 'series' &&
    thing.scheme === best.thing.scheme &&
    best.score - score <= BEHIND &&
    thing.times.some((one) => meet(one, time.bounds));
  return led(matches, matches.slice(0, LOOKED_AT).find(isOfTime));
}
