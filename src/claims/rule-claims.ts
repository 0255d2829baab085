import type { Knowledge } from '../knowledge/find.ts';
import { amountsIn } from '../language/amounts.ts';
import { blanked } from '../language/spans.ts';
import { timesIn } from '../language/times.ts';
import type { Claim } from './claim.ts';
import { knownOf } from './known.ts';
import { leaningOf } from './leaning.ts';
import type { Part } from './part.ts';
import { onIts, pointedAt } from './pointed-at.ts';
import { yearAhead } from './points.ts';
import { compareQuantities, quantitiesIn } from './quantities.ts';
import { type Least, reaches, schemeOf, scoreOf } from './reaching.ts';
import { compared, isHeldFirmly, numbersIn } from './rule-numbers.ts';
import { DAY_OF_YEAR, isTimeOf } from './rule-times.ts';
import { excerptOf } from './said.ts';
import { type Said, sideOf } from './side.ts';
import { isMadeBy, type Near, statedNear } from './stated.ts';

/** So like, a rule is near. */
const NEAREST: Least = { likeness: 0.45, covered: 0.6 };
/** A number that stands in the rule as well is as good as a word; and one that does not, where another of its kind stands there. */
const SAME_WITH_NUMBER: Least = { likeness: 0.55, covered: 0.7 };
const OTHER_NUMBER: Least = { likeness: 0.6, covered: 0.75 };
/** Where nothing is named and the numbers are others, only what is nearly the same is near. */
const POINTED_UNNAMED: Least = { likeness: 0.75, covered: 0.9 };
/** This like, a rule is meant that is of another scheme than the one that is named. */
const NAMED = 0.8;
/** Fewer words say nothing of a rule, however like they are. */
const FEWEST_MEANINGS = 2;
/** A word that says less is in any sentence. */
const TELLING = 0.25;
/** And fewer than these, with another number, refute none: "GPs until 18". */
const FEWEST_TO_REFUTE = 3;
/** A rule this near to the likest is of the same matter: what holds now goes before what has ended. */
const CLOSE = 0.12;
/** And one that settles the claim goes before one that does not, even where it is so much less like it. */
const CLOSE_AND_SURE = 0.3;
/** What people ask for in such words is meant before what is only said in words as like. */
const LIKELIER = 0.1;
const MOST_WEIGHED = 8;

/** Of those that are as near, the one that has the claim's numbers, then the one that holds now. */
function nearestOf(near: readonly Near[], claimed: Said, isOfNow: boolean, today: string): Near | undefined {
  const { numbers } = claimed;
  const isHeld = (one: Near): boolean => compareQuantities(numbers, numbersIn(one)) === 'held';
  const sorted = near.toSorted((one, other) => scoreOf(other) - scoreOf(one));
  const [best] = sorted;
  const kin = best
    ? sorted.filter((one) => scoreOf(best) - scoreOf(one) <= CLOSE && schemeOf(one) === schemeOf(best))
    : [];
  const holding = kin.filter(({ stated: { ends } }) => !isOfNow || ends === undefined || ends >= today);
  const among = holding.length > 0 ? holding : kin;
  const surenessOf = (one: Near): number => {
    const side = sideOf(claimed, one);
    return side?.isSure ? side.likeness + (one.ahead > 0 ? LIKELIER : 0) : 0;
  };
  if (numbers.length > 0) return among.find(isHeld) ?? among[0];
  const plain = best
    ? sorted
        .slice(0, MOST_WEIGHED)
        .filter((one) => scoreOf(best) - scoreOf(one) <= CLOSE_AND_SURE)
        .map((one) => ({ one, sureness: surenessOf(one) }))
        .filter(({ sureness }) => sureness > 0)
        .sort((one, other) => other.sureness - one.sureness)[0]?.one
    : undefined;
  return plain ?? among[0];
}

/**
 * Holds a sentence against the rules and statements: who loses a right, who must, what goes on as before, how many at most. Only
 * where one of them says nearly the same in words, with the same numbers or plainly with others, and it is plain which way
 * both lean, is there a verdict; else the nearest.
 */
export function judgeLikest(part: Part, knowledge: Knowledge, today: string): Claim | undefined {
  const { text: sentence, bare } = part;
  const known = knownOf(knowledge);
  const times = timesIn(sentence, today);
  const numbers = quantitiesIn(blanked(sentence, times));
  const meanings = known.wholeIn(bare);
  if (meanings.size < FEWEST_MEANINGS) return undefined;
  if (part.places.length > 0 && numbers.length > 0) return undefined;
  const claimed: Said = { leaning: leaningOf(sentence), numbers, meanings };
  const isNamed = part.subjects.schemes.size + part.subjects.series.size > 0;
  const all = statedNear(bare, meanings, knowledge);
  const best = nearestOf(
    all.filter((one) => reaches(one, isNamed ? NEAREST : SAME_WITH_NUMBER)),
    claimed,
    times.length === 0 && !part.isPast,
    today,
  );
  const said = excerptOf(sentence);
  const shownOf = (near: Near | undefined): Claim | undefined =>
    near && { verdict: 'nearest', said, about: near.stated.about, evidence: near.stated.evidence };
  const onItsMatter = (): Claim | undefined => shownOf(onIts(all, part.subjects, numbers));
  if (!best) return shownOf(pointedAt(part, all, numbers, today)) ?? onItsMatter();
  const { about, evidence, ends } = best.stated;
  const numbered = compared(numbers, best);
  const isNarrower = numbers.length > 0 && part.unexplained(part.subjects.schemes, undefined, amountsIn(sentence)) > 0;
  if (!isNamed && numbered === 'unsure' && !reaches(best, POINTED_UNNAMED)) return onItsMatter();
  if (isNarrower && numbered !== 'held' && !reaches(best, OTHER_NUMBER)) return onItsMatter();
  // What is dated in its own time is not said of now.
  const hasEnded = times.length === 0 && ends !== undefined && ends < today && !part.isPast;
  const ahead = yearAhead(sentence, today);
  const isThen =
    times.every(({ period }) => isTimeOf(best.stated, period)) &&
    (ahead === undefined || best.stated.times.includes(ahead));
  const isElsewhere = part.isElsewhere(part.subjects.schemes) || part.places.length > 0;
  const side = sideOf(claimed, best);
  const nearest = { verdict: 'nearest', said, about, evidence } as const;
  if (isElsewhere || !isThen || !side || (times.length === 0 && DAY_OF_YEAR.test(sentence))) return nearest;
  if (side.isRight && !isMadeBy(sentence, best.stated)) return nearest;
  if (numbered === 'held' && side.isRight && reaches(best, SAME_WITH_NUMBER) && isHeldFirmly(numbers, best))
    return { ...nearest, verdict: hasEnded && claimed.leaning.turns === 0 ? 'outdated' : 'matches' };
  const isOfSubject = !isNamed || best.likeness >= NAMED || part.subjects.schemes.has(schemeOf(best) ?? '');
  const telling = [...meanings.values()].filter((weight) => weight >= TELLING).length;
  const isTelling = telling >= FEWEST_TO_REFUTE || (telling >= FEWEST_MEANINGS && best.likeness >= NAMED);
  // What people say wrongly in the same words is wrong with another number too.
  const isOfOne = side.isRight || side.isAsSaid;
  if (numbered === 'other' && isOfSubject && isTelling && isOfOne && reaches(best, OTHER_NUMBER) && !hasEnded)
    return { ...nearest, verdict: 'differs', by: 'amount' };
  const isOfNumbers = numbered === 'none' || side.isWithNumber || (side.isAnyhow && numbered !== 'held');
  if (!side.isSure || !isOfNumbers) return nearest;
  // Who says that it has ended says so of now.
  if (side.isRight) return { ...nearest, verdict: hasEnded && claimed.leaning.turns === 0 ? 'outdated' : 'matches' };
  if (!isTelling) return nearest;
  return hasEnded ? nearest : { ...nearest, verdict: 'differs', by: 'negated' };
}
