import type { Figure } from '../figures/figure.ts';
import { lastDay } from '../figures/figures.ts';
import { agreement } from '../figures/rounding.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { amountsIn } from '../language/amounts.ts';
import { blanked } from '../language/spans.ts';
import { timesIn } from '../language/times.ts';
import { ownIdOf } from '../reader/thing.ts';
import type { Claim, Evidence } from './claim.ts';
import { CLAUSE, clausesOf, countWords, isNarrowing } from './clauses.ts';
import { isFarOff, isLongAgo } from './counted.ts';
import { groundOf } from './ground.ts';
import { opened } from './judge-rules.ts';
import { type Heard, hear, isByFigures, likelihoodOf, opennessOf, signOf, signsOf } from './likelihood.ts';
import { type Part, readPart } from './part.ts';
import { quantitiesIn } from './quantities.ts';
import { LED, OF_RULES } from './rule-claims.ts';
import { excerptOf } from './said.ts';
import { isOfCourse } from './trend-claims.ts';
import { type Learning, learningOf, type Meant } from './verdicts.ts';

/** What must be so plain to be told, in nats: how likely a claim is right, or wrong, and how likely at most that nothing settles it. */
interface Least {
  readonly right: number;
  readonly wrong: number;
  readonly open: number;
}
const TOLD: Least = { right: 1.5, wrong: 2, open: 0 };
const TOLD_OF_CLAUSE: Least = { right: 2.25, wrong: 2.5, open: -1 };
/** And so plainly the whole must lean the way that a clause of it does. */
const WHOLE = 1;
/** Fewer words refute nothing: they go on from what was said before. Where it is plain of what they are, or how they go on, fewer will do. */
const FEWEST_TO_REFUTE = 5;
const FEWEST_IF_PLAIN = 3;
/** So plainly of a thing, in nats, is what is hardly settled by nothing. */
const HARDLY_OPEN = -2;
/** So likely what rules say must be left by what was learnt. */
const LEFT = 1.25;
/** So plainly otherwise is what no right time or number bears out. */
const OTHERWISE = 2.5;
/** By so much plainer than that nothing settles it a thing must be to be shown as the nearest. */
const SHOWN = 0.1;
/** By no more than this plainer of none, it is on the matter; less of it in the words of a thing, it is not. */
const ON_THE_MATTER = { behind: 0.1, held: 0.2 };

/** What would be if something else were, and what somebody likes, was never so; nor does anybody count what is the reason for something. */
const NEVER =
  /(?<!\p{L})(?:(?:we|they|you|it|there)['’]d|would(?:n['’]t)? (?:have|be)|ville (?:vært|vore|hatt|vert|blitt)|hadde (?:\p{L}+ ){0,4}(?:vært|vore|hatt)|fornøyd\p{L}*|nøgd\p{L}*|happier|satisfied|the (?:\p{L}+ )?reasons?|(?:grunnen|årsaka|årsaken) til)(?!\p{L})/iu;

/** As many of the things that a claim may be of may be what it is of. */
const LIKELIEST = 3;

/** On what it is less likely of no verdict rests. */
const LEAST_MEANT = 0.1;

/** A number that is off the figure of a series that the claim is likely of. */
const offIn = (told: readonly Claim[], { meant }: Learning) =>
  told
    .filter((claim) => claim.verdict === 'nearest')
    .find(({ isOff, evidence }) => {
      if (!isOff || evidence.kind !== 'figures') return false;
      const id = `series:${evidence.figures[0].series}`;
      return meant.slice(0, LIKELIEST).some(({ thing }) => thing.id === id);
    });

/** The share of a text that a thing must hold in its words, to settle it and to be shown. */
const HELD = { told: 0.3, shown: 0.6 };
/** So likely and so plainly of a thing, a text may be in words of which that holds none. */
const IN_OTHER_WORDS = { likelihood: 0.8, speaks: 0.4 };

const isPlainlyMeant = ({ likelihood, speaks }: Meant): boolean =>
  likelihood >= IN_OTHER_WORDS.likelihood && speaks >= IN_OTHER_WORDS.speaks;
const isHeld = (one: Meant, least: number): boolean => one.held >= least || isPlainlyMeant(one);

/** What is said by the plainest of some things that say anything. */
function firstGround(meant: readonly Meant[], held: number, knowledge: Knowledge, today: string) {
  for (const one of meant) {
    const ground = isHeld(one, held) ? groundOf(one.thing, knowledge, today) : undefined;
    if (ground) return { about: ground.about, evidence: ground.evidence };
  }
  return undefined;
}

/** "To the municipality, and not to the doctor": what is denied beside what is said. */
const BESIDE = /(?:,|\s[–-]|\s(?:og|and|men|but))\s*(?:ikke|ikkje|not)(?!\p{L})[^,.;]*/giu;

const STILL_LIKELY = 1;

/** Whether a sentence is hardly likely without what it denies beside what it says: the words of both are in it, and which of them are meant is not plain. */
function isTurned({ text }: Part, likely: number, knowledge: Knowledge): boolean {
  const rest = text.replace(BESIDE, '');
  if (rest === text) return false;
  return likelihoodOf(hear(readPart(rest, knowledge), knowledge), []) * Math.sign(likely) < STILL_LIKELY;
}

/** "LIS1" has none. */
const NUMBER = /(?<![\p{L}\d])\d/u;

/** How much it was at a time, and how much of what nothing is near, figures know, and words do not. */
function isOfFiguresAlone({ text }: Part, told: readonly Claim[], today: string): boolean {
  const times = timesIn(text, today);
  const rest = blanked(text, times);
  const isAmount = amountsIn(rest).length > 0;
  const isOfRules = isAmount && quantitiesIn(rest).every(({ of }) => OF_RULES.includes(of));
  // A number that no figure and no rule is near is of something else, if it is no age and no length of time.
  if (told.length === 0 && NUMBER.test(rest) && !isOfRules) return true;
  if (!isAmount) return false;
  if (times.length === 0) return false;
  const isOfFigures = told.some((claim) => claim.verdict === 'not-covered' || claim.evidence.kind === 'figures');
  return isOfFigures || !isOfRules;
}

/** What is said of a time or a number hinges on that, and not on words. */
const isNumbered = ({ text }: Part, today: string): boolean =>
  timesIn(text, today).length > 0 || amountsIn(text).length > 0 || quantitiesIn(text).length > 0;

/** As far as can be; and in a rule's own words. */
const ABSOLUTE =
  /(?<!\p{L})(?:umulig|umogleg|umogeleg|impossible|aldri|never|alltid|always|alle|all|bare|berre|only)(?!\p{L})/iu;
const BEARS_ABSOLUTE = /(?<!\p{L})(?:umulig|ikke|ingen|aldri|alltid|alle|hver|bare|kun|uten|må|skal)(?!\p{L})/iu;

/** Whether what is said goes as far as can be, and its ground does not. */
function isBeyond({ text, isDenied }: Part, { evidence }: { readonly evidence: Evidence }): boolean {
  if (evidence.kind === 'figures' || isDenied || !ABSOLUTE.test(text)) return false;
  const [first] = evidence.kind === 'rules' ? evidence.rules : evidence.statements;
  return !BEARS_ABSOLUTE.test(first.text.nb);
}

/** How likely a sentence must at least be of a thing that the one before is of, to go on from that; and so much likelier it is settled then. */
const GOING_ON = { likelihood: 0.05, open: 1 };

/** The things that the sentence before is plainly of, by their ids: what follows may go on from it, and leave unsaid of what it is. */
export function ofBefore(before: string, knowledge: Knowledge): ReadonlySet<string> {
  const { meant, open } = learningOf(knowledge)(before);
  const [first] = meant;
  const isPlain = first !== undefined && first.likelihood >= RATHER.likelihood && first.speaks - open >= RATHER.ahead;
  return new Set(isPlain ? meant.slice(0, LIKELIEST).map(({ thing }) => thing.id) : []);
}

/** What a sentence is held against: how plain what is told must be, and the things that the sentence before is plainly of. */
interface Bounds {
  readonly least: Least;
  readonly before: ReadonlySet<string>;
}

/** Of the things that a sentence may be of, those of which it goes on from the one before. */
const goingOnIn = ({ learning }: Heard, before: ReadonlySet<string>): readonly Meant[] =>
  learning.meant
    .slice(0, LIKELIEST)
    .filter(({ thing, likelihood }) => before.has(thing.id) && likelihood >= GOING_ON.likelihood);

/** Whether it is plain enough of what a sentence is, and whether it holds, to tell. */
function isPlainEnough(heard: Heard, likely: number, { least, before }: Bounds, today: string): boolean {
  if (likely > 0 ? likely < least.right : -likely < least.wrong) return false;
  const { text } = heard.part;
  const isGoingOn = goingOnIn(heard, before).length > 0;
  const open = opennessOf(heard);
  const isPlain = isGoingOn || (open <= HARDLY_OPEN && heard.learning.meant.slice(0, LIKELIEST).some(isPlainlyMeant));
  if (likely < 0 && countWords(text) < (isPlain ? FEWEST_IF_PLAIN : FEWEST_TO_REFUTE)) return false;
  if (likely > 0 && text.split(CLAUSE).some((one) => isNarrowing(one, today))) return false;
  return open <= least.open + (isGoingOn ? GOING_ON.open : 0);
}

/** The things that lean as a sentence does: what bears a claim out does not show that it is wrong. */
function speakingFor(heard: Heard, likely: number, before: ReadonlySet<string>): readonly Meant[] {
  const { learning, beside } = heard;
  const meant = learning.meant
    .slice(0, LIKELIEST)
    // What a scheme is says something of anything in it.
    .filter(({ thing, likelihood }, at) => likelihood >= LEAST_MEANT && (thing.kind !== 'scheme' || at === 0));
  // Another number than that of the likeliest is otherwise, whichever way the words lean.
  const isOther = ({ at }: Meant): boolean => beside.isOtherNumber && likely < 0 && at === meant[0]?.at;
  return [...goingOnIn(heard, before), ...meant].filter(
    (one) => isOther(one) || (one.bears * likely > 0 && (beside.leans.get(one.at) ?? 0) * likely > 0),
  );
}

/** How much those do who say so is their own matter. */
const OURS = /^\W*(?:vi|me|we|jeg|eg|æ|i)\s/iu;

/** Whether a figure may well be no ground to call a text wrong: it says not when something began, bears the number out, or is old and near it. */
function isLeftBy(figure: Figure, text: string, today: string): boolean {
  const amounts = amountsIn(text);
  if (amounts.length === 0) return timesIn(text, today).length > 0;
  if (amounts.some((amount) => agreement(amount, figure) !== 'no')) return true;
  return (
    isLongAgo(lastDay(figure.period), today) &&
    (OURS.test(text) || !amounts.every(({ value }) => isFarOff(value, figure)))
  );
}

/** What is plain by what was learnt where nothing else settles it. */
function judged(
  heard: Heard,
  told: readonly Claim[],
  bounds: Bounds,
  knowledge: Knowledge,
  today: string,
): Claim | undefined {
  const { part, learning } = heard;
  const likely = likelihoodOf(heard, told);
  const off = likely < -bounds.least.wrong ? offIn(told, learning) : undefined;
  if (off) return { verdict: 'differs', by: 'amount', said: off.said, about: off.about, evidence: off.evidence };
  if (!isPlainEnough(heard, likely, bounds, today) || isTurned(part, likely, knowledge)) return undefined;
  const ground = firstGround(speakingFor(heard, likely, bounds.before), HELD.told, knowledge, today);
  if (!ground) return undefined;
  const said = excerptOf(part.text);
  // What is so by the rule is not so always, and of all, if that does not say so.
  if (likely > 0) return isBeyond(part, ground) ? undefined : { verdict: 'matches', said, ...ground };
  // Which way something went is for the figures of both times.
  if (isOfCourse(part.text, today)) return undefined;
  const { evidence } = ground;
  if (evidence.kind !== 'figures') return { verdict: 'differs', by: 'negated', said, ...ground };
  if (isLeftBy(evidence.figures[0], part.text, today)) return undefined;
  return { verdict: 'differs', by: amountsIn(part.text).length > 0 ? 'amount' : 'negated', said, ...ground };
}

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
const RATHER = { likelihood: 0.6, ahead: 0.15 };

/** The thing that a sentence is plainly of, by what was learnt, as the nearest to it. */
function nearestOf({ part, learning }: Heard, knowledge: Knowledge, today: string): Claim | undefined {
  const { meant, open } = learning;
  const plain = meant.filter(
    ({ likelihood, speaks }) => likelihood >= RATHER.likelihood && speaks - Math.max(open, 0) >= RATHER.ahead,
  );
  const ground = firstGround(plain, HELD.told, knowledge, today);
  return ground && { verdict: 'nearest', said: excerptOf(part.text), ...ground };
}

/** So much plainer than that nothing settles it a clause must be of a thing to be told of beside others. */
const PLAINLY_ON_IT = 0.2;

/** What is left open of a clause by itself; nothing where it is not plainly of the matter, or was never so. */
export function leftOpen(clause: string, knowledge: Knowledge, today: string): Claim | undefined {
  if (NEVER.test(clause) || LED.test(clause)) return undefined;
  const heard = hear(readPart(clause, knowledge), knowledge);
  const [first] = heard.learning.meant;
  const isOnIt = first && first.speaks - Math.max(heard.learning.open, 0) >= PLAINLY_ON_IT;
  return isOnIt ? unsettled(heard, knowledge, today) : undefined;
}

/** So much likelier right than wrong an added clause must be to be told with the first. */
const LIKELY = 0.5;

/** Whether a clause is likelier right than wrong by itself, with what rules say of it. */
export function isLikely(clause: string, told: readonly Claim[], knowledge: Knowledge): boolean {
  return likelihoodOf(hear(readPart(clause, knowledge), knowledge), told) >= LIKELY;
}

/** The things that a claim is held against, by their own ids. */
function idsOf(claim: Claim): readonly string[] {
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
const isByItsOwn = (told: readonly Claim[], sign: number, { meant }: Learning): boolean =>
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
 * says a part; a number stands as it is.
 */
export const isAgainstItsOwn = (claim: Claim, clause: Part, knowledge: Knowledge, today: string): boolean =>
  isOfPart(claim, clause) ||
  (!isNumbered(clause, today) &&
    learningOf(knowledge)(clause.text).meant.some(
      ({ thing, likelihood, bears }) =>
        likelihood >= SURELY_OF && bears * signOf(claim) <= -PLAINLY_AGAINST && idsOf(claim).includes(ownIdOf(thing)),
    ));
const SURELY_OF = 0.9;
const PLAINLY_AGAINST = 1.5;

/** What goes on from the sentence before, and names nothing by itself. */
const GOES_ON =
  /^\W*(?:(?:og|and|men|but)\s+)?(?:(?:it|they|these|those|den|de|dei)(?:['’]\p{L}+)?\s|(?:det|this|that)(?: er| e| is|['’]s)(?: \p{L}+)? (?:lov|lovl\p{L}*|ulovl\p{L}*|forbudt|forbode|greit|legal|illegal|allowed|fine|ok)(?!\p{L}))/iu;

/** Whether what a sentence is settled by is nothing that the sentence before, from which it goes on, is of. */
export function isOfOtherThan(previous: string, text: string, claim: Claim, knowledge: Knowledge): boolean {
  if (previous === '' || signOf(claim) === 0 || isByFigures(claim) || !GOES_ON.test(text)) return false;
  const of = learningOf(knowledge)(previous).meant.slice(0, LIKELIEST);
  return !of.some(({ thing }) => idsOf(claim).includes(ownIdOf(thing)));
}

/** Whether the same has been said of the same words, be it by another thing. */
const isSaidOf = (one: Claim, other: Claim): boolean =>
  signOf(one) === signOf(other) && (one.said.includes(other.said) || other.said.includes(one.said));

/** Whether what refutes a clause bears out another that is said with it: then it is of both together. */
function isForAnother(claim: Claim, clause: string, text: string, knowledge: Knowledge): boolean {
  if (signOf(claim) >= 0) return false;
  const ids = idsOf(claim);
  const others = clausesOf(text).filter((one) => one !== clause);
  return others.some((one) =>
    learningOf(knowledge)(one)
      .meant.slice(0, 1)
      .some(({ thing, bears }) => ids.includes(ownIdOf(thing)) && bears > 0),
  );
}

/** What refers to what was said before it, by itself says nothing. */
const REFERS =
  /^\W*(?:det|dette|der|difor|derfor|(?:nå|no|now) (?:er|e|is)|it|this|that|there)(?:['’]\p{L}+)?(?!\p{L})/iu;

/** A clause by itself goes on from nothing. */
const ALONE: Bounds = { least: TOLD_OF_CLAUSE, before: new Set() };

/** What is plain of clauses by themselves, and of other things than what has been told, where the whole leans the same way. */
function ofClauses(heard: Heard, told: readonly Claim[], knowledge: Knowledge, today: string): readonly Claim[] {
  const { text } = heard.part;
  const found: Claim[] = [];
  if (text.split(CLAUSE).some((one) => isNarrowing(one, today))) return [];
  const whole = likelihoodOf(heard, told);
  for (const clause of clausesOf(text).filter((one) => text.startsWith(one) || !REFERS.test(one))) {
    const claim = judged(hear(readPart(clause, knowledge), knowledge), [], ALONE, knowledge, today);
    if (!claim || signOf(claim) * whole < WHOLE || isForAnother(claim, clause, text, knowledge)) continue;
    const before = [...told, ...found];
    const known = before.flatMap(idsOf);
    if (!idsOf(claim).some((id) => known.includes(id)) && !before.some((one) => isSaidOf(one, claim)))
      found.push(claim);
  }
  return found;
}

/**
 * Holds what figures and rules say of a sentence against what was learnt of how people claim such things: what they leave open is told
 * where that is plain, of the whole or of a clause, and a verdict that it speaks against is none.
 * @param before The things that the sentence before is plainly of.
 */
export function withLearnt(
  told: readonly Claim[],
  part: Part,
  before: ReadonlySet<string>,
  knowledge: Knowledge,
  today: string,
): readonly Claim[] {
  // Nor is anything learnt of names.
  if (NEVER.test(part.text) || LED.test(part.text) || isOfFiguresAlone(part, told, today)) return told;
  const heard = hear(part, knowledge);
  const bounds: Bounds = { least: TOLD, before };
  const [sign, ...others] = signsOf(told);
  if (sign === undefined) {
    const claim = judged(heard, told, bounds, knowledge, today);
    if (!claim) {
      const clauses = ofClauses(heard, [], knowledge, today);
      if (clauses.length > 0) return clauses;
      const [only, ...more] = told;
      if (only?.verdict === 'nearest' && more.length === 0) return [nearestOf(heard, knowledge, today) ?? only];
      if (only) return told;
      return [unsettled(heard, knowledge, today)].filter((one) => one !== undefined);
    }
    // Where a clause is plainly otherwise than the whole, it is told too.
    return [claim, ...ofClauses(heard, [claim], knowledge, today)];
  }
  // What figures say of a number no words make otherwise; that a time is right bears out nothing that is plainly otherwise.
  const isSure = others.length > 0 || told.some((claim) => claim.verdict === 'outdated' || isByFigures(claim));
  const borne = likelihoodOf(heard, told) * sign;
  const isOpposed =
    !isSure &&
    (isNumbered(part, today) ? sign > 0 && borne <= -OTHERWISE : borne < LEFT) &&
    !isByItsOwn(told, sign, heard.learning);
  if (!isOpposed) return [...told, ...ofClauses(heard, told, knowledge, today)];
  // What is plainly otherwise, though rules say so, is told so.
  const otherwise = isNumbered(part, today) ? undefined : judged(heard, told, bounds, knowledge, today);
  return otherwise ? [otherwise] : told.map(opened);
}
