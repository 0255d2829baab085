import type { Knowledge } from '../knowledge/find.ts';
import type { Asked } from '../reader/asked.ts';
import type { Match } from '../reader/match.ts';
import { numberBeside, numberTold } from './number-told.ts';

/** As many of the likeliest things as are looked at. */
const LOOKED_AT = 5;

/**
 * The figure first that a number in the question is for, of the same scheme as the likeliest thing: a rate, where that is no figure and
 * what so many come to is asked for ("he offers me 700 people, how much do I get"), or a mean that a number of one's own is held
 * against ("she has 1,350, is that a lot").
 */
export function ledByNumber(
  matches: readonly Match[],
  asked: Asked,
  knowledge: Knowledge,
  today: string,
): readonly Match[] {
  const [best] = matches;
  if (!best) return matches;
  const isFor = ({ thing }: Match): boolean => {
    const series = knowledge.findSeries(thing.step.options?.series ?? '');
    if (!series || thing.scheme !== best.thing.scheme) return false;
    const { rate, yardstick } = series;
    if (yardstick && numberBeside(asked, yardstick, today) !== undefined) return true;
    return best.thing.kind !== 'series' && rate !== undefined && numberTold(asked, rate, today) !== undefined;
  };
  const first = matches.slice(0, LOOKED_AT).find(isFor);
  return first ? [first, ...matches.filter((one) => one !== first)] : matches;
}
