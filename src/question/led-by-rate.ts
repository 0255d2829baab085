import type { Knowledge } from '../knowledge/find.ts';
import type { Asked } from '../reader/asked.ts';
import type { Match } from '../reader/match.ts';
import { numberTold } from './number-told.ts';

/** As many of the likeliest things as are looked at. */
const LOOKED_AT = 5;

/**
 * A rate first, where how many it is for is told and what they come to is asked for, and it is of the same scheme as the likeliest
 * thing that is no figure: "he offers me 700 people, how much do I get".
 */
export function ledByRate(
  matches: readonly Match[],
  asked: Asked,
  knowledge: Knowledge,
  today: string,
): readonly Match[] {
  const [best] = matches;
  if (!best || best.thing.kind === 'series') return matches;
  const isRate = ({ thing }: Match): boolean => {
    const rate = knowledge.findSeries(thing.step.options?.series ?? '')?.rate;
    return thing.scheme === best.thing.scheme && rate !== undefined && numberTold(asked, rate, today) !== undefined;
  };
  const first = matches.slice(0, LOOKED_AT).find(isRate);
  return first ? [first, ...matches.filter((one) => one !== first)] : matches;
}
