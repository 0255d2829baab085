import { compareLeanings, type Leaning } from './leaning.ts';
import { compareQuantities, type Quantity } from './quantities.ts';
import { type Least, reaches } from './reaching.ts';
import type { Near } from './stated.ts';

/** As like what is said of a rule, and as much of the claim in its words, as it must be to be judged by it, and to be called wrong by it. */
const SAME: Least = { likeness: 0.68, covered: 0.8 };
const OPPOSITE: Least = { likeness: 0.85, covered: 0.9 };
/** In words of people that a curator has written down, with which way they lean, it is plainer what is meant. */
const AS_CLAIMED: Least = { likeness: 0.6, covered: 0.75 };
/** So far before the next that people ask for in such words, in nats, the rule is meant, and less like words will do. */
const FOUND = 0.4;
const FOUND_RIGHT: Least = { likeness: 0.5, covered: 0.45 };
const FOUND_WRONG: Least = { likeness: 0.65, covered: 0.6 };
/** One that says must, or may, as the claim does is so much liker. */
const FORCED = 0.04;
/** What is turned round by a word or two is told apart less surely: "expires" is no "lasts", and "does not expire" is. */
const FLIPPED = 0.2;
/** This like, a saying is meant even where it names what the claim does not. */
const PLAINLY = 0.93;
const DOUBT = 0.45;
/** This like, a saying that leans one cannot tell which way makes the other unsure. */
const RIVAL = 0.75;
/** Two ways to say it must be told apart by so much. */
const APART = 0.05;
/** And by so much in the order of what they share, where the words tell nothing. */
const IN_ORDER = 0.1;
/** As like what people say wrongly, a claim is wrong whatever number it adds. */
const ANYHOW = 0.9;

/** What a claim says, as rules are held against it. */
export interface Said {
  readonly leaning: Leaning;
  readonly numbers: readonly Quantity[];
  readonly meanings: ReadonlyMap<string, number>;
}

/** What two texts share, in which order: the share of its pairs that stand the same way round in both. */
function orderOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const places = [...other.keys()];
  const common = [...one.keys()].flatMap((meaning) => {
    const at = places.indexOf(meaning);
    return at < 0 ? [] : [at];
  });
  let same = 0;
  let all = 0;
  for (const [at, place] of common.entries())
    for (const next of common.slice(at + 1)) {
      all += 1;
      if (next > place) same += 1;
    }
  return all === 0 ? 1 : same / all;
}

/** Which way a claim goes with what is said of a rule, as far as that is plain, and by how like a saying that is. */
export function sideOf({ leaning, numbers, meanings }: Said, { like, covered, ahead }: Near) {
  const isFound = ahead >= FOUND;
  const sides = like.flatMap(({ saying, likeness: alike }) => {
    const leans = compareLeanings(leaning, saying.leaning);
    const isNumbered = saying.quantities.length > 0;
    if (leans === 'unsure') return [];
    const isHeld = compareQuantities(numbers, saying.quantities) === 'held';
    // What is said wrongly with a number is wrong with that number.
    if (saying.is === 'wrong' && isNumbered && !isHeld) return [];
    const isFlipped = leans === 'opposite';
    // What hinges on a number is no answer to who says none.
    const isOther = isNumbered && !isHeld;
    const isForced = leaning.force !== undefined && leaning.force === saying.leaning.force;
    const likeness = alike + (isForced ? FORCED : 0) - (isFlipped || isOther ? FLIPPED : 0);
    const asClaimed = isFound ? (saying.is === 'right' ? FOUND_RIGHT : FOUND_WRONG) : AS_CLAIMED;
    const least = isFlipped ? OPPOSITE : saying.isOwn ? SAME : asClaimed;
    // What hinges on a number says nothing of a claim without one.
    const isOfIt = alike >= PLAINLY || saying.anchors.every((anchor) => meanings.has(anchor));
    // "Cannot go below" is not what "may go below without asking" says, though both turn something round.
    const isDeniedAlike = saying.is === 'right' || isFlipped || leaning.denials % 2 === saying.leaning.denials % 2;
    const isSure =
      isOfIt && isDeniedAlike && reaches({ likeness: alike, covered }, least) && (numbers.length > 0 || !isNumbered);
    const isRight = (saying.is === 'right') !== isFlipped;
    // Said wrongly without a number, it is wrong with any.
    const isAnyhow = saying.is === 'wrong' && !isNumbered && !isFlipped && alike >= ANYHOW;
    const isAsSaid = !isFlipped && !isOther;
    const isWithNumber = isNumbered && saying.is === 'wrong';
    return [{ saying, isRight, likeness, alike, isSure, isFlipped, isAsSaid, isWithNumber, isAnyhow }];
  });
  sides.sort((one, other) => other.likeness - one.likeness);
  const [best] = sides;
  if (!best) return undefined;
  const other = sides.find(({ isRight }) => isRight !== best.isRight);
  // Of words that are the same, their order tells who is meant: the doctor and not the municipality.
  const ordered =
    other && best.isAsSaid && other.isAsSaid && best.likeness - other.likeness < APART
      ? orderOf(meanings, best.saying.meanings) - orderOf(meanings, other.saying.meanings)
      : 0;
  if (other && ordered <= -IN_ORDER) return other;
  // What stands as it is, somewhat alike, is a doubt about what was only turned round.
  const isDoubted =
    best.isFlipped && sides.some((one) => !one.isFlipped && one.isRight !== best.isRight && one.likeness >= DOUBT);
  // Nor is one of the sayings that go the other way far likelier, and only not plainly leaning.
  const isRivalled = like.some(
    ({ saying, likeness }) =>
      (saying.is === 'right') !== best.isRight &&
      likeness >= best.alike + APART &&
      likeness >= RIVAL &&
      compareLeanings(leaning, saying.leaning) === 'unsure',
  );
  return {
    ...best,
    isSure:
      best.isSure &&
      !isDoubted &&
      !isRivalled &&
      (ordered >= IN_ORDER || best.likeness - (other?.likeness ?? 0) >= APART),
  };
}
