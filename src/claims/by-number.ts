import { amountsIn } from '../language/amounts.ts';
import { blanked } from '../language/spans.ts';
import { timesIn } from '../language/times.ts';
import type { Claim } from './claim.ts';
import type { Part } from './part.ts';
import { OF_RULES, quantitiesIn } from './quantities.ts';

/** "LIS1" has none. */
const NUMBER = /(?<![\p{L}\d])\d/u;

/** How much it was at a time, and how much of what nothing is near, figures know, and words do not. */
export function isOfFiguresAlone({ text }: Part, told: readonly Claim[], today: string): boolean {
  const times = timesIn(text, today);
  const rest = blanked(text, times);
  const isAmount = amountsIn(rest).length > 0;
  const isOfRules = isAmount && quantitiesIn(rest).every(({ of }) => OF_RULES.includes(of));
  // A number that no figure and no rule is near is of something else, if it is no age and no length of time.
  if (told.length === 0 && NUMBER.test(rest) && !isOfRules) return true;
  if (!isAmount) return false;
  if (times.length === 0) return false;
  const isOfFigures = told.some((claim) => claim.verdict === 'not-covered' || claim.evidence.kind === 'figures');
  return isOfFigures || !isOfRules;
}

/** What is said of a time or a number hinges on that, and not on words. */
export const isNumbered = ({ text }: Part, today: string): boolean =>
  timesIn(text, today).length > 0 || amountsIn(text).length > 0 || quantitiesIn(text).length > 0;
