import type { Knowledge } from '../knowledge/find.ts';
import { amountsIn } from '../language/amounts.ts';
import type { Claim } from './claim.ts';
import { type Claimed, claimedOf } from './claimed.ts';
import { clausesOf } from './clauses.ts';
import { consentOf } from './consent.ts';
import type { Part } from './part.ts';
import { compareQuantities } from './quantities.ts';
import { shareOf } from './share.ts';
import { statedIn } from './stated.ts';
import type { Told } from './told.ts';
import { type Learning, learningOf, type Meant } from './verdicts.ts';
import { voteOn } from './vote.ts';

/**
 * What each thing tells of how likely it is, in nats, that a claim that something settles is right and not wrong. Fitted by logistic
 * regression on what strangers claimed rightly and wrongly, each lot held against what was learnt without it.
 */
const RIGHT = {
  base: -0.64,
  /** Whether the things that it may be of bear it out or say otherwise, as far as it is likely of each; and how plainly. */
  holds: 0.36,
  bears: 1.02,
  /** What is said of those things rightly and wrongly, as far as it is like the claim. */
  said: 0.85,
  /** The same of what people have claimed of them. */
  claimed: 1.3,
  /** What figures and rules say of it. */
  figures: 3.13,
  rules: 1.25,
  /** What a vote of all that is said comes to, up to so much. */
  vote: 0.22,
  /** It has a number, and another than the thing that it is likeliest of. */
  isNumbered: -1.26,
  isOtherNumber: -1.4,
  /** It goes further than that does: only these, all of them. */
  isOnly: -0.83,
  isSweeping: -0.28,
  hasClauses: 0.32,
};
/** The same of how likely it is that nothing settles a claim; fitted on what nothing settles too. */
const OPEN = {
  base: 1.61,
  /** How plainly it is of a thing, and how plainly of none. */
  plainest: -4.45,
  open: 4.86,
  /** How likely it is of the likeliest, and how much of it is in the words of that. */
  likelihood: -1.11,
  held: -1.49,
  isSeries: -0.64,
  isScheme: -0.57,
  isOtherNumber: -1.82,
  hasClauses: -0.6,
};
const MOST_VOTED = 1.5;

/** So much more what is liker counts for. */
const LIKER = 8;
/** What a claim is hardly of says nothing of it. */
const LEAST_LIKELY = 0.05;

/** What the likeliest things say of a claim in the words that are said of them rightly and wrongly, by curators and by people. */
interface Beside {
  /** In nats, as likely as it is of each. */
  readonly said: number;
  readonly claimed: number;
  /** The same of each by itself, by its number, with whether it bears the claim out. */
  readonly leans: ReadonlyMap<number, number>;
  /** Of the likeliest: whether it goes further than that does in its own words. */
  readonly isOnly: boolean;
  readonly isSweeping: boolean;
  readonly isOtherNumber: boolean;
}

/** A sentence with what was learnt, and voted, on it. */
export interface Heard {
  readonly part: Part;
  readonly learning: Learning;
  readonly vote: number;
  readonly beside: Beside;
}

/** What others said of the same, rightly or not, tells of a sentence, in nats: the more, the liker they are. */
function toldByOthers(told: Told, others: readonly Claimed[]): number {
  let sum = 0;
  let weights = 0;
  for (const { told: other, holds } of others) {
    const like = (shareOf(told.words, other.words) + shareOf(other.words, told.words)) / 2;
    const weight = Math.exp(LIKER * like);
    const consent = consentOf(told, other);
    sum += weight * (holds ? consent : -consent);
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

const saidOf = (at: number, knowledge: Knowledge): readonly Claimed[] =>
  (statedIn(knowledge)(at)?.sayings ?? []).map(({ told, is }) => ({ told, holds: is === 'right' }));

function besideOf(told: Told, meant: readonly Meant[], knowledge: Knowledge): Beside {
  const likely = meant.filter(({ likelihood }) => likelihood >= LEAST_LIKELY);
  const [first] = meant;
  const stated = first && statedIn(knowledge)(first.at);
  const own = (stated?.sayings ?? []).filter(({ isOwn }) => isOwn).map((saying) => saying.told);
  const { isOnly } = told.leaning;
  const each = likely.map((one) => ({
    ...one,
    said: toldByOthers(told, saidOf(one.at, knowledge)),
    claimed: toldByOthers(told, claimedOf(knowledge)(one.thing.id)),
  }));
  return {
    said: each.reduce((sum, { likelihood, said }) => sum + likelihood * said, 0),
    claimed: each.reduce((sum, { likelihood, claimed }) => sum + likelihood * claimed, 0),
    leans: new Map(
      each.map(({ at, bears, said, claimed }) => [
        at,
        RIGHT.bears * bears + RIGHT.said * said + RIGHT.claimed * claimed,
      ]),
    ),
    isOnly: isOnly && !own.some(({ leaning }) => leaning.isOnly),
    isSweeping: told.isSweeping && !own.some((one) => one.isSweeping),
    isOtherNumber: compareQuantities(told.quantities, stated?.quantities ?? []) === 'other',
  };
}

export function hear(part: Part, knowledge: Knowledge): Heard {
  const learning = learningOf(knowledge)(part.text);
  const vote = voteOn(part.text, knowledge);
  const nothing: Beside = {
    said: 0,
    claimed: 0,
    leans: new Map(),
    isOnly: false,
    isSweeping: false,
    isOtherNumber: false,
  };
  return {
    part,
    learning,
    vote: vote?.is ?? 0,
    beside: vote ? besideOf(vote.told, learning.meant, knowledge) : nothing,
  };
}

type Sign = -1 | 0 | 1;
export const signOf = ({ verdict }: Claim): Sign =>
  verdict === 'matches' ? 1 : verdict === 'nearest' || verdict === 'not-covered' ? 0 : -1;

export const isByFigures = (claim: Claim): boolean =>
  signOf(claim) !== 0 && 'evidence' in claim && claim.evidence.kind === 'figures';

/** The ways in which what is told settles a sentence. */
export const signsOf = (told: readonly Claim[]): readonly Sign[] => [
  ...new Set(told.map(signOf).filter((sign) => sign !== 0)),
];

/** What figures and rules say of a sentence: one way or the other, where they do not say both. */
function settledBy(told: readonly Claim[]): { readonly figures: Sign; readonly rules: Sign } {
  const [sign = 0, ...others] = signsOf(told);
  const is = others.length > 0 ? 0 : sign;
  return told.some(isByFigures) ? { figures: is, rules: 0 } : { figures: 0, rules: is };
}

type Telling<Weights> = Readonly<Record<keyof Weights, number>>;
const sumOf = <Weights extends Readonly<Record<string, number>>>(weights: Weights, telling: Telling<Weights>): number =>
  Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * telling[name as keyof Weights], 0);

function tellingOf({ part, learning, vote, beside }: Heard, told: readonly Claim[]): Telling<typeof RIGHT> {
  return {
    base: 1,
    holds: learning.holds,
    bears: learning.bears,
    said: beside.said,
    claimed: beside.claimed,
    ...settledBy(told),
    vote: Math.max(-MOST_VOTED, Math.min(MOST_VOTED, vote)),
    isNumbered: Number(amountsIn(part.text).length > 0),
    isOtherNumber: Number(beside.isOtherNumber),
    isOnly: Number(beside.isOnly),
    isSweeping: Number(beside.isSweeping),
    hasClauses: Number(clausesOf(part.text).length > 1),
  };
}

function tellingOpen({ part, learning, beside }: Heard): Telling<typeof OPEN> {
  const { meant, open } = learning;
  const [first] = meant;
  return {
    base: 1,
    plainest: Math.max(0, ...meant.map(({ speaks }) => speaks)),
    open,
    likelihood: first?.likelihood ?? 0,
    held: first?.held ?? 0,
    isSeries: Number(first?.thing.kind === 'series'),
    isScheme: Number(first?.thing.kind === 'scheme'),
    isOtherNumber: Number(beside.isOtherNumber),
    hasClauses: Number(clausesOf(part.text).length > 1),
  };
}

/** How likely a sentence holds, in nats, with what figures and rules say of it: below nothing where it is likelier wrong. */
export const likelihoodOf = (heard: Heard, told: readonly Claim[]): number => sumOf(RIGHT, tellingOf(heard, told));

/** How likely nothing settles a sentence, in nats. */
export const opennessOf = (heard: Heard): number => sumOf(OPEN, tellingOpen(heard));
