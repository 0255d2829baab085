import type { Knowledge } from '../knowledge/find.ts';
import type { Claim } from './claim.ts';
import { clausesAlone, isStated } from './clauses.ts';
import { firstGround, HELD } from './learnt-ground.ts';
import { type Heard, hear, opennessOf } from './likelihood.ts';
import { readPart } from './part.ts';
import { LED } from './pointed-at.ts';
import { excerptOf } from './said.ts';

/** What would be if something else were, and what somebody likes, was never so; nor does anybody count what is the reason for something. */
const NEVER =
  /(?<!\p{L})(?:(?:we|they|you|it|there)['’]d|would(?:n['’]t)? (?:have|be)|ville (?:vært|vore|hatt|vert|blitt)|hadde (?:\p{L}+ ){0,4}(?:vært|vore|hatt)|fornøyd\p{L}*|nøgd\p{L}*|happier|satisfied|the (?:\p{L}+ )?reasons?|(?:grunnen|årsaka|årsaken) til)(?!\p{L})/iu;

/** Whether nothing was learnt of what a text says: nor of names. */
export const isUnlearnt = (text: string): boolean => NEVER.test(text) || LED.test(text);

/** By so much plainer than that nothing settles it a thing must be to be shown as the nearest. */
const SHOWN = 0.1;
/** By no more than this plainer of none, it is on the matter; less of it in the words of a thing, it is not. */
const ON_THE_MATTER = { behind: 0.1, held: 0.2 };

/** What is nearest to a sentence that states something of which nothing else is known; what is beside the matter has none. */
function unsettled({ part, learning }: Heard, knowledge: Knowledge, today: string): Claim | undefined {
  const { meant, open } = learning;
  const [first] = meant;
  if (!first) return undefined;
  const said = excerptOf(part.text);
  const ahead = first.speaks - Math.max(open, 0);
  const ground = ahead < SHOWN ? undefined : firstGround(meant, HELD.shown, knowledge, today);
  if (ground) return { verdict: 'nearest', said, ...ground };
  const isOnIt = ahead >= -ON_THE_MATTER.behind && first.held >= ON_THE_MATTER.held;
  return isOnIt ? { verdict: 'not-covered', said, about: null } : undefined;
}

/** So plain, and so much plainer than that nothing settles it, a thing must be to be shown instead of what figures and rules have as the nearest. */
export const RATHER = { likelihood: 0.6, ahead: 0.15 };

/** The thing that a sentence is plainly of, by what was learnt, as the nearest to it. */
export function nearestOf({ part, learning }: Heard, knowledge: Knowledge, today: string): Claim | undefined {
  const { meant, open } = learning;
  const plain = meant.filter(
    ({ likelihood, speaks }) => likelihood >= RATHER.likelihood && speaks - Math.max(open, 0) >= RATHER.ahead,
  );
  const ground = firstGround(plain, HELD.told, knowledge, today);
  return ground && { verdict: 'nearest', said: excerptOf(part.text), ...ground };
}

/** So much plainer than that nothing settles it a clause must be of a thing to be told of beside others. */
const PLAINLY_ON_IT = 0.2;

/**
 * What is left open of a clause by itself; nothing where it is not plainly of the matter, or was never so.
 * @param least By so much plainer than that nothing settles it the clause must be of a thing.
 */
export function leftOpen(
  clause: string,
  knowledge: Knowledge,
  today: string,
  least = PLAINLY_ON_IT,
): Claim | undefined {
  if (isUnlearnt(clause)) return undefined;
  const heard = hear(readPart(clause, knowledge), knowledge);
  const [first] = heard.learning.meant;
  const isOnIt = first && first.speaks - Math.max(heard.learning.open, 0) >= least;
  return isOnIt ? unsettled(heard, knowledge, today) : undefined;
}

/** What is left open of a clause beside one that is borne out: of whatever may be of the matter, lest a yes is taken for one to it too. */
export const leftOpenBesideYes = (clause: string, knowledge: Knowledge, today: string): Claim | undefined =>
  leftOpen(clause, knowledge, today, -ON_THE_MATTER.behind);

/** So likely something settles it, a sentence states something of the matter, whatever is near it. */
const LIKELY_SETTLED = -0.5;

/** What is left open of a sentence, or else of its clauses, of which nothing else is known. */
export function leftOpenIn(heard: Heard, knowledge: Knowledge, today: string): readonly Claim[] {
  const whole = unsettled(heard, knowledge, today);
  if (whole) return [whole];
  const { text } = heard.part;
  const ofClauses = clausesAlone(text)
    .filter(isStated)
    .flatMap((clause) => leftOpen(clause, knowledge, today) ?? []);
  if (ofClauses.length > 0) return ofClauses;
  return opennessOf(heard) <= LIKELY_SETTLED ? [{ verdict: 'not-covered', said: excerptOf(text), about: null }] : [];
}
