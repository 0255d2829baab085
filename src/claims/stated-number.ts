import type { Knowledge } from '../knowledge/find.ts';
import type { Claim } from './claim.ts';
import { opened } from './judge-rules.ts';
import { LIKELIEST, SURELY_OF } from './learnt-ground.ts';
import type { Heard } from './likelihood.ts';
import { compareQuantities, quantitiesIn } from './quantities.ts';
import { LEAST_MEANT } from './speaking-for.ts';
import { statedIn } from './stated.ts';

/**
 * A number that figures of one thing call wrong is not wrong where a rule or statement that the sentence is likely of has that very number;
 * where it is surely of that, it is right by it.
 */
export function unlessStated(claim: Claim, { learning }: Heard, knowledge: Knowledge): Claim {
  if (claim.verdict !== 'differs' || claim.by !== 'amount' || claim.evidence.kind !== 'figures') return claim;
  const numbers = quantitiesIn(claim.said);
  if (numbers.length === 0) return claim;
  const [first] = learning.meant.slice(0, LIKELIEST).flatMap(({ at, likelihood }) => {
    const stated = likelihood >= LEAST_MEANT ? statedIn(knowledge)(at) : undefined;
    return stated && compareQuantities(numbers, stated.quantities) === 'held' ? [{ stated, likelihood }] : [];
  });
  if (!first) return claim;
  const { about, evidence } = first.stated;
  return first.likelihood >= SURELY_OF ? { verdict: 'matches', said: claim.said, about, evidence } : opened(claim);
}
