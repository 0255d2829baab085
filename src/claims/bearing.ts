import { createHash } from 'node:crypto';
import { hashOf } from '../language/hash.ts';
import { shuffled, tellsOf } from '../reader/learn.ts';
import { weightsOf } from '../reader/learnt.ts';

/** A claim of which is known whether a thing bears it out. */
export interface Borne {
  readonly features: ReadonlyMap<number, number>;
  readonly thing: string;
  /** What the thing is of. */
  readonly scheme: string;
  readonly holds: boolean;
  /** What it counts for, 0 to 1. */
  readonly count: number;
}

/** What was learnt of whether things bear claims out. */
export interface Bearing {
  /** Which claims it was learnt from. */
  readonly of: string;
  /** By bucket: how much it tells. */
  readonly tells: Float32Array;
  /** In steps of one size: what features speak for whatever a claim is of, what they speak for of one scheme, and of one thing. */
  readonly weightAt: Int8Array;
  readonly step: number;
}

/** What falls into one slot counts as one: so many that what is said of one thing seldom falls on what is said of another. */
const SLOTS = 2 ** 20;
/** What a feature counts for of the thing, beside 1 for what it counts for of any, and of its scheme. */
const OF_THING = 2;
/** How often all claims are gone through, and how far one moves what it speaks for: tried on lots of claims left out in turn. */
const ROUNDS = 8;
const MOVED = 0.5;
const MOST_STEPS = 127;
/** The few weights that are larger than this share of the largest are as good as it. */
const LARGE = 0.25;

export const NOTHING_BORNE: Bearing = { of: '', tells: new Float32Array(), weightAt: new Int8Array(), step: 1 };

function slotOf(bucket: number, seed: number): number {
  let hash = Math.imul(bucket ^ seed, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % SLOTS;
}

const OF_ANY = 0;
const OF_SCHEME = hashOf('scheme');
const seedOf = (thing: string): number => hashOf(thing) | 1;
const seedOfScheme = (scheme: string): number => hashOf(scheme, OF_SCHEME) | 1;

const likelihoodOf = (nats: number): number => 1 / (1 + Math.exp(-nats));

function markOf(claims: readonly Borne[]): string {
  const hash = createHash('sha256').update([SLOTS, OF_THING, ROUNDS, MOVED, MOST_STEPS, LARGE].join());
  for (const { features, thing, scheme, holds, count } of claims)
    hash.update(`${thing} ${scheme} ${holds} ${count}`).update(Uint16Array.from([...features].flat()));
  return hash.digest('base64url');
}

/** Logistic regression, one claim after the other; the mean of all weights on the way. */
function meanWeights(claims: readonly Borne[], tells: Float32Array): Float64Array {
  const examples = claims.map(({ features, thing, scheme, holds, count }) => {
    const { buckets, weights } = weightsOf(features, tells);
    const [seed, schemeSeed] = [seedOf(thing), seedOfScheme(scheme)];
    return {
      ofAny: Uint32Array.from(buckets, (bucket) => slotOf(bucket, OF_ANY)),
      ofScheme: Uint32Array.from(buckets, (bucket) => slotOf(bucket, schemeSeed)),
      ofThing: Uint32Array.from(buckets, (bucket) => slotOf(bucket, seed)),
      weights,
      wanted: holds ? 1 : 0,
      count,
    };
  });
  const now = new Float64Array(SLOTS);
  const mean = new Float64Array(SLOTS);
  const all = ROUNDS * examples.length;
  let step = 0;
  for (let round = 0; round < ROUNDS; round += 1)
    for (const number of shuffled(examples.length, round)) {
      step += 1;
      const { ofAny, ofScheme, ofThing, weights, wanted, count } = examples[number] as (typeof examples)[number];
      let sum = 0;
      for (let at = 0; at < weights.length; at += 1)
        sum +=
          (weights[at] as number) *
          ((now[ofAny[at] as number] as number) +
            (now[ofScheme[at] as number] as number) +
            OF_THING * (now[ofThing[at] as number] as number));
      const by = MOVED * count * (wanted - likelihoodOf(sum));
      const left = (all - step) / all;
      for (let at = 0; at < weights.length; at += 1) {
        const moved = by * (weights[at] as number);
        const one = ofThing[at] as number;
        for (const many of [ofAny[at] as number, ofScheme[at] as number]) {
          now[many] = (now[many] as number) + moved;
          mean[many] = (mean[many] as number) + moved * left;
        }
        now[one] = (now[one] as number) + OF_THING * moved;
        mean[one] = (mean[one] as number) + OF_THING * moved * left;
      }
    }
  return mean;
}

/**
 * Learns what speaks for a claim and against it, whatever it is of, of each scheme and of each thing by itself: what is learnt of one
 * thing is only in what its claims differ from all others.
 * @param before What was learnt before: nothing is learnt twice from the same.
 */
export function learnBearing(claims: readonly Borne[], before?: Bearing): Bearing {
  const of = markOf(claims);
  if (before?.of === of) return before;
  const tells = tellsOf(claims);
  const weights = meanWeights(claims, tells);
  const most = weights.reduce((so, weight) => Math.max(so, Math.abs(weight)), 0);
  const step = (LARGE * most) / MOST_STEPS || 1;
  const weightAt = Int8Array.from(weights, (weight) =>
    Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / step))),
  );
  return { of, tells, weightAt, step };
}

/** How likely a claim of such features holds, in nats: by a thing of a scheme. */
export const bearingIn =
  ({ tells, weightAt, step }: Bearing) =>
  (features: ReadonlyMap<number, number>): ((thing: string, scheme: string) => number) => {
    const { buckets, weights } = weightsOf(features, tells);
    const sumOf = (seed: number): number => {
      let sum = 0;
      for (let at = 0; at < buckets.length; at += 1)
        sum += (weights[at] as number) * (weightAt[slotOf(buckets[at] as number, seed)] ?? 0);
      return sum * step;
    };
    const ofAny = sumOf(OF_ANY);
    return (thing, scheme) => ofAny + sumOf(seedOfScheme(scheme)) + OF_THING * sumOf(seedOf(thing));
  };
