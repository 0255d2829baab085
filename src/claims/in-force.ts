import { boundsOf } from '../language/period.ts';
import type { FigureClaim } from './figure-claim.ts';
import type { Held } from './held.ts';

/** What was decided, or counted, for the very day that a claim of now is made on. */
export const isInForce = ({ figure }: Held, { today }: FigureClaim): boolean => {
  const bounds = boundsOf(figure.period);
  return figure.status !== 'proposed' && bounds !== undefined && bounds.first <= today && today <= bounds.last;
};

/** What is said of now is not borne out by what is only to come, or was decided for days that are past, where something else is in force. */
export const isAnothersTime = (one: Held, all: readonly Held[], claim: FigureClaim): boolean =>
  claim.isNow &&
  !claim.isOver &&
  one.figure.status !== 'observed' &&
  !isInForce(one, claim) &&
  all.some((other) => other.figure.series === one.figure.series && isInForce(other, claim));
