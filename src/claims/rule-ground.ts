import type { Knowledge } from '../knowledge/find.ts';
import { ownIdOf } from '../reader/thing.ts';
import type { Claim } from './claim.ts';
import { groundOf } from './ground.ts';
import { idsOf } from './its-own.ts';
import { judgeRule, opened } from './judge-rules.ts';
import { LIKELIEST, surelyOf } from './learnt-ground.ts';
import { hear, isByFigures, signOf } from './likelihood.ts';
import type { Part } from './part.ts';

/** So little likely a sentence is of what it is not of. */
const HARDLY_OF = 0.02;
/** So plainly, in nats, its own thing is against what others say of it. */
const PLAINLY_AGAINST = 1;
/** So plainly it bears out what has only ended by another. */
const PLAINLY_FOR = 1;

const isNegated = (claim: Claim): boolean => claim.verdict === 'differs' && claim.by === 'negated';

/** What a rule that has ended bears out is so still where the rule that a sentence is plainly of says it now. */
function orStillSo(claim: Claim, part: Part, knowledge: Knowledge, today: string): Claim {
  const of = surelyOf(hear(part, knowledge));
  if (!of || of.leans < PLAINLY_FOR || idsOf(claim).includes(ownIdOf(of.thing))) return claim;
  const ground = groundOf(of.thing, knowledge, today);
  const [rule] = ground?.evidence.kind === 'rules' ? ground.evidence.rules : [];
  if (!ground || !rule || (rule.to !== null && rule.to < today)) return claim;
  return { verdict: 'matches', said: claim.said, about: ground.about, evidence: ground.evidence };
}

/**
 * What rules say of a sentence, by the thing that it is plainly of: what shares its words, and is nothing that people claim so, is no ground
 * for a verdict. Where its own thing leans the same way that is the ground; where that is plainly against it, nothing settles it.
 */
export function judgeByRule(part: Part, knowledge: Knowledge, today: string): Claim | undefined {
  const claim = judgeRule(part, knowledge, today);
  if (claim?.verdict === 'outdated' && !isByFigures(claim)) return orStillSo(claim, part, knowledge, today);
  if (!claim || isByFigures(claim) || !(claim.verdict === 'matches' || isNegated(claim))) return claim;
  const heard = hear(part, knowledge);
  const of = surelyOf(heard);
  if (!of || of.thing.kind === 'series') return claim;
  const ids = idsOf(claim);
  const isOfIt = heard.learning.meant
    .slice(0, LIKELIEST)
    .some(({ thing, likelihood }) => likelihood >= HARDLY_OF && ids.includes(ownIdOf(thing)));
  const ground = isOfIt ? undefined : groundOf(of.thing, knowledge, today);
  if (!ground) return claim;
  const own = { ...claim, about: ground.about, evidence: ground.evidence };
  const leans = of.leans * signOf(claim);
  if (leans > 0) return own;
  return leans <= -PLAINLY_AGAINST ? opened(own) : claim;
}
