import { checkMessage } from '../../src/claims/check.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { theKnowledge } from '../the-knowledge.ts';

/** What is claimed in a message on a day, YYYY-MM-DD, held against the real knowledge; and the verdicts alone, in order. */
export function claimsOn(today: string) {
  const claimsIn = (message: string): readonly Claim[] => checkMessage(message, theKnowledge, today).claims;
  const verdicts = (message: string): readonly Claim['verdict'][] => claimsIn(message).map(({ verdict }) => verdict);
  return { claimsIn, verdicts };
}
