import type { Knowledge } from '../knowledge/find.ts';
import { wordsOf } from '../language/fold.ts';
import { sharesIn } from '../language/shares.ts';
import { blanked } from '../language/spans.ts';
import { type TimeIn, timesIn } from '../language/times.ts';
import type { Claim } from './claim.ts';
import { isOfOther } from './hinges.ts';
import type { Part } from './part.ts';
import { plainnessOf } from './plain.ts';
import { yearAhead } from './points.ts';
import { compareQuantities, isSameQuantity, OF_RULES, type Quantity, quantitiesIn } from './quantities.ts';
import { judgeLikest } from './rule-claims.ts';
import { DAY_OF_YEAR, isTimeOf } from './rule-times.ts';
import { excerptOf } from './said.ts';
import { isMadeBy } from './stated.ts';
import { type Voice, type Vote, voteOn } from './vote.ts';

/** So plain, in nats, a vote must be for a verdict: to call a claim right, and to call it wrong. */
const PLAIN = { right: 0.4, wrong: 0.7 };
/** What the likest rule says of a number stands where all that is said bears it out by so many nats. */
const BORNE_OUT = 0.3;
/** This like, a saying is meant even where it has a number and the claim has none, or the other way round. */
const AS_SAID = 0.8;
/** As loud as this, in nats, one that speaks for a claim and is nearly as like makes it unsure that it is wrong. */
const LOUD = 1.2;
const BESIDE = 0.03;
/** Less like, it is not in the same words. */
const PLAINLY = 0.93;
/** Fewer words in common say nothing. */
const FEWEST = 2;
/** As like as this, what is said of a rule makes it worth showing; and more than the likest rule. */
const SHOWN = { likeness: 0.4, covered: 0.4, rather: 0.6 };

const signOf = (claim: Claim | undefined): -1 | 0 | 1 =>
  claim?.verdict === 'matches' || claim?.verdict === 'outdated' ? 1 : claim?.verdict === 'differs' ? -1 : 0;

/** Whether a voice speaks of the claim's very numbers, or neither has any. */
function isOfNumbers(numbers: readonly Quantity[], { saying, likeness, says }: Voice): boolean {
  if (numbers.length === 0) return saying.quantities.length === 0 || likeness >= AS_SAID;
  if (saying.quantities.length > 0) return compareQuantities(numbers, saying.quantities) === 'held';
  // What people say wrongly without a number is wrong with any.
  return says < 0 && saying.is === 'wrong' && likeness >= AS_SAID;
}

/** Whether what people say rightly, and that is likest, has all the numbers of a claim, in whichever order. */
const isSaidSo = (numbers: readonly Quantity[], { voices }: Vote): boolean =>
  voices
    .filter(({ saying, likeness }) => saying.is === 'right' && likeness >= AS_SAID)
    .some(({ saying }) => numbers.every((one) => saying.quantities.some((other) => isSameQuantity(one, other))));

const OF_ALL = /(?<!\p{L})(?:alle|samtlige|hver|kvar|alltid|all|every|everyone|everybody|always)(?!\p{L})/iu;

const allWords = (text: string): string => [...new Set(wordsOf(text))].sort().join(' ');

/** How many words of a sentence a voice has too. */
const inCommon = (told: Vote['told'], voice: Voice): number =>
  [...told.words.keys()].filter((word) => voice.told.words.has(word)).length;

/** What is said in just the words of a claim: it tells by itself. */
function verbatimOf(text: string, { voices }: Vote): Voice | undefined {
  const words = allWords(text);
  return voices.find(({ saying, likeness }) => likeness >= PLAINLY && allWords(saying.text) === words);
}

/** A claim of some day, with the times that it names and its other numbers. */
interface Claimed {
  readonly part: Part;
  readonly today: string;
  readonly times: readonly TimeIn[];
  readonly numbers: readonly Quantity[];
}

/** The voice that speaks loudest for what most say, if it speaks of the very claim. */
function backerOf(
  { part, today, times, numbers }: Claimed,
  { told, is, voices }: Vote,
  found: Claim | undefined,
): Voice | undefined {
  const { text } = part;
  const ahead = yearAhead(text, today);
  if (sharesIn(text).length > 0 || (times.length === 0 && DAY_OF_YEAR.test(text))) return undefined;
  const likest = found && 'evidence' in found && signOf(found) === Math.sign(is) ? found.evidence : undefined;
  // What is said rightly speaks against a claim for the very points on which it says otherwise.
  const isSaidSo = ({ saying }: Voice): boolean => (saying.is === 'right') === is > 0;
  const backers = voices.filter(
    (voice) =>
      Math.sign(voice.says) === Math.sign(is) && !(isSaidSo(voice) && isOfOther(told, voice.told, voice.saying.is)),
  );
  const backer = backers.find(({ stated }) => stated.evidence === likest) ?? backers[0];
  const rival = is < 0 ? voices.find(({ says }) => says >= LOUD) : undefined;
  if (backer && rival && rival.likeness >= backer.likeness - BESIDE) return undefined;
  if (!backer || told.leaning.compares !== backer.told.leaning.compares) return undefined;
  const { stated, saying } = backer;
  if (inCommon(told, backer) < FEWEST) return undefined;
  // What goes on has ended in no year, and has not been otherwise since any.
  const isOfAnyTime =
    is < 0 &&
    saying.is === 'wrong' &&
    stated.ends === undefined &&
    times.every(({ relation }) => relation === 'since' || (told.leaning.turns > 0 && saying.leaning.turns > 0));
  const isThen =
    isOfAnyTime ||
    times.every(({ period }) => isTimeOf(stated, period) || saying.text.includes(period.slice(0, 'YYYY'.length)));
  // What is so of most, or at times, is not so of all and always.
  if (is > 0 && OF_ALL.test(text) && !OF_ALL.test(saying.text)) return undefined;
  if (!isThen || (ahead !== undefined && !stated.times.includes(ahead))) return undefined;
  if (!isOfNumbers(numbers, backer) || (is > 0 && !isMadeBy(text, stated))) return undefined;
  return backer;
}

/** What a voice says of a claim of now, where its rule has ended. */
function verdictOf({ part, today, times }: Claimed, { stated, saying, says }: Voice): Claim | undefined {
  const said = excerptOf(part.text);
  const { about, evidence, ends } = stated;
  const hasEnded = ends !== undefined && ends < today && !part.isPast && times.length === 0;
  if (says > 0) {
    // Who says that it has ended says so of now.
    const isOver = hasEnded && saying.is === 'right' && saying.leaning.turns === 0;
    return { verdict: isOver ? 'outdated' : 'matches', said, about, evidence };
  }
  if (hasEnded && saying.is === 'right') return undefined;
  return { verdict: 'differs', by: 'negated', said, about, evidence };
}

/** A claim on which there is no verdict after all. */
export const opened = (claim: Claim): Claim =>
  claim.verdict === 'not-covered'
    ? claim
    : { verdict: 'nearest', said: claim.said, about: claim.about, evidence: claim.evidence };

function nearestOf(part: Part, { told, voices: [first] }: Vote, found: Claim | undefined): Claim | undefined {
  const isLike =
    first &&
    (found || inCommon(told, first) >= FEWEST) &&
    first.likeness >= (found ? SHOWN.rather : SHOWN.likeness) &&
    first.covered >= SHOWN.covered;
  // A sum or a share, or what is said of a place, is shown with figures or not at all.
  const isOfFigures = !found && !quantitiesIn(part.text).every(({ of }) => OF_RULES.includes(of));
  if (!isLike || isOfFigures || part.places.length > 0) return found;
  const { about, evidence } = first.stated;
  return { verdict: 'nearest', said: excerptOf(part.text), about, evidence };
}

/**
 * Holds a sentence against the rules and statements: by the one that is likest, and by all that people say of them rightly and
 * wrongly. Where both together are plain there is a verdict; else the nearest.
 */
export function judgeRule(part: Part, knowledge: Knowledge, today: string): Claim | undefined {
  const found = judgeLikest(part, knowledge, today);
  const all = voteOn(part.text, knowledge);
  if (!all) return found;
  const verbatim = verbatimOf(part.text, all);
  const vote = verbatim ? { ...all, is: verbatim.says, voices: [verbatim] } : all;
  const times = timesIn(part.text, today);
  const numbers = quantitiesIn(blanked(part.text, times));
  const claimed: Claimed = { part, today, times, numbers };
  if (found?.verdict === 'differs' && found.by === 'amount' && !isSaidSo(numbers, vote)) return found;
  const sign = signOf(found);
  const open = (): Claim | undefined => nearestOf(part, vote, found && opened(found));
  const backer = backerOf(claimed, vote, found);
  if (!backer) return open();
  const agreement = (Math.sign(vote.is) * sign) as -1 | 0 | 1;
  // The very numbers of the likest rule, which nothing speaks against, are as plain as words.
  const isHeld = agreement > 0 && vote.is >= BORNE_OUT && numbers.length > 0;
  const isPlain = isHeld || plainnessOf(vote, backer, numbers, agreement) >= (vote.is > 0 ? PLAIN.right : PLAIN.wrong);
  if (!isPlain) return open();
  return agreement > 0 ? found : (verdictOf(claimed, backer) ?? open());
}
