import { boundsOf } from '../language/period.ts';
import type { FigureClaim } from './figure-claim.ts';
import type { Held } from './held.ts';

/** What was decided, or counted, for the very day that a claim of now is made on. */
export const isInForce = ({ figure }: Held, { today }: FigureClaim): boolean => {
  const bounds = boundsOf(figure.period);
  return figure.status !== 'proposed' && bounds !== undefined && bounds.first <= today && today <= bounds.last;
};
