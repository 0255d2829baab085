import { checkMessage } from '../../claims/check.ts';
import type { Claim } from '../../claims/claim.ts';
import { spaced, wholeWords } from '../../language/whole-words.ts';
import { type Premise, premiseIn } from '../../question/premise.ts';
import type { QuestionRead } from '../../question/read.ts';
import type { Thing } from '../../reader/thing.ts';
import type { Context } from '../command.ts';

/** What a question takes for granted, as far as it has to be told: what says otherwise, or that nothing settles it. */
export interface PremiseRead {
  /** What says otherwise: it goes first. */
  readonly ground?: Thing;
  /** In the asker's words, what nothing here bears out. */
  readonly unsettled?: string;
}

/** What a claim was held against, as the reader of questions names it; no figures, for a number is often another one. */
function heldAgainst(claim: Claim): readonly string[] {
  if (claim.verdict === 'not-covered' || claim.evidence.kind === 'figures') return [];
  const { evidence } = claim;
  return evidence.kind === 'rules'
    ? evidence.rules.map(({ topic, id }) => `rule:${topic}/${id}`)
    : evidence.statements.map(({ id }) => `statement:${id}`);
}

/** What somebody tells of themselves is theirs to know. */
const OF_ONESELF =
  /^(?:nå |no |now )?(?:jeg|eg|æ|i|vi|me|we|min|mi|mitt|mine|my|our|vår|vårt|våre|kona|mannen|mamma|pappa)(?!\p{L})/u;
/** A case is told of somebody: what it rests on is a fact of theirs wherever one of these words stands. */
const OF_CASE = wholeWords(
  /\b(?:jeg|eg|æ|i|vi|me|we|meg|mæ|min|mi|mitt|mine|my|our|vår|vårt|våre|hun|ho|han|she|he)\b/u,
);

/** Whether the asker is told by a premise, and not the world. */
function isOfOneself({ words }: Premise, [step]: QuestionRead['steps'], { knowledge }: Context): boolean {
  const isCase = knowledge.tables.some(({ command }) => command.name.en === step?.command);
  return OF_ONESELF.test(words.toLowerCase()) || (isCase && OF_CASE.test(spaced(words)));
}

/** As likely asked for as this, in nats: what is further off is no ground of the same matter. */
const LEAST = -3;
const NOTHING: PremiseRead = {};

/**
 * What a question takes for granted, held against the sources. What says otherwise is told first where the question itself is not surely
 * answered, and that the premise is wrong is left to it, so that a right one is never called so; only of what the question may be about.
 * What is assumed of the world and nothing bears out is said to be open: else an answer would read as if it were so.
 */
export function premiseOf({ asked, outcome, matches, steps }: QuestionRead, context: Context): PremiseRead {
  const premise = matches.length === 0 ? undefined : premiseIn(asked);
  if (premise === undefined) return NOTHING;
  const { claims } = checkMessage(premise.sentence, context.knowledge, context.today);
  if (claims.some(({ verdict }) => verdict === 'matches')) return NOTHING;
  // What is told anyway says so itself.
  if (claims.flatMap(heldAgainst).includes(matches[0]?.thing.id ?? '')) return NOTHING;
  const grounds = new Set(claims.flatMap((claim) => (claim.verdict === 'differs' ? heldAgainst(claim) : [])));
  const match = matches.find(({ thing, score }) => grounds.has(thing.id) && score >= LEAST);
  if (match && outcome !== 'answer') return { ground: match.thing };
  return premise.isAssumed && !isOfOneself(premise, steps, context) ? { unsettled: premise.words } : NOTHING;
}
