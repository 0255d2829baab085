import type { Claim } from './claim.ts';

/** Whether the sources say that it is so, was so, or is not. */
export const isSettled = ({ verdict }: Claim): boolean => verdict !== 'nearest' && verdict !== 'not-covered';

/** Whether a claim is borne out, of now or of then. */
export const isYes = ({ verdict }: Claim): boolean => verdict === 'matches' || verdict === 'outdated';
