import type { Step } from '../command/next.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { isApt, isOfKind } from './apt.ts';
import type { Asked } from './asked.ts';
import { bestOf } from './best.ts';
import { agrees } from './first-hand.ts';
import { replyTo } from './reply.ts';
import type { Scored } from './score.ts';
import { stepFor } from './step.ts';
import type { Target } from './targets/target.ts';
import { together } from './together.ts';

/**
 * A wrong answer is worse than none: the best reading must account for nearly all of the question, or for most of it and
 * lead those that would answer something else by far. Measured on tests/cases/questions-tune.yaml.
 */
const SURE = [
  { score: 0.78, lead: 0.02, evidence: 0.8 },
  { score: 0.68, lead: 0.06, evidence: 0.8 },
  { score: 0.58, lead: 0.14, evidence: 0.8 },
] as const;
/** Where the question names no scheme. */
const SURE_ALONE = [
  { score: 0.84, lead: 0.04, evidence: 2 },
  { score: 0.68, lead: 0.03, evidence: 3.1 },
  { score: 0.8, lead: 0.12, evidence: 2.4 },
  { score: 0.72, lead: 0.2, evidence: 1.7 },
] as const;
/** A figure all of whose name is said, with little else, is the one that is meant. */
const NAMED = 0.78;
/** There are many rules on one scheme, all much alike. */
const EVIDENCE_FOR_A_RULE = 1.2;
/** Releases are much alike. */
const LEAD_OF_A_RELEASE = 0.06;
/** A statement that says yes or no goes before its kin that account for this much more. */
const REPLY = 0.2;
/** What such a statement must account for: its words are written for the very question. */
const SURE_REPLY = 0.64;

/** Of one scheme, or said by one release: such readings do not contradict each other. */
const isSameMatter = (one: Target, other: Target): boolean =>
  one.family === other.family || (one.source !== undefined && one.source === other.source);

interface Read {
  readonly best: Scored;
  readonly options: Readonly<Record<string, string>>;
}

/** Of those near the best, the statement that answers yes or no to the question, with the words that decide it. */
function readReply(scored: readonly Scored[], asked: Asked, knowledge: Knowledge): Read | undefined {
  const [best] = scored;
  if (!best || !asked.isYesOrNo) return undefined;
  const said = new Set(asked.words.flatMap(({ meaning }) => meaning ?? []));
  for (const one of scored) {
    if (one.score < best.score - REPLY || one.target.kind !== 'statement') continue;
    const reply = replyTo(said, knowledge.getStatement(one.target.id));
    if (reply) return { best: one, options: { asked: reply.said } };
  }
  return undefined;
}

/** That it is what the question is about is beyond doubt: only how much it accounts for is left to ask. */
function isFirm({ target, untimed, isOnSubject, isNamed }: Scored, { intent, facet }: Asked): boolean {
  if (isOnSubject || target.kind === 'release' || target.kind === 'table') return true;
  if (facet === 'people') return target.about === 'who';
  const isFigure = intent === undefined || intent === 'count' || intent === 'money' || intent === 'long';
  return target.kind === 'series' && isNamed && isFigure && untimed >= NAMED;
}

/** The one command that answers, or undefined where that is not sure. */
export function sureOf(all: readonly Scored[], asked: Asked, knowledge: Knowledge): Step | undefined {
  const scored = all.filter((one) => isOfKind(one, asked, knowledge));
  const reply = readReply(scored, asked, knowledge);
  const best = reply?.best ?? bestOf(scored, asked, knowledge);
  if (!best) return undefined;
  if (!isApt(best, asked, knowledge)) return undefined;
  const step = stepFor(best.target, asked, knowledge);
  if (reply && best.score >= SURE_REPLY) return { ...step, options: { ...step.options, ...reply.options } };
  const rival = (asked.facet === undefined ? all : scored).find(
    ({ target }) => !isSameMatter(target, best.target) && !agrees(target, best.target, asked, knowledge),
  );
  const lead = best.score - (rival?.score ?? 0);
  if (best.target.kind === 'release' && lead < LEAD_OF_A_RELEASE) return undefined;
  const least = isFirm(best, asked) ? SURE : SURE_ALONE;
  if (best.target.kind === 'rule' && best.evidence < EVIDENCE_FOR_A_RULE) return undefined;
  if (!least.some((one) => best.score >= one.score && lead >= one.lead && best.evidence >= one.evidence))
    return undefined;
  return together(best, scored, asked, knowledge);
}
