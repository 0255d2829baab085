import type { Knowledge } from '../knowledge/find.ts';
import type { Asked } from '../reader/asked.ts';
import type { Match } from '../reader/match.ts';
import { eachOf, eachSum } from './each-sum.ts';
import { led, wantedAmong } from './led.ts';
import { numberBeside } from './number-beside.ts';
import { numberTold } from './number-told.ts';
import { seriesShown } from './series-shown.ts';

const NEAR = { among: 5 };

/** Whether the question holds a number of its own against what a series tells. */
const isAgainst = ({ thing }: Match, asked: Asked, knowledge: Knowledge, today: string): boolean => {
  const { yardstick } = seriesShown(thing.step, knowledge) ?? {};
  return !!yardstick && numberBeside(asked, yardstick, knowledge, today) !== undefined;
};

/** Whether visits or several sums are held against a ceiling: so many of what goes towards it, of which it is asked what is left. */
function isPaidWith({ thing }: Match, best: Match, asked: Asked, knowledge: Knowledge, today: string): boolean {
  const { yardstick } = seriesShown(thing.step, knowledge) ?? {};
  if (thing.scheme !== best.thing.scheme || !yardstick?.paid_with) return false;
  const own = numberBeside(asked, yardstick, knowledge, today);
  return own !== undefined && (own.paidWith !== undefined || /[x+]/.test(own.number));
}

/** Whether a number of one's own is held against a figure ("I have 1,480 on my list, is that over the mean"): no case of one's own. */
export const holdsNumber = (matches: readonly Match[], asked: Asked, knowledge: Knowledge, today: string): boolean =>
  wantedAmong(matches, (one) => isAgainst(one, asked, knowledge, today), NEAR) !== undefined;

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
  const isFor = (match: Match): boolean => {
    if (isAgainst(match, asked, knowledge, today)) return true;
    if (eachSum(asked, eachOf(match.thing, knowledge), today)) return true;
    const { rate } = seriesShown(match.thing.step, knowledge) ?? {};
    return !!rate && best.thing.kind !== 'series' && numberTold(asked, rate, today) !== undefined;
  };
  // Visits held against a ceiling say so themselves, however far back in likeness it stands.
  const ceiling = matches.find((match) => isPaidWith(match, best, asked, knowledge, today));
  return led(matches, ceiling ?? wantedAmong(matches, isFor, NEAR));
}
