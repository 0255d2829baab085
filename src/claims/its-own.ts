import type { Knowledge } from '../knowledge/find.ts';
import { ownIdOf } from '../reader/thing.ts';
import { isNumbered } from './by-number.ts';
import type { Claim } from './claim.ts';
import { hear, likelihoodOf, signOf } from './likelihood.ts';
import type { Part } from './part.ts';
import type { Learning } from './verdicts.ts';

/** The things that a claim is held against, by their own ids. */
export function idsOf(claim: Claim): readonly string[] {
  if (claim.verdict === 'not-covered') return [];
  const { evidence } = claim;
  switch (evidence.kind) {
    case 'figures':
      return evidence.figures.map(({ series }) => series);
    case 'rules':
      return evidence.rules.map(({ topic, id }) => `${topic}/${id}`);
    case 'statements':
      return evidence.statements.map(({ id }) => id);
  }
}

/** As plainly as this, in nats, claims of the very thing that settles one go its way: what is likelier of another does not speak against it. */
const PLAINLY_ITS = 1;
export const isByItsOwn = (told: readonly Claim[], sign: number, { meant }: Learning): boolean =>
  told.some((claim) =>
    meant.some(({ thing, bears }) => bears * sign >= PLAINLY_ITS && idsOf(claim).includes(ownIdOf(thing))),
  );

/** All of it, where the thing that would bear it out speaks of a part: "the state covers everything". */
const WHOLLY = /(?<!\p{L})(?:alt|hele|heile|fullt ut|everything|whole|entire|all (?:of|the))(?!\p{L})/iu;
const IN_PART = /(?<!\p{L})(?:en del|delvis|deler av|ikke alt|ikke hele|være med (?:og|å) dekke)(?!\p{L})/iu;
function isOfPart(claim: Claim, { text }: Part): boolean {
  if (claim.verdict !== 'matches' || claim.evidence.kind === 'figures' || !WHOLLY.test(text)) return false;
  const [first] = claim.evidence.kind === 'rules' ? claim.evidence.rules : claim.evidence.statements;
  return IN_PART.test(first.text.nb);
}

/**
 * Whether a clause plainly goes the other way of the very thing that rules settle it by, as it was learnt or since it says all where that
 * says a part; a number stands as it is. Nor is what is not surely of one thing wrong, as rules have it, in a whole that is likelier right.
 */
export function isAgainstItsOwn(claim: Claim, clause: Part, whole: Part, knowledge: Knowledge, today: string): boolean {
  if (isOfPart(claim, clause)) return true;
  if (isNumbered(clause, today)) return false;
  const own = hear(clause, knowledge);
  const sign = signOf(claim);
  return (
    own.learning.meant.some(
      ({ thing, likelihood, bears }) =>
        likelihood >= SURELY_OF && bears * sign <= -PLAINLY_AGAINST && idsOf(claim).includes(ownIdOf(thing)),
    ) ||
    likelihoodOf(own, [claim]) * sign < 0 ||
    (sign < 0 && (own.learning.meant[0]?.likelihood ?? 0) < SURELY_OF && likelihoodOf(hear(whole, knowledge), []) > 0)
  );
}
const SURELY_OF = 0.9;
const PLAINLY_AGAINST = 1.5;
