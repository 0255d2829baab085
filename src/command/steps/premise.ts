import { checkMessage } from '../../claims/check.ts';
import type { Claim } from '../../claims/claim.ts';
import { premiseIn } from '../../question/premise.ts';
import type { QuestionRead } from '../../question/read.ts';
import type { Thing } from '../../reader/thing.ts';
import type { Context } from '../command.ts';

/** What a claim was held against, as the reader of questions names it. */
function groundsOf(claim: Claim): readonly string[] {
  if (claim.verdict !== 'differs') return [];
  const { evidence } = claim;
  // A number is often another one: what says otherwise of it is no ground.
  if (evidence.kind === 'figures') return [];
  if (evidence.kind === 'rules') return evidence.rules.map(({ topic, id }) => `rule:${topic}/${id}`);
  return evidence.statements.map(({ id }) => `statement:${id}`);
}

/** As likely asked for as this, in nats: what is further off is no ground of the same matter. */
const LEAST = -3;

/**
 * What says otherwise than a question takes for granted, where the question itself is not surely answered: it is told first, and that the
 * premise is wrong is left to it, so that a right one is never called so. Only of what the question may be about.
 */
export function groundOf({ asked, outcome, matches }: QuestionRead, { knowledge, today }: Context): Thing | undefined {
  if (outcome !== 'nearest' && outcome !== 'not-covered') return undefined;
  const premise = matches.length === 0 ? undefined : premiseIn(asked);
  if (premise === undefined) return undefined;
  const grounds = new Set(checkMessage(premise, knowledge, today).claims.flatMap(groundsOf));
  const match = matches.find(({ thing, score }) => grounds.has(thing.id) && score >= LEAST);
  return match === matches[0] && outcome === 'nearest' ? undefined : match?.thing;
}
