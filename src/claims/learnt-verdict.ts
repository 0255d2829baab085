import type { Knowledge } from '../knowledge/find.ts';
import { amountsIn } from '../language/amounts.ts';
import { timesIn } from '../language/times.ts';
import { ownIdOf } from '../reader/thing.ts';
import { isNumbered, isOfFiguresAlone } from './by-number.ts';
import type { Claim, Evidence } from './claim.ts';
import { CLAUSE, clausesAlone, clausesOf, countWords, isNarrowing } from './clauses.ts';
import { settledByGoingOn } from './going-on.ts';
import { idsOf, isByItsOwn } from './its-own.ts';
import { opened } from './judge-rules.ts';
import { firstGround, HELD, isPlainlyMeant, LIKELIEST, SURELY_OF } from './learnt-ground.ts';
import { isUnlearnt, leftOpenIn, nearestOf } from './learnt-nearest.ts';
import { type Heard, hear, isByFigures, likelihoodOf, opennessOf, signOf, signsOf } from './likelihood.ts';
import { type Part, readPart } from './part.ts';
import { excerptOf } from './said.ts';
import { isLeftBy, offIn, speakingFor } from './speaking-for.ts';
import { unlessStated } from './stated-number.ts';
import { isOfCourse } from './trend-claims.ts';
import { learningOf } from './verdicts.ts';

/** What must be so plain to be told, in nats: how likely a claim is right, or wrong, and how likely at most that nothing settles it. */
interface Least {
  readonly right: number;
  readonly wrong: number;
  readonly open: number;
}
const TOLD: Least = { right: 1.5, wrong: 2, open: 0 };
const TOLD_OF_CLAUSE: Least = { right: 1.5, wrong: 2.5, open: -1 };
/** And so plainly the whole must lean the way that a clause of it does. */
const WHOLE = 1;
/** Fewer words refute nothing, and bear nothing out that the whole does not: they go on from what was said before. Where it is plain of what they are, or how they go on, fewer will do. */
const FEWEST_TO_REFUTE = 5;
const FEWEST_IF_PLAIN = 3;
/** So plainly of a thing, in nats, is what is hardly settled by nothing. */
const HARDLY_OPEN = -2;
/** So likely what rules say must be left by what was learnt. */
const LEFT = 1.25;
/** So plainly otherwise is what no right time or number bears out. */
const OTHERWISE = 1.25;
/** What a sentence is held against: how plain what is told must be, and the things that the sentence before is plainly of. */
interface Bounds {
  readonly least: Least;
  readonly before: ReadonlySet<string>;
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

/** What is plainly of one thing, and hardly of none, and has no number that would make it otherwise, is told on less. */
const TOLD_IF_SURE = { right: 1, wrong: 1.5 };

/** What goes further than the words of its thing is not right on less. */
const isSureOf = ({ part, learning, beside }: Heard, likely: number, open: number, today: string): boolean =>
  open <= HARDLY_OPEN &&
  (learning.meant[0]?.likelihood ?? 0) >= SURELY_OF &&
  !isNumbered(part, today) &&
  (likely < 0 || !(beside.isOnly || beside.isSweeping));

/** Whether it is plain enough of what a sentence is, and whether it holds, to tell. */
function isPlainEnough(heard: Heard, likely: number, { least, before }: Bounds, today: string): boolean {
  const { text } = heard.part;
  const likelierSettled = settledByGoingOn(heard, before);
  const open = opennessOf(heard);
  const { right, wrong } = least === TOLD && isSureOf(heard, likely, open, today) ? TOLD_IF_SURE : least;
  if (likely > 0 ? likely < right : -likely < wrong) return false;
  const isPlain =
    likelierSettled > 0 || (open <= HARDLY_OPEN && heard.learning.meant.slice(0, LIKELIEST).some(isPlainlyMeant));
  if (likely < 0 && countWords(text) < (isPlain ? FEWEST_IF_PLAIN : FEWEST_TO_REFUTE)) return false;
  if (likely > 0 && text.split(CLAUSE).some((one) => isNarrowing(one, today))) return false;
  return open <= least.open + likelierSettled;
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

/** So much likelier right than wrong an added clause must be to be told with the first. */
const LIKELY = 0.5;

/** Whether a clause is likelier right than wrong by itself, with what rules say of it. */
export function isLikely(clause: string, told: readonly Claim[], knowledge: Knowledge): boolean {
  return likelihoodOf(hear(readPart(clause, knowledge), knowledge), told) >= LIKELY;
}

/** Whether the same has been said of the same words, be it by another thing. */
function isSaidOf(one: Claim, other: Claim): boolean {
  if (signOf(one) !== signOf(other)) return false;
  if (one.said.includes(other.said) || other.said.includes(one.said)) return true;
  // What is cut where it is long is of all of it: by words, or by the same thing.
  const isWhole = (signOf(one) > 0 && !isByFigures(one)) || idsOf(one).some((id) => idsOf(other).includes(id));
  return one.said.includes('…') && isWhole;
}

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

/** A clause by itself goes on from nothing. */
const ALONE: Bounds = { least: TOLD_OF_CLAUSE, before: new Set() };

/** What is plain of clauses by themselves, and of other things than what has been told, where the whole leans the same way. */
function ofClauses(heard: Heard, told: readonly Claim[], knowledge: Knowledge, today: string): readonly Claim[] {
  const { text } = heard.part;
  const found: Claim[] = [];
  if (text.split(CLAUSE).some((one) => isNarrowing(one, today))) return [];
  const whole = likelihoodOf(heard, told);
  for (const clause of clausesAlone(text)) {
    const own = hear(readPart(clause, knowledge), knowledge);
    const claim = judged(own, [], ALONE, knowledge, today);
    if (!claim || isForAnother(claim, clause, text, knowledge)) continue;
    // Who is wrong says right things beside it: what the whole does not bear out may be so where it is plain of what it is.
    const isSurelyRight =
      signOf(claim) > 0 &&
      (own.learning.meant[0]?.likelihood ?? 0) >= SURELY_OF &&
      countWords(clause) >= FEWEST_TO_REFUTE &&
      !own.beside.isSweeping &&
      timesIn(clause, today).length === 0;
    if (signOf(claim) * whole < WHOLE && !isSurelyRight) continue;
    if (![...told, ...found].some((one) => isSaidOf(one, claim))) found.push(claim);
  }
  return found;
}

/** With a number that figures leave open, what is said is never borne out by words; plainly otherwise than a rule has it, it is wrong. */
const NUMBERED: Bounds = { least: { right: Number.POSITIVE_INFINITY, wrong: 3, open: -1 }, before: new Set() };

function ofNumberOtherwise(
  heard: Heard,
  told: readonly Claim[],
  knowledge: Knowledge,
  today: string,
): readonly Claim[] {
  if (signsOf(told).length > 0) return told;
  const claim = judged(heard, [], NUMBERED, knowledge, today);
  return claim && !isByFigures(claim) ? [claim] : told;
}

/**
 * Holds what figures and rules say of a sentence against what was learnt of how people claim such things: what they leave open is told
 * where that is plain, of the whole or of a clause, and a verdict that it speaks against is none.
 * @param before The things that the sentence before is plainly of.
 */
export function withLearnt(
  found: readonly Claim[],
  part: Part,
  before: ReadonlySet<string>,
  knowledge: Knowledge,
  today: string,
): readonly Claim[] {
  if (isUnlearnt(part.text)) return found;
  const heard = hear(part, knowledge);
  const told = found.map((claim) => unlessStated(claim, heard, knowledge));
  if (isOfFiguresAlone(part, told, today)) return ofNumberOtherwise(heard, told, knowledge, today);
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
      return leftOpenIn(heard, knowledge, today);
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
  if (otherwise) return [otherwise];
  const clauses = ofClauses(heard, [], knowledge, today);
  return clauses.length > 0 ? clauses : told.map(opened);
}
