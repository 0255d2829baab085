import type { Figure } from '../figures/figure.ts';
import { lastDay } from '../figures/figures.ts';
import { agreement } from '../figures/rounding.ts';
import { amountsIn } from '../language/amounts.ts';
import { timesIn } from '../language/times.ts';
import type { Claim } from './claim.ts';
import { isFarOff, isLongAgo, isOurs } from './counted.ts';
import { goingOnIn } from './going-on.ts';
import { LIKELIEST } from './learnt-ground.ts';
import { type Heard, opennessOf } from './likelihood.ts';
import type { Learning, Meant } from './verdicts.ts';

/** On what it is less likely of no verdict rests; and none that it is wrong on what it is not surely of, or hardly more plainly than of nothing, where it may be that nothing settles it. */
export const LEAST_MEANT = 0.1;
const SURELY_MEANT = 0.7;
const MAY_BE_OPEN = -1;
const AHEAD = 0.1;

/** The things that lean as a sentence does: what bears a claim out does not show that it is wrong. */
export function speakingFor(heard: Heard, likely: number, before: ReadonlySet<string>): readonly Meant[] {
  const { learning, beside } = heard;
  const mayBeOpen = likely < 0 && opennessOf(heard) > MAY_BE_OPEN;
  const least = mayBeOpen ? SURELY_MEANT : LEAST_MEANT;
  const plainest = mayBeOpen ? Math.max(learning.open, 0) + AHEAD : Number.NEGATIVE_INFINITY;
  const meant = learning.meant
    .slice(0, LIKELIEST)
    .filter(({ speaks }) => speaks >= plainest)
    // What a scheme is says something of anything in it.
    .filter(({ thing, likelihood }, at) => likelihood >= least && (thing.kind !== 'scheme' || at === 0));
  // Another number than that of the likeliest is otherwise, whichever way the words lean.
  const isOther = ({ at }: Meant): boolean => beside.isOtherNumber && likely < 0 && at === meant[0]?.at;
  return [...goingOnIn(heard, before), ...meant].filter(
    (one) => isOther(one) || (one.bears * likely > 0 && (beside.leans.get(one.at) ?? 0) * likely > 0),
  );
}

/** A number that is off the figure of a series that the claim is likely of. */
export const offIn = (told: readonly Claim[], { meant }: Learning) =>
  told
    .filter((claim) => claim.verdict === 'nearest')
    .find(({ isOff, evidence }) => {
      if (!isOff || evidence.kind !== 'figures') return false;
      const id = `series:${evidence.figures[0].series}`;
      return meant.slice(0, LIKELIEST).some(({ thing }) => thing.id === id);
    });

/** Whether a figure may well be no ground to call a text wrong: it says not when something began, bears the number out, or is old and near it. */
export function isLeftBy(figure: Figure, text: string, today: string): boolean {
  const amounts = amountsIn(text);
  if (amounts.length === 0) return timesIn(text, today).length > 0;
  if (amounts.some((amount) => agreement(amount, figure) !== 'no')) return true;
  return (
    isLongAgo(lastDay(figure.period), today) && (isOurs(text) || !amounts.every(({ value }) => isFarOff(value, figure)))
  );
}
