import type { Knowledge } from '../knowledge/find.ts';
import { sharesIn } from '../language/shares.ts';
import { blanked } from '../language/spans.ts';
import { timesIn } from '../language/times.ts';
import type { Claim } from './claim.ts';
import { shareOf } from './consent.ts';
import type { Part } from './part.ts';
import { areMade, yearAhead } from './points.ts';
import { compareQuantities, type Quantity, quantitiesIn } from './quantities.ts';
import { DAY_OF_YEAR, FROM_TODAY, isTimeOf, judgeLikest, OF_RULES } from './rule-claims.ts';
import { excerptOf } from './said.ts';
import type { Told } from './told.ts';
import { type Voice, type Vote, voteOn } from './vote.ts';

/** What the rule that is likest says stands where all that is said of it bears it out by so many nats. */
const BORNE_OUT = 0.3;
/** And where something is said in nearly the same words, unless all say otherwise; to call a claim wrong takes that they do not speak for it. */
const STANDS = { likeness: 0.85, right: -0.15, wrong: 0.15 };
/** Where that rule leaves it open, so many nats are plain. */
const PLAIN = { right: 0.9, wrong: 1 };
/** Whoever is heard first must be this like the claim, and hold as much of it. */
const BACKED = { likeness: 0.55, covered: 0.6, said: 0.45 };
/** A word that says less is in any sentence; and fewer words in common say nothing. */
const TELLING = 0.2;
const FEWEST = 2;
/** This like, a voice is of the claim even where it names what the claim does not. */
const PLAINLY = 0.93;
/** This like, a saying is meant even where it has a number and the claim has none, or the other way round. */
const AS_SAID = 0.8;
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

const isMade = (text: string, { stated: { sayings, whole } }: Voice): boolean =>
  areMade(text, [...whole, ...sayings.flatMap((one) => (one.is === 'right' ? [one.text] : []))]);

/** Whether a voice speaks of what the claim does: of as much of it, and of no scheme that it does not name. */
function isOfClaim(told: Told, { saying, told: other, likeness, covered }: Voice): boolean {
  const common = [...told.words].filter(([word, weight]) => weight >= TELLING && other.words.has(word));
  return (
    likeness >= BACKED.likeness &&
    covered >= BACKED.covered &&
    shareOf(other, told) >= BACKED.said &&
    common.length >= FEWEST &&
    told.leaning.compares === other.leaning.compares &&
    (likeness >= PLAINLY || saying.anchors.every((anchor) => told.words.has(anchor)))
  );
}

/** The voice that speaks loudest for what most say, if it speaks of the very claim. */
function backerOf(part: Part, { told, is, voices }: Vote, today: string): Voice | undefined {
  const { text } = part;
  const times = timesIn(text, today);
  const numbers = quantitiesIn(blanked(text, times));
  const ahead = yearAhead(text, today);
  if (part.places.length > 0 || sharesIn(text).length > 0 || FROM_TODAY.test(text)) return undefined;
  if (times.length === 0 && DAY_OF_YEAR.test(text)) return undefined;
  const backer = voices.find(({ says }) => Math.sign(says) === Math.sign(is));
  if (!backer || !isOfClaim(told, backer)) return undefined;
  const { stated, saying } = backer;
  const isThen = times.every(
    ({ period }) => isTimeOf(stated, period) || saying.text.includes(period.slice(0, 'YYYY'.length)),
  );
  if (!isThen || (ahead !== undefined && !stated.times.includes(ahead))) return undefined;
  if (!isOfNumbers(numbers, backer) || (is > 0 && !isMade(text, backer))) return undefined;
  return backer;
}

/** What a voice says of a claim of now, where its rule has ended. */
function verdictOf(part: Part, { stated, saying, says }: Voice, today: string): Claim | undefined {
  const said = excerptOf(part.text);
  const { about, evidence, ends } = stated;
  const hasEnded = ends !== undefined && ends < today && !part.isPast && timesIn(part.text, today).length === 0;
  if (says > 0) {
    // Who says that it has ended says so of now.
    const isOver = hasEnded && saying.is === 'right' && saying.leaning.turns === 0;
    return { verdict: isOver ? 'outdated' : 'matches', said, about, evidence };
  }
  if (hasEnded && saying.is === 'right') return undefined;
  return { verdict: 'differs', by: 'negated', said, about, evidence };
}

/** A claim on which there is no verdict after all. */
const opened = (claim: Claim): Claim =>
  claim.verdict === 'not-covered'
    ? claim
    : { verdict: 'nearest', said: claim.said, about: claim.about, evidence: claim.evidence };

function nearestOf(part: Part, { voices: [first] }: Vote, found: Claim | undefined): Claim | undefined {
  const isLike = first && first.likeness >= (found ? SHOWN.rather : SHOWN.likeness) && first.covered >= SHOWN.covered;
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
  const vote = voteOn(part.text, knowledge);
  if (!vote) return found;
  if (found?.verdict === 'differs' && found.by === 'amount') return found;
  const sign = signOf(found);
  const isClose = (vote.voices[0]?.likeness ?? 0) >= STANDS.likeness;
  const least = !isClose ? BORNE_OUT : sign > 0 ? STANDS.right : STANDS.wrong;
  if (sign !== 0 && vote.is * sign >= least) return found;
  const isPlain = vote.is >= PLAIN.right || vote.is <= -PLAIN.wrong;
  const backer = isPlain ? backerOf(part, vote, today) : undefined;
  const voted = backer && verdictOf(part, backer, today);
  if (voted) return voted;
  return nearestOf(part, vote, found && opened(found));
}
