import type { Knowledge } from '../knowledge/find.ts';
import type { Asked } from '../reader/asked.ts';
import type { Ask } from '../reader/asking.ts';
import type { Match } from '../reader/match.ts';
import { ownIdOf } from '../reader/thing.ts';

/** As many of the likeliest things as are looked at. */
const LOOKED_AT = 6;
const OVER_TIME: ReadonlySet<Ask | undefined> = new Set(['change', 'direction', 'difference']);

/**
 * What tells in words how a figure has gone of which no more than one is known: another thing was counted, or given, before it. Nothing
 * where the likeliest is no such figure.
 */
export function trendTold([best, ...others]: readonly Match[], { getStatement }: Knowledge): Match | undefined {
  if (best?.thing.kind !== 'series' || best.thing.hasCourse) return undefined;
  return others
    .slice(0, LOOKED_AT - 1)
    .find(
      ({ thing }) =>
        thing.kind === 'statement' &&
        thing.scheme === best.thing.scheme &&
        getStatement(ownIdOf(thing)).about === 'trend',
    );
}

/** That first, where a question asks how such a figure has gone. */
export function ledByTrend(matches: readonly Match[], asked: Asked, knowledge: Knowledge): readonly Match[] {
  if (!OVER_TIME.has(asked.asks[0])) return matches;
  const first = trendTold(matches, knowledge);
  return first ? [first, ...matches.filter((one) => one !== first)] : matches;
}
