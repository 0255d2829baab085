import type { Knowledge } from '../knowledge/find.ts';
import { oncePer } from '../knowledge/once.ts';
import { hashOf } from '../language/hash.ts';
import { heldBy, keysOf, type Numbered, numberedWholes, type Wholes, wholesOf } from '../reader/numbered.ts';
import {
  type Held,
  type ListsApart,
  listsApartOf,
  type Numbers,
  numbersBelow,
  type Shared,
  sparseBy,
} from '../reader/sparse.ts';
import { knownOf } from './known.ts';
import { type Records, recordAt, recordsOf } from './records.ts';
import { hear, heardAsData } from './saying.ts';
import { type Facts, factsIn, standingOf } from './standing.ts';

/**
 * What is read in all that rules and statements say, rightly and wrongly, as records and numbers side by side: worked out when the
 * knowledge is built, since it takes seconds and many times the room, and only looked up when something is claimed.
 */
export interface GatheredSayings {
  /** By number of the thing: its facts, and which of the sayings is its first; those of the next begin where they end. */
  readonly facts: Records;
  readonly firsts: Uint32Array;
  /** By saying: the number of the thing that it is of, and what was read in it. */
  readonly owners: Numbers;
  readonly heard: Records;
  /** Meanings and marks of sentences by their hashes; two that fall on one count as one. */
  readonly keys: Wholes;
  /** In which sayings each meaning is, and each mark by which a sentence is like another; and how much each saying has of them in all. */
  readonly meanings: ListsApart;
  readonly norms: Float64Array;
  readonly marks: ListsApart;
  readonly marked: Float64Array;
}

const hashed = (weighed: ReadonlyMap<string, number>): Held =>
  new Map([...weighed].map(([key, weight]) => [hashOf(key), weight]));

export function gatherSayings(knowledge: Knowledge): GatheredSayings {
  const known = knownOf(knowledge);
  const { things } = known.index;
  const standing = things.map((thing) => standingOf(thing, knowledge));
  const heard = standing.flatMap((one, owner) =>
    (one?.spoken ?? []).map((spoken) => ({ owner, ...hear(spoken, known) })),
  );
  const firsts = new Uint32Array(things.length + 1);
  for (const [at, one] of standing.entries()) firsts[at + 1] = (firsts[at] as number) + (one?.spoken.length ?? 0);
  const meanings = heard.map((one) => hashed(one.meanings));
  const marks = heard.map(({ told }) => hashed(told.vector));
  const keys = wholesOf(keysOf([...meanings, ...marks]));
  const numbered = numberedWholes(keys);
  const listed = (rows: readonly Held[]): ListsApart =>
    listsApartOf(
      rows.map((row) => heldBy(row, numbered)),
      numbered.size,
    );
  return {
    facts: recordsOf(standing.map((one) => (one ? factsIn(one) : null))),
    firsts,
    owners: numbersBelow(things.length, heard.length).map((_, row) => heard[row]?.owner ?? 0),
    heard: recordsOf(heard.map(heardAsData)),
    keys,
    meanings: listed(meanings),
    norms: Float64Array.from(heard, ({ norm }) => norm),
    marks: listed(marks),
    marked: Float64Array.from(heard, ({ told }) => told.norm),
  };
}

/** How like a text each saying is, by its number, 0 to 1; as a text before it was, no more. */
type LikenessOf = (
  of: ReadonlyMap<string, number>,
  norm: number,
) => { readonly rows: Numbers; readonly at: (saying: number) => number };

export interface Sayings {
  readonly factsOf: (thing: number) => Facts;
  readonly firstOf: (thing: number) => number;
  readonly ownerOf: (saying: number) => number;
  readonly heardIn: (saying: number) => unknown;
  /** By meanings. */
  readonly alike: LikenessOf;
  /** By all by which a sentence is like another. */
  readonly marked: LikenessOf;
}

const likenessBy =
  (shared: (of: Held) => Shared, norms: Float64Array, keys: Numbered<number>): LikenessOf =>
  (of, norm) => {
    const { rows, dots } = shared(heldBy(hashed(of), keys));
    return {
      rows,
      at: (saying) => {
        const whole = norm * (norms[saying] as number);
        return whole === 0 ? 0 : (dots[saying] as number) / whole;
      },
    };
  };

function open({ facts, firsts, owners, heard, keys, meanings, norms, marks, marked }: GatheredSayings): Sayings {
  const numbered = numberedWholes(keys);
  return {
    factsOf: (thing) => recordAt(facts, thing) as Facts,
    firstOf: (thing) => firsts[thing] as number,
    ownerOf: (saying) => owners[saying] as number,
    heardIn: (saying) => recordAt(heard, saying),
    // Each of the sayings of a thing is asked about, also one that shares but common words.
    alike: likenessBy(sparseBy(meanings, Infinity), norms, numbered),
    marked: likenessBy(sparseBy(marks), marked, numbered),
  };
}

/** What claims are held against; made from what the build gathered where it did, else now, which takes seconds. */
export const sayingsOf = oncePer((knowledge: Knowledge): Sayings => {
  const built = knowledge.findGathered() as
    | { readonly version: string; readonly sayings?: GatheredSayings }
    | undefined;
  return open((built?.version === knowledge.version ? built.sayings : undefined) ?? gatherSayings(knowledge));
});
