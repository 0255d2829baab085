import type { Claim, ClaimsAnswer } from '../../answer/answer.ts';
import { claimOf } from '../../answer/claim-entry.ts';
import { noticesOn } from '../../answer/notices.ts';
import { type Checked, checkMessage } from '../../claims/check.ts';
import type { Step } from '../../invocation.ts';
import type { Knowledge } from '../../knowledge/find.ts';
import type { Context } from '../command.ts';
import { nextSteps } from '../next.ts';

const figuresIn = (claims: readonly Claim[]) =>
  claims.flatMap((claim) =>
    claim.verdict !== 'not-covered' && claim.evidence.kind === 'figures' ? claim.evidence.figures : [],
  );

const topicsIn = (claims: readonly Claim[], { getRule, findTopic }: Knowledge) =>
  claims.flatMap((claim) =>
    claim.verdict !== 'not-covered' && claim.evidence.kind === 'rules'
      ? claim.evidence.rules.flatMap(({ id }) => findTopic(getRule(id).topic) ?? [])
      : [],
  );

/** The series and topics that the claims are about, to look further into. */
const stepsAfter = (claims: readonly Claim[], knowledge: Knowledge): readonly Step[] => [
  ...figuresIn(claims).map(({ series, label }) => ({ command: 'figure', options: { series }, subject: label })),
  ...topicsIn(claims, knowledge).map(({ id, topic }) => ({ command: 'rule', options: { topic: id }, subject: topic })),
  { command: 'help' },
];

/** What the sources say to a message that was checked, as an answer. */
export function claimsAnswer({ claims: found, isCut }: Checked, context: Context): ClaimsAnswer {
  const claims = found.map((claim) => claimOf(claim, context.knowledge));
  return {
    kind: 'claims',
    claims,
    isCut,
    notices: noticesOn(figuresIn(claims), context.knowledge),
    next: nextSteps(stepsAfter(claims, context.knowledge), context),
  };
}

/** Checks a message against the sources. */
export const answerMessage = (message: string, context: Context): ClaimsAnswer =>
  claimsAnswer(checkMessage(message, context.knowledge, context.today), context);
