import type { Knowledge } from '../knowledge/find.ts';
import { inAllLanguages } from '../knowledge/names.ts';
import { amountsIn } from '../language/amounts.ts';
import { boundsOf } from '../language/period.ts';
import { sharesIn } from '../language/shares.ts';
import { blanked } from '../language/spans.ts';
import { timesIn } from '../language/times.ts';
import type { Claim } from './claim.ts';
import { knownOf } from './known.ts';
import { compareLeanings, type Leaning, leaningOf } from './leaning.ts';
import type { Part } from './part.ts';
import { yearAhead } from './points.ts';
import { compareQuantities, isImplied, isSameQuantity, type Quantity, quantitiesIn } from './quantities.ts';
import { excerptOf } from './said.ts';
import { isMadeBy, type Near, type Stated, statedNear } from './stated.ts';

interface Least {
  readonly likeness: number;
  readonly covered: number;
}
/** As like what is said of a rule, and as much of the claim in its words, as it must be to be judged by it, to be called wrong by it, and to be shown. */
const SAME: Least = { likeness: 0.68, covered: 0.8 };
const OPPOSITE: Least = { likeness: 0.85, covered: 0.9 };
const NEAREST: Least = { likeness: 0.45, covered: 0.6 };
/** In words of people that a curator has written down, with which way they lean, it is plainer what is meant. */
const AS_CLAIMED: Least = { likeness: 0.6, covered: 0.75 };
/** So far before the next that people ask for in such words, in nats, the rule is meant, and less like words will do. */
const FOUND = 0.4;
const FOUND_RIGHT: Least = { likeness: 0.5, covered: 0.45 };
const FOUND_WRONG: Least = { likeness: 0.65, covered: 0.6 };
/** A number that stands in the rule as well is as good as a word; and one that does not, where another of its kind stands there. */
const SAME_WITH_NUMBER: Least = { likeness: 0.55, covered: 0.7 };
const OTHER_NUMBER: Least = { likeness: 0.6, covered: 0.75 };
/** One that says must, or may, as the claim does is so much liker. */
const FORCED = 0.04;
/** What is turned round by a word or two is told apart less surely: "expires" is no "lasts", and "does not expire" is. */
const FLIPPED = 0.2;
/** This like, a saying is meant even where it names what the claim does not. */
const PLAINLY = 0.93;
/** A day of the year without a year is a date of a rule that nothing here holds against it. */
export const DAY_OF_YEAR =
  /\d{1,2}\.? ?(?:jan|feb|mars|march|april|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)\p{L}*(?! ?\d{4})/iu;
/** Nor does one that is only told from today: "from New Year". */
export const FROM_TODAY = /(?<!\p{L})(?:nyttår|new year|neste år|next year|fra i år|frå i år)(?!\p{L})/iu;
const DOUBT = 0.45;
/** This like, a rule is meant that is of another scheme than the one that is named. */
const NAMED = 0.8;
/** This like, a saying that leans one cannot tell which way makes the other unsure. */
const RIVAL = 0.75;
/** Two ways to say it must be told apart by so much. */
const APART = 0.05;
/** And by so much in the order of what they share, where the words tell nothing. */
const IN_ORDER = 0.1;
/** As like what people say wrongly, a claim is wrong whatever number it adds. */
const ANYHOW = 0.9;
/** Fewer words say nothing of a rule, however like they are. */
const FEWEST_MEANINGS = 2;
/** A word that says less is in any sentence. */
const TELLING = 0.25;
/** And fewer than these, with another number, refute none: "GPs until 18". */
const FEWEST_TO_REFUTE = 3;
/** So many of the likest sayings may have the number. */
const LIKEST = 4;
/** A rule this near to the likest is of the same matter: what holds now goes before what has ended. */
const CLOSE = 0.12;
/** And one that settles the claim goes before one that does not, even where it is so much less like it. */
const CLOSE_AND_SURE = 0.3;
/** What people ask for in such words is meant before what is only said in words as like. */
const LIKELIER = 0.1;
const MOST_WEIGHED = 8;

const reaches = ({ likeness, covered }: Least, least: Least): boolean =>
  likeness >= least.likeness && covered >= least.covered;

/** How near it is: how like what is said of it, and half as much how much of the claim it holds. */
const scoreOf = ({ likeness, covered }: Least): number => likeness + covered / 2;

/** Whether a rule or statement speaks of a time, or holds then. */
export const isTimeOf = ({ times, from, to }: Stated, period: string): boolean => {
  const asked = boundsOf(period);
  const within = asked && from !== undefined && from <= asked.last && (to === undefined || to >= asked.first);
  return within === true || times.some((one) => one.startsWith(period) || period.startsWith(one));
};

/** How the numbers of a claim sit with those of what is said likest, and of the whole rule. */
function compared(numbers: readonly Quantity[], near: Near): ReturnType<typeof compareQuantities> {
  const [only, ...more] = numbers;
  const likest = near.like.find(({ saying }) => saying.is === 'right' && saying.quantities.length > 0)?.saying;
  if (only && more.length === 0 && likest?.quantities.some((known) => isImplied(only, known))) return 'held';
  const found = compareQuantities(numbers, numbersIn(near));
  return found === 'unsure' && likest ? compareQuantities(numbers, likest.quantities) : found;
}

/** The numbers of a rule: those of what is said of it rightly in words likest the claim's first. */
function numbersIn({ like, stated }: Near): readonly Quantity[] {
  const said = like.find(({ saying }) => saying.is === 'right')?.saying.quantities ?? [];
  return [...said, ...stated.quantities.filter((one) => !said.some((other) => isSameQuantity(one, other)))];
}

/** Whether the saying that is likest, of those with a number of the kind, has the claim's: the rule may have more, of other things. */
function isHeldFirmly(numbers: readonly Quantity[], { like }: Near): boolean {
  const likest = like
    .filter(
      ({ saying }) => saying.is === 'right' && saying.quantities.some((one) => numbers.some(({ of }) => of === one.of)),
    )
    .slice(0, LIKEST);
  const known = likest.flatMap(({ saying }) => saying.quantities);
  return (
    known.length === 0 ||
    numbers.some((one) => known.some((other) => isSameQuantity(one, other) || isImplied(one, other)))
  );
}

/** "Under 60" is nothing that is said of those over 60. */
const isOtherSide = (numbers: readonly Quantity[], known: readonly Quantity[]): boolean =>
  numbers.some(({ qualifier }) =>
    known.some(
      (other) =>
        (qualifier === 'under' && other.qualifier === 'over') || (qualifier === 'over' && other.qualifier === 'under'),
    ),
  );

/** Who led or chaired something. */
export const LED =
  /(?<!\p{L})(?:led(?:et|es|er|ere)?|leda|leia|leidd?e?|leiar|leiast|headed|chaired|chair|led by)(?!\p{L})/iu;
/** Where nothing is named and the numbers are others, only what is nearly the same is near. */
const POINTED_UNNAMED: Least = { likeness: 0.75, covered: 0.9 };
/** Covered so much, one with the very numbers or the very day is worth showing. */
const POINTED = { covered: 0.45, likeness: 0.2, unnamed: 0.9, dated: 0.5 };

/** What asserts something of a matter that is found is a claim: so like what is likeliest meant, that is shown. */
const ON_ITS_MATTER: Least = { likeness: 0.3, covered: 0.3 };
const ON_UNNAMED: Least = { likeness: 0.45, covered: 0.4 };
/** Nothing else is so much likelier meant, in nats. */
const LIKELIEST_BUT = -1;

/** Ages and lengths of time are of rules; sums, shares and counts are of figures, and a rule beside them says nothing. */
export const OF_RULES: readonly Quantity['of'][] = ['age', 'months', 'days', 'hours', 'times'];

function onIts(all: readonly Near[], { schemes }: Part['subjects'], numbers: readonly Quantity[]): Near | undefined {
  if (!numbers.every(({ of }) => OF_RULES.includes(of))) return undefined;
  const leastOf = (one: Near): Least => (schemes.has(schemeOf(one) ?? '') ? ON_ITS_MATTER : ON_UNNAMED);
  return all
    .filter((one) => one.ahead >= LIKELIEST_BUT && reaches(one, leastOf(one)))
    .toSorted((one, other) => scoreOf(other) - scoreOf(one))[0];
}

const textOf = ({ stated: { evidence } }: Near): string =>
  evidence.kind === 'figures'
    ? ''
    : inAllLanguages((evidence.kind === 'rules' ? evidence.rules[0] : evidence.statements[0]).text).join(' ');

const schemeOf = ({ stated: { evidence } }: Near): string | undefined =>
  evidence.kind === 'statements'
    ? evidence.statements[0].scheme
    : evidence.kind === 'rules'
      ? evidence.rules[0].scheme
      : undefined;

/** What is not said in like words, and still is what the sentence points at: by its numbers, its day, or who led it. */
function pointedAt(part: Part, all: readonly Near[], numbers: readonly Quantity[], today: string): Near | undefined {
  const { schemes, series } = part.subjects;
  const isNamed = schemes.size + series.size > 0;
  const days = timesIn(part.text, today).filter(({ period }) => period.length === today.length);
  const isHeld = (near: Near): boolean =>
    numbers.some((one) => numbersIn(near).some((other) => isSameQuantity(one, other)));
  const byNumber = all.find(
    (one) =>
      isHeld(one) &&
      (isNamed
        ? one.covered >= POINTED.covered && one.likeness >= POINTED.likeness
        : one.covered >= POINTED.unnamed && compareQuantities(numbers, numbersIn(one)) === 'held'),
  );
  const byDay = all.find(
    ({ covered, stated }) => covered >= POINTED.dated && days.some(({ period }) => stated.from === period),
  );
  const byLeader = LED.test(part.text)
    ? all.find((one) => schemes.has(schemeOf(one) ?? '') && LED.test(textOf(one)))
    : undefined;
  return byLeader ?? byNumber ?? byDay;
}

/** What a claim says, as rules are held against it. */
interface Said {
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
function sideOf({ leaning, numbers, meanings }: Said, { like, covered, ahead }: Near) {
  const isFound = ahead >= FOUND;
  const sides = like.flatMap(({ saying, likeness: alike }) => {
    const leans = compareLeanings(leaning, saying.leaning);
    const isNumbered = saying.quantities.length > 0;
    if (leans === 'unsure') return [];
    const isHeld = compareQuantities(numbers, saying.quantities) === 'held';
    // What is said wrongly with a number is wrong with that number.
    if (saying.is === 'wrong' && isNumbered && !isHeld) return [];
    if (isOtherSide(numbers, saying.quantities)) return [];
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
  // How many of all it is so for no rule says.
  const isShared = sharesIn(sentence).length > 0;
  const isElsewhere = isShared || part.isElsewhere(part.subjects.schemes) || part.places.length > 0;
  const side = sideOf(claimed, best);
  const nearest = { verdict: 'nearest', said, about, evidence } as const;
  if (isElsewhere || !isThen || !side || (times.length === 0 && DAY_OF_YEAR.test(sentence))) return nearest;
  if (FROM_TODAY.test(sentence)) return nearest;
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
