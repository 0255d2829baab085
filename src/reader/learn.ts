import { createHash } from 'node:crypto';
import { BUCKETS } from './features.ts';
import { gapListsOf } from './gaps.ts';
import { type Learnt, type Weights, weightsOf } from './learnt.ts';
import { placesOf } from './places.ts';
import { MOST_STEPS, stepsOf } from './steps.ts';

/** A text that somebody asked with, or that a curator wrote. */
export interface Example {
  readonly features: ReadonlyMap<number, number>;
  /** Ids of the things that it asks for. */
  readonly right: readonly string[];
  /** What it counts for, 0 to 1. */
  readonly count: number;
  /** Ids of the things that it may ask for at all, where that is known: it then says nothing of others. */
  readonly among?: readonly string[];
}

/** How far one example may move weights, and how often all are gone through: tried on lots of questions left out in turn. */
const MOST_MOVED = 0.3;
const ROUNDS = 4;
/** By how much what is right is to be ahead of all that is not. */
const MARGIN = 1;
/** As many things as an example was nearest to when it was first met are looked at in later rounds: the others hardly ever come near. */
const RIVALS = 32;
/** What is held by one example only tells nothing of others. */
const LEAST_HELD = 2;
/** Smaller weights decide nothing and are most of them. */
const LEAST_WEIGHT = 0.02;

/** The numbers up to a count, in the same order in each build and in another in each round. */
export function shuffled(count: number, round: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, at) => at);
  let state = round + 1;
  for (let at = count - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}

/** By bucket: how much it tells, the more the seldomer it is; nothing where one example only has it. */
export function tellsOf(examples: readonly Pick<Example, 'features'>[]): Float32Array {
  const held = new Uint32Array(BUCKETS);
  for (const { features } of examples)
    for (const bucket of features.keys()) held[bucket] = (held[bucket] as number) + 1;
  return Float32Array.from(held, (of) => (of < LEAST_HELD ? 0 : 1 + Math.log((1 + examples.length) / (1 + of))));
}

/** Weights by bucket and, within it, by thing: that of a bucket b for a thing t is at b × things + t. */
type Dense = Float32Array;

/** An example with the numbers of its things. */
type Numbered = Weights & { readonly right: readonly number[]; readonly count: number; readonly among?: Uint16Array };

/** How much the weights so far speak for some things, into `speaks`; for all where none are named. */
function hear({ buckets, weights }: Weights, now: Dense, speaks: Float32Array, among?: Uint16Array): void {
  const things = speaks.length;
  if (among) {
    for (const thing of among) {
      let sum = 0;
      for (let at = 0; at < buckets.length; at += 1)
        sum += (weights[at] as number) * (now[(buckets[at] as number) * things + thing] as number);
      speaks[thing] = sum;
    }
    return;
  }
  speaks.fill(0);
  for (let at = 0; at < buckets.length; at += 1) {
    const from = (buckets[at] as number) * things;
    const weight = weights[at] as number;
    for (let thing = 0; thing < things; thing += 1)
      speaks[thing] = (speaks[thing] as number) + weight * (now[from + thing] as number);
  }
}

/** The numbers of the things that most speaks for, and of those that are right. */
function rivalsOf(speaks: Float32Array, right: readonly number[]): Uint16Array {
  const found: number[] = [];
  for (let thing = 0; thing < speaks.length; thing += 1) {
    const of = speaks[thing] as number;
    const least = speaks[found[RIVALS - 1] ?? -1];
    if (least !== undefined && of <= least) continue;
    let at = Math.min(found.length, RIVALS - 1);
    for (; at > 0 && (speaks[found[at - 1] as number] as number) < of; at -= 1) found[at] = found[at - 1] as number;
    found[at] = thing;
  }
  return Uint16Array.from(new Set([...right, ...found]));
}

/**
 * Moves weights for what is right and against what was taken for it, by as much as parts them (passive-aggressive, the first of the
 * variants of Crammer and others, 2006, for many classes), and takes the mean of all weights on the way.
 */
function meanWeights(examples: readonly Numbered[], things: number): Dense {
  const now = new Float32Array(BUCKETS * things);
  const mean = new Float32Array(BUCKETS * things);
  const speaks = new Float32Array(things);
  const every = Uint16Array.from({ length: things }, (_, thing) => thing);
  const rivals = examples.map(({ among }) => among);
  const all = ROUNDS * examples.length;
  let step = 0;
  for (let round = 0; round < ROUNDS; round += 1)
    for (const number of shuffled(examples.length, round)) {
      step += 1;
      const example = examples[number] as Numbered;
      const { buckets, weights, right, count } = example;
      const among = rivals[number];
      hear(example, now, speaks, among);
      rivals[number] ??= rivalsOf(speaks, right);
      const wanted = bestOf(speaks, among ?? every, (thing) => right.includes(thing));
      const taken = bestOf(speaks, among ?? every, (thing) => !right.includes(thing));
      // Where there is but one thing, it is taken for no other.
      const short = MARGIN + (speaks[taken] ?? Number.NaN) - (speaks[wanted] as number);
      if (!(short > 0)) continue;
      // Both are moved along features of length 1.
      const by = Math.min(MOST_MOVED * count, short / 2);
      const left = (all - step) / all;
      for (let at = 0; at < buckets.length; at += 1) {
        const from = (buckets[at] as number) * things;
        const moved = by * (weights[at] as number);
        now[from + wanted] = (now[from + wanted] as number) + moved;
        now[from + taken] = (now[from + taken] as number) - moved;
        mean[from + wanted] = (mean[from + wanted] as number) + moved * left;
        mean[from + taken] = (mean[from + taken] as number) - moved * left;
      }
    }
  return mean;
}

/** The number of the thing that is most spoken for among some, of those that may be; -1 where none may. */
function bestOf(speaks: Float32Array, among: Uint16Array, may: (thing: number) => boolean): number {
  let best = -1;
  for (const thing of among)
    if ((best < 0 || (speaks[thing] as number) > (speaks[best] as number)) && may(thing)) best = thing;
  return best;
}

function kept(dense: Dense, things: number): Pick<Learnt, 'places' | 'step'> {
  const tell = (weight: number): boolean => Math.abs(weight) >= LEAST_WEIGHT;
  const count = dense.reduce((sum, weight) => sum + Number(tell(weight)), 0);
  const begins = new Uint32Array(BUCKETS + 1);
  const thingAt = new Uint16Array(count);
  const weights = new Float32Array(count);
  let place = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    for (let thing = 0; thing < things; thing += 1) {
      const weight = dense[bucket * things + thing] as number;
      if (!tell(weight)) continue;
      thingAt[place] = thing;
      weights[place] = weight;
      place += 1;
    }
    begins[bucket + 1] = place;
  }
  const lists = gapListsOf<Uint8Array>(begins, thingAt, [Uint8Array]);
  const weighed = Float32Array.from(lists.placeOf, (at) => (at < 0 ? 0 : (weights[at] as number)));
  const { steps, step } = stepsOf(weighed);
  return { places: placesOf(lists.begins, lists.gapAt, steps), step };
}

/** How what was learnt is laid out: what was laid out otherwise is learnt anew. */
const LAYOUT = 'places';

/** What examples are made of, in short. */
function markOf(examples: readonly Example[]): string {
  const hash = createHash('sha256').update(
    [LAYOUT, BUCKETS, MOST_MOVED, ROUNDS, MARGIN, RIVALS, LEAST_HELD, LEAST_WEIGHT, MOST_STEPS].join(),
  );
  for (const { features, right, count, among } of examples)
    hash
      .update(`${right.join()} ${count} ${among ? `${among.join()} ` : ''}`)
      .update(Uint16Array.from([...features].flat()));
  return hash.digest('base64url');
}

function learnAs(mark: string, examples: readonly Example[]): Learnt {
  const things = [...new Set(examples.flatMap(({ right, among = [] }) => [...right, ...among]))];
  const numbers = new Map(things.map((id, number) => [id, number]));
  const tells = tellsOf(examples);
  const numbersOf = (ids: readonly string[]): readonly number[] => ids.flatMap((id) => numbers.get(id) ?? []);
  const weighed = examples.map(({ features, right, count, among }) => ({
    ...weightsOf(features, tells),
    right: numbersOf(right),
    count,
    ...(among && { among: Uint16Array.from(numbersOf(among)) }),
  }));
  return { of: mark, things, tells, ...kept(meanWeights(weighed, things.length), things.length) };
}

/**
 * Learns which features speak for which things: what naive Bayes cannot, since it holds what each is asked for with against all
 * others together, and not against the one that it is mistaken for. Takes seconds, and some hundred megabytes while it does.
 */
export const learn = (examples: readonly Example[]): Learnt => learnAs(markOf(examples), examples);

/** The same, where it was not learnt from the very same examples before. */
export const learnUnlessKnown =
  (before: Learnt | undefined) =>
  (examples: readonly Example[]): Learnt => {
    const mark = markOf(examples);
    return before?.of === mark ? before : learnAs(mark, examples);
  };
