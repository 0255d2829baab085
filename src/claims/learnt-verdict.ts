import type { Knowledge } from '../knowledge/find.ts';
import { amountsIn } from '../language/amounts.ts';
import { blanked } from '../language/spans.ts';
import { timesIn } from '../language/times.ts';
import type { Claim } from './claim.ts';
import { CLAUSE, clausesOf, isNarrowing } from './clauses.ts';
import { groundOf } from './ground.ts';
import { opened } from './judge-rules.ts';
import { knownOf } from './known.ts';
import { type Part, readPart } from './part.ts';
import { LED } from './rule-claims.ts';
import { excerptOf } from './said.ts';
import { type Learning, learningOf } from './verdicts.ts';
import { meantIn, voteOn } from './vote.ts';

/**
 * How likely it is, in nats, that a claim holds. Fitted by logistic regression on what strangers claimed, each lot held against what
 * was learnt without it.
 */
const BASE = -0.39;
/** For by how much what bears it out is plainer than what says otherwise, and for by how much more it speaks at all. */
const AHEAD = 2.33;
/** The same of what holds and what does not, whatever it is of. */
const AT_ALL = 1.18;
/** For what figures and rules say of it. */
const SETTLED = 1.9;
/** For a number that cannot be meant for the nearest figure. */
const OFF = 2.23;
/** For each nat that a vote comes to, up to so many. */
const VOTED = 0.29;
const MOST_VOTED = 1.5;

/** So likely it must be to be told, of a sentence and of one of its clauses; and by so much plainer than that nothing settles it. */
const TOLD = { likely: 1.5, settled: 0 };
const TOLD_OF_CLAUSE = { likely: 2.25, settled: 0.25 };
/** So likely what rules say must be left by what was learnt. */
const LEFT = 0.25;
/** Less plain, nobody can tell by what it is settled. */
const LEAST = 0.15;
/** So plainly the other way at all, nothing is told of one thing. */
const OPPOSED = 0.1;
/** By so much plainer than that nothing settles it a thing must be to be shown as the nearest. */
const SHOWN = 0.1;

/** What would be if something else were, and what somebody likes, was never so; nor does anybody count what is the reason for something. */
const NEVER =
  /(?<!\p{L})(?:(?:we|they|you|it|there)['’]d|would(?:n['’]t)? (?:have|be)|ville (?:vært|vore|hatt|vert|blitt)|hadde (?:\p{L}+ ){0,4}(?:vært|vore|hatt)|fornøyd\p{L}*|nøgd\p{L}*|happier|satisfied|the (?:\p{L}+ )?reasons?|(?:grunnen|årsaka|årsaken) til)(?!\p{L})/iu;

type Sign = -1 | 0 | 1;
const signOf = ({ verdict }: Claim): Sign =>
  verdict === 'matches' ? 1 : verdict === 'nearest' || verdict === 'not-covered' ? 0 : -1;

/** A sentence with what was learnt, and voted, on it. */
interface Heard {
  readonly part: Part;
  readonly learning: Learning;
  readonly vote: number;
}

const hear = (part: Part, knowledge: Knowledge): Heard => ({
  part,
  learning: learningOf(knowledge)(part.text),
  vote: voteOn(part.text, knowledge)?.is ?? 0,
});

const isByFigures = (claim: Claim): boolean =>
  signOf(claim) !== 0 && 'evidence' in claim && claim.evidence.kind === 'figures';

/** A number that is off the figure of a series that what was learnt speaks of. */
const offIn = (told: readonly Claim[], { yes, no }: Learning) =>
  told
    .filter((claim) => claim.verdict === 'nearest')
    .find(({ isOff, evidence }) => {
      if (!isOff || evidence.kind !== 'figures') return false;
      const id = `series:${evidence.figures[0].series}`;
      return [...yes, ...no].some(({ thing }) => thing.id === id);
    });

function likelihoodOf({ learning, vote }: Heard, told: readonly Claim[], settled: Sign): number {
  const { yes, no, atAll } = learning;
  const [one, other] = [yes[0]?.speaks ?? 0, no[0]?.speaks ?? 0];
  return (
    BASE +
    AHEAD * (one - other + Math.max(one, 0) - Math.max(other, 0)) +
    AT_ALL * (atAll.yes - atAll.no) +
    SETTLED * settled +
    VOTED * Math.max(-MOST_VOTED, Math.min(MOST_VOTED, vote)) -
    (offIn(told, learning) ? OFF : 0)
  );
}

/** The share of a text that a thing must hold in its words, to settle it and to be shown. */
const HELD = { told: 0.4, shown: 0.6 };
/** For each nat by which another is likelier asked for in such words, up to so many. */
const BEHIND = 0.06;
const MOST_BEHIND = 8;

/** What is said by the plainest of some things that say anything: as what was learnt has it, and what people ask for in such words. */
function firstGround({ text }: Part, speaking: Learning['yes'], held: number, knowledge: Knowledge, today: string) {
  const behind = meantIn(text, knownOf(knowledge));
  const plainness = ({ thing, speaks }: Learning['yes'][number]): number =>
    speaks - BEHIND * Math.min(behind(thing.id).behind, MOST_BEHIND);
  for (const { thing } of speaking.toSorted((one, other) => plainness(other) - plainness(one))) {
    const ground = behind(thing.id).held < held ? undefined : groundOf(thing, knowledge, today);
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
  return likelihoodOf(hear(readPart(rest, knowledge), knowledge), [], 0) * Math.sign(likely) < STILL_LIKELY;
}

/** How much it was at a time figures know, and words do not. */
function isDated({ text }: Part, told: readonly Claim[], today: string): boolean {
  const isOfFigures = told.some((claim) => claim.verdict === 'not-covered' || claim.evidence.kind === 'figures');
  const times = timesIn(text, today);
  return isOfFigures && times.length > 0 && amountsIn(blanked(text, times)).length > 0;
}

/** What is plain by what was learnt where nothing else settles it. */
function judged(
  heard: Heard,
  told: readonly Claim[],
  least: typeof TOLD,
  knowledge: Knowledge,
  today: string,
): Claim | undefined {
  const { part, learning } = heard;
  const likely = likelihoodOf(heard, told, 0);
  const speaking = likely > 0 ? learning.yes : learning.no;
  const plainest = speaking[0]?.speaks ?? 0;
  const off = likely < -least.likely ? offIn(told, learning) : undefined;
  if (off) return { verdict: 'differs', by: 'amount', said: off.said, about: off.about, evidence: off.evidence };
  // What is so of the thing, and otherwise of all together, is plain neither way.
  const isAgreed = (learning.atAll.yes - learning.atAll.no) * Math.sign(likely) > -OPPOSED;
  if (Math.abs(likely) < least.likely || !isAgreed) return undefined;
  if (likely > 0 && part.text.split(CLAUSE).some((one) => isNarrowing(one, today))) return undefined;
  if (plainest < LEAST) return undefined;
  if (plainest - Math.max(learning.open, 0) < least.settled || isTurned(part, likely, knowledge)) return undefined;
  const ground = firstGround(part, speaking, HELD.told, knowledge, today);
  if (!ground) return undefined;
  const said = excerptOf(part.text);
  if (likely > 0) return { verdict: 'matches', said, ...ground };
  const isOfNumber = ground.evidence.kind === 'figures' && amountsIn(part.text).length > 0;
  return { verdict: 'differs', by: isOfNumber ? 'amount' : 'negated', said, ...ground };
}

/** What is nearest to a sentence that states something of which nothing else is known. */
function nearestTo({ part, learning }: Heard, knowledge: Knowledge, today: string): Claim | undefined {
  const { yes, no, open } = learning;
  const speaking = [...yes, ...no].sort((one, other) => other.speaks - one.speaks);
  if ((speaking[0]?.speaks ?? 0) - Math.max(open, 0) < SHOWN) return undefined;
  const ground = firstGround(part, speaking, HELD.shown, knowledge, today);
  return ground && { verdict: 'nearest', said: excerptOf(part.text), ...ground };
}

const idsOf = (claim: Claim): readonly string[] =>
  claim.verdict === 'not-covered'
    ? []
    : claim.evidence.kind === 'figures'
      ? claim.evidence.figures.map(({ series }) => series)
      : (claim.evidence.kind === 'rules' ? claim.evidence.rules : claim.evidence.statements).map(({ id }) => id);

/** What is plain of clauses by themselves, and of other things than what has been told. */
function ofClauses({ text }: Part, told: readonly Claim[], knowledge: Knowledge, today: string): readonly Claim[] {
  const found: Claim[] = [];
  if (text.split(CLAUSE).some((one) => isNarrowing(one, today))) return [];
  for (const clause of clausesOf(text)) {
    const claim = judged(hear(readPart(clause, knowledge), knowledge), [], TOLD_OF_CLAUSE, knowledge, today);
    const known = [...told, ...found].flatMap(idsOf);
    if (claim && !idsOf(claim).some((id) => known.includes(id))) found.push(claim);
  }
  return found;
}

/**
 * Holds what figures and rules say of a sentence against what was learnt of how people claim such things: what they leave open is told
 * where that is plain, of the whole or of a clause, and a verdict that it speaks against is none.
 */
export function withLearnt(told: readonly Claim[], part: Part, knowledge: Knowledge, today: string): readonly Claim[] {
  // Nor is anything learnt of names.
  if (NEVER.test(part.text) || LED.test(part.text) || isDated(part, told, today)) return told;
  const heard = hear(part, knowledge);
  const signs = new Set(told.map(signOf).filter((sign) => sign !== 0));
  const [sign, ...others] = signs;
  if (sign === undefined) {
    const claim = judged(heard, told, TOLD, knowledge, today);
    if (!claim) {
      const clauses = ofClauses(part, [], knowledge, today);
      if (clauses.length > 0 || told.length > 0) return clauses.length > 0 ? clauses : told;
      return [nearestTo(heard, knowledge, today)].filter((one) => one !== undefined);
    }
    // Where a clause is plainly otherwise than the whole, it is told too.
    return [claim, ...ofClauses(part, [claim], knowledge, today)];
  }
  // What a number was, or is, no words make otherwise.
  const isSure = others.length > 0 || told.some((claim) => claim.verdict === 'outdated' || isByFigures(claim));
  const isOpposed = !isSure && likelihoodOf(heard, told, sign) * sign < LEFT;
  return isOpposed ? told.map(opened) : [...told, ...ofClauses(part, told, knowledge, today)];
}
