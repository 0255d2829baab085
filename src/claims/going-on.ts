import type { Knowledge } from '../knowledge/find.ts';
import { ownIdOf } from '../reader/thing.ts';
import type { Claim } from './claim.ts';
import { idsOf } from './its-own.ts';
import { LIKELIEST } from './learnt-ground.ts';
import { RATHER } from './learnt-nearest.ts';
import { type Heard, isByFigures, signOf } from './likelihood.ts';
import { learningOf, type Meant } from './verdicts.ts';

/** How likely a sentence must at least be of a thing that the one before is of, to go on from that; and so much likelier it is settled then, more where it is likeliest of that by itself. */
const LEAST_LIKELY = 0.05;
const SETTLED = 1;
const SETTLED_BY_LIKELIEST = 1.5;

/** The things that the sentence before is plainly of, by their ids: what follows may go on from it, and leave unsaid of what it is. */
export function ofBefore(before: string, knowledge: Knowledge): ReadonlySet<string> {
  const { meant, open } = learningOf(knowledge)(before);
  const [first] = meant;
  const isPlain = first !== undefined && first.likelihood >= RATHER.likelihood && first.speaks - open >= RATHER.ahead;
  return new Set(isPlain ? meant.slice(0, LIKELIEST).map(({ thing }) => thing.id) : []);
}

/** Of the things that a sentence may be of, those of which it goes on from the one before. */
export const goingOnIn = ({ learning }: Heard, before: ReadonlySet<string>): readonly Meant[] =>
  learning.meant
    .slice(0, LIKELIEST)
    .filter(({ thing, likelihood }) => before.has(thing.id) && likelihood >= LEAST_LIKELY);

/** By so many nats a sentence is likelier settled since it goes on from the one before. */
export function settledByGoingOn(heard: Heard, before: ReadonlySet<string>): number {
  const [first] = goingOnIn(heard, before);
  if (!first) return 0;
  return first.at === heard.learning.meant[0]?.at ? SETTLED_BY_LIKELIEST : SETTLED;
}

/** What goes on from the sentence before, and names nothing by itself. */
const GOES_ON =
  /^\W*(?:(?:og|and|men|but)\s+)?(?:(?:(?:nå|no|now) (?:er|e|is|are|var) )?(?:it|they|these|those|den|de|dei)(?:['’]\p{L}+)?\s|(?:det|this|that)(?: er| e| is|['’]s)(?: \p{L}+)? (?:lov|lovl\p{L}*|ulovl\p{L}*|forbudt|forbode|greit|legal|illegal|allowed|fine|ok)(?!\p{L}))/iu;

/** Whether what a sentence is settled by is nothing that the sentence before, from which it goes on, is of. */
export function isOfOtherThan(previous: string, text: string, claim: Claim, knowledge: Knowledge): boolean {
  if (previous === '' || signOf(claim) === 0 || isByFigures(claim) || !GOES_ON.test(text)) return false;
  const of = learningOf(knowledge)(previous).meant.slice(0, LIKELIEST);
  return !of.some(({ thing }) => idsOf(claim).includes(ownIdOf(thing)));
}

/** What reckons how much the sentence before comes to. */
const SUMS_UP =
  /^\W*(?:det|dette|this|that)(?:['’]s| (?:er|blir|betyr|utgjør|is|makes|means))? (?:en|ein|a|an) (?:\p{L}+ )?(?:nedgang|oppgang|økning|auke|auking|vekst|reduksjon|drop|fall|increase|decrease|rise|growth|cut)(?!\p{L})/iu;

/** Whether a figure that is said otherwise is of what the sentence before comes to: from when to when is said there. */
export const sumsUp = (claim: Claim, text: string): boolean =>
  claim.verdict === 'differs' && isByFigures(claim) && SUMS_UP.test(text);
