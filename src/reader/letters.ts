import { asSpelt } from '../language/as-spelt.ts';
import { type Likely, likelihoodBy, likelyOf } from './likelihood.ts';
import { keysOf, type Numbered, numberedWholes, type Wholes, wholesOf } from './numbered.ts';
import { countOf, type Thing } from './thing.ts';

/** Letters in a row by which texts are held against each other: words mistyped, put together or in dialect share most of them. */
const LENGTH = 4;

/** A gap, what is no letter of ours, and the letters and digits that are, each a digit of a piece's number. */
const LETTERS = new Map([...' ?abcdefghijklmnopqrstuvwxyzæøå0123456789'].map((letter, digit) => [letter, digit]));
const OTHER = 1;
const PIECES = LETTERS.size ** LENGTH;

/** The letters in a row of a text, each piece as a number: there are hundreds of thousands of them in all. */
function piecesOf(text: string): readonly number[] {
  const spaced = ` ${asSpelt(text)} `;
  const pieces: number[] = [];
  let piece = 0;
  for (let at = 0; at < spaced.length; at += 1) {
    piece = (piece * LETTERS.size + (LETTERS.get(spaced[at] as string) ?? OTHER)) % PIECES;
    if (at >= LENGTH - 1) pieces.push(piece);
  }
  return pieces;
}

function tally(pieces: readonly number[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const piece of pieces) times.set(piece, (times.get(piece) ?? 0) + 1);
  return times;
}

/** What the letters of phrases come to, in numbers side by side. */
export interface LettersLikely {
  readonly pieces: Wholes;
  /** By number of the piece: how much it tells. */
  readonly tells: Float64Array;
  readonly likely: Likely;
  /** By number of the thing: which matter it is of. */
  readonly matterOf: Uint32Array;
  /** The same of all that the things of a matter hold, who come in another order. */
  readonly matters: { readonly pieces: Wholes; readonly likely: Likely };
}

/** Adds what the pieces of a text weigh, all of them together as long as `count`; what no phrase holds weighs nothing. */
type Weigh = (text: string, count: number, into: Map<number, number>) => Map<number, number>;

function weighing({ numberOf }: Numbered<number>, tells: Float64Array): Weigh {
  const weightOf = (piece: number, many: number): number => (1 + Math.log(many)) * (tells[numberOf(piece) ?? -1] ?? 0);
  return (text, count, into) => {
    const times = tally(piecesOf(text));
    let squares = 0;
    for (const [piece, many] of times) squares += weightOf(piece, many) ** 2;
    const norm = Math.sqrt(squares) / count || 1;
    for (const [piece, many] of times) into.set(piece, (into.get(piece) ?? 0) + weightOf(piece, many) / norm);
    return into;
  };
}

/** The sums of the counts that are in one group. */
function together<Key>(counts: readonly ReadonlyMap<Key, number>[], group: ArrayLike<number>): Map<Key, number>[] {
  const sums: Map<Key, number>[] = [];
  for (const [at, held] of counts.entries()) {
    const of = group[at] as number;
    const sum = sums[of] ?? new Map<Key, number>();
    sums[of] = sum;
    for (const [key, count] of held) sum.set(key, (sum.get(key) ?? 0) + count);
  }
  return sums;
}

export function lettersOf(things: readonly Thing[]): LettersLikely {
  /** How many phrases hold a piece, in the order in which the pieces came. */
  const held = new Map<number, number>();
  let count = 0;
  for (const { phrases } of things)
    for (const { text } of phrases) {
      count += 1;
      for (const piece of new Set(piecesOf(text))) held.set(piece, (held.get(piece) ?? 0) + 1);
    }
  const pieces = wholesOf([...held.keys()]);
  const numbered = numberedWholes(pieces);
  const tells = Float64Array.from(held.values(), (of) => 1 + Math.log((1 + count) / (1 + of)));
  const weigh = weighing(numbered, tells);
  const counts = things.map(({ phrases }) => {
    const sums = new Map<number, number>();
    for (const phrase of phrases) weigh(phrase.text, countOf(phrase), sums);
    return sums;
  });
  const schemes = [...new Set(things.map(({ scheme }) => scheme))];
  const matterOf = Uint32Array.from(things, ({ scheme }) => schemes.indexOf(scheme));
  const ofMatters = together(counts, matterOf);
  const own = wholesOf(keysOf(ofMatters));
  const matters = { pieces: own, likely: likelyOf(ofMatters, numberedWholes(own)) };
  return { pieces, tells, likely: likelyOf(counts, numbered), matterOf, matters };
}

/** How likely things are asked for in a text by its letters, by number of the thing; overwritten by the next text. */
export interface Letters {
  readonly of: (text: string) => {
    readonly things: Float64Array;
    /** The same of all that its scheme answers: which matter a text is of is told before what of it. */
    readonly matters: Float64Array;
  };
}

export function lettersBy({ pieces, tells, likely, matterOf, matters }: LettersLikely): Letters {
  const numbered = numberedWholes(pieces);
  const weigh = weighing(numbered, tells);
  const likelihood = likelihoodBy(likely, numbered);
  const likelihoodOfMatter = likelihoodBy(matters.likely, numberedWholes(matters.pieces));
  const likelyMatters = new Float64Array(matterOf.length);
  return {
    of: (text) => {
      const weighed = weigh(text, 1, new Map());
      const ofMatters = likelihoodOfMatter.of(weighed);
      for (const [thing, matter] of matterOf.entries()) likelyMatters[thing] = ofMatters[matter] as number;
      return { things: likelihood.of(weighed), matters: likelyMatters };
    },
  };
}
