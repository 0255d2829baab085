import type { Knowledge } from '../knowledge/find.ts';
import type { Asked } from '../reader/asked.ts';
import type { Match } from '../reader/match.ts';
import { led, wantedAmong } from './led.ts';
import { holdsPart } from './own-sum.ts';
import { seriesShown } from './series-shown.ts';

/** The share first that a part of one's own is to be held against ("230 of 9,100, is that more than elsewhere"), where the likeliest is a count. */
export function ledByShare(matches: readonly Match[], { text }: Asked, knowledge: Knowledge): readonly Match[] {
  const [best] = matches;
  if (!best || !holdsPart(text)) return matches;
  const unitOf = ({ thing }: Match): string | undefined => seriesShown(thing.step, knowledge)?.unit;
  if (unitOf(best) === undefined) return matches;
  return led(
    matches,
    wantedAmong(matches, (one) => unitOf(one) === 'percent'),
  );
}
