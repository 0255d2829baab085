import { BUCKETS } from './features.ts';
import { inMemory, NO_PLACES, opening, type Places } from './places.ts';

/** What was learnt of which things are asked for in which features, in numbers side by side. */
export interface Learnt {
  /** Which examples it was learnt from. */
  readonly of: string;
  /** Ids of things; a weight is of one of them by its number. */
  readonly things: readonly string[];
  /** By bucket: how much it tells. */
  readonly tells: Float32Array;
  /** By bucket: its things, each by how far it is after the one before, with its weight in steps of one size; none where a gap leads to no thing. */
  readonly places: Places;
  readonly step: number;
}

export const NOTHING_LEARNT: Learnt = {
  of: '',
  things: [],
  tells: new Float32Array(BUCKETS),
  places: NO_PLACES(BUCKETS),
  step: 1,
};

/** The same, with its places not left in the file: there are so few that reading them there would cost more than the room is worth. */
export const heldInMemory = (learnt: Learnt): Learnt => ({ ...learnt, places: inMemory(learnt.places) });

/** Features as buckets with what they weigh, all of them together as long as 1. */
export interface Weights {
  readonly buckets: Uint16Array;
  readonly weights: Float32Array;
}

/** What features weigh: the more the seldomer they are, and what no example has nothing. */
export function weightsOf(features: ReadonlyMap<number, number>, tells: Float32Array): Weights {
  const buckets = new Uint16Array(features.size);
  const weights = new Float64Array(features.size);
  let count = 0;
  let squares = 0;
  for (const [bucket, many] of features) {
    const weight = (1 + Math.log(many)) * (tells[bucket] as number);
    if (weight === 0) continue;
    buckets[count] = bucket;
    weights[count] = weight;
    squares += weight * weight;
    count += 1;
  }
  const norm = Math.sqrt(squares) || 1;
  return {
    buckets: buckets.subarray(0, count),
    weights: Float32Array.from(weights.subarray(0, count), (weight) => weight / norm),
  };
}

/** By number of the thing: how much text of such features speaks for it, or against it; overwritten by the next text. */
export type Speaking = (features: ReadonlyMap<number, number>) => Float64Array;

/** @param ids Of the things to tell of; for one that was not there when it was learnt nothing speaks, nor against it. */
export function speakingBy({ things, tells, places: held, step }: Learnt, ids: readonly string[]): Speaking {
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = Int32Array.from(things, (id) => places.get(id) ?? -1);
  /** By the numbers that they were learnt with: where each belongs is looked up once, and not for each weight. */
  const learnt = new Float64Array(things.length);
  const speaks = new Float64Array(ids.length);
  const opened = opening(held);
  const { open, gaps, weights: steps } = opened;
  return (features) => {
    learnt.fill(0);
    const { buckets, weights } = weightsOf(features, tells);
    for (let at = 0; at < buckets.length; at += 1) {
      const weight = (weights[at] as number) * step;
      const count = open(buckets[at] as number);
      const { gapsFrom } = opened;
      let thing = 0;
      for (let place = 0; place < count; place += 1) {
        thing += gaps[gapsFrom + place] as number;
        learnt[thing] = (learnt[thing] as number) + weight * (steps[place] as number);
      }
    }
    for (let thing = 0; thing < learnt.length; thing += 1) {
      const place = placeOf[thing] as number;
      if (place >= 0) speaks[place] = learnt[thing] as number;
    }
    return speaks;
  };
}
