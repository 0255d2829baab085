import { spellingOf } from '../language/spelling.ts';
import { type Likely, likelihoodBy, likelyOf } from './likelihood.ts';
import { type Numbered, numberedWholes, type Wholes, wholesOf } from './numbered.ts';
import { type Held, listsApartOf } from './sparse.ts';
import { countOf, type PhrasedThing } from './thing.ts';

/** Letters in a row by which texts are held against each other: words mistyped, put together or in dialect share most of them. */
const LENGTH = 4;

/** A gap, what is no letter of ours, and the letters and digits that are, each a digit of a piece's number. */
const LETTERS = new Map([...' ?abcdefghijklmnopqrstuvwxyzæøå0123456789'].map((letter, digit) => [letter, digit]));
const OTHER = 1;
const PIECES = LETTERS.size ** LENGTH;

/** The letters in a row of a text, each piece as a number: there are hundreds of thousands of them in all. */
function piecesOf(text: string): readonly number[] {
  const spaced = ` ${spellingOf(text)} `;
  const pieces: number[] = [];
  let piece = 0;
  for (let at = 0; at < spaced.length; at += 1) {
    piece = (piece * LETTERS.size + (LETTERS.get(spaced[at] as string) ?? OTHER)) % PIECES;
    if (at >= LENGTH - 1) pieces.push(piece);
  }
  return pieces;
}

/** What the letters of phrases come to, in numbers side by side. */
export interface LettersLikely {
  readonly pieces: Wholes;
  /** By number of the piece: how much it tells. */
  readonly tells: Float32Array;
  readonly likely: Likely;
  /** By number of the thing: which matter it is of. */
  readonly matterOf: Uint32Array;
  /** The same of all that the things of a matter hold. */
  readonly matters: Likely;
}

/** Adds what the pieces of a text weigh by their numbers, all of them together as long as `count`; what no phrase holds weighs nothing. */
type Weigh = (text: string, count: number, into: Map<number, number>) => Map<number, number>;

function weighing({ numberOf }: Numbered<number>, tells: Float32Array): Weigh {
  return (text, count, into) => {
    const times = new Map<number, number>();
    for (const piece of piecesOf(text)) {
      const number = numberOf(piece);
      if (number !== undefined) times.set(number, (times.get(number) ?? 0) + 1);
    }
    const weightOf = (number: number, many: number): number => (1 + Math.log(many)) * (tells[number] as number);
    let squares = 0;
    for (const [number, many] of times) squares += weightOf(number, many) ** 2;
    const norm = Math.sqrt(squares) / count || 1;
    for (const [number, many] of times) into.set(number, (into.get(number) ?? 0) + weightOf(number, many) / norm);
    return into;
  };
}

/** The sums of the counts that are in one group. */
function together(counts: readonly Held[], group: ArrayLike<number>): Map<number, number>[] {
  const sums: Map<number, number>[] = [];
  for (const [at, held] of counts.entries()) {
    const of = group[at] as number;
    const sum = sums[of] ?? new Map<number, number>();
    sums[of] = sum;
    for (const [key, count] of held) sum.set(key, (sum.get(key) ?? 0) + count);
  }
  return sums;
}

export function lettersOf(things: readonly PhrasedThing[]): LettersLikely {
  /** How many phrases hold a piece, in the order in which the pieces came. */
  const held = new Map<number, number>();
  let count = 0;
  for (const { phrases } of things)
    for (const { text } of phrases) {
      count += 1;
      for (const piece of new Set(piecesOf(text))) held.set(piece, (held.get(piece) ?? 0) + 1);
    }
  const pieces = wholesOf([...held.keys()]);
  const tells = Float32Array.from(held.values(), (of) => 1 + Math.log((1 + count) / (1 + of)));
  const weigh = weighing(numberedWholes(pieces), tells);
  const counts = things.map(({ phrases }) => {
    const sums = new Map<number, number>();
    for (const phrase of phrases) weigh(phrase.text, countOf(phrase), sums);
    return sums;
  });
  const schemes = [...new Set(things.map(({ scheme }) => scheme))];
  const matterOf = Uint32Array.from(things, ({ scheme }) => schemes.indexOf(scheme));
  // The lists of matters are so short that to look into the file for each would cost more than their room.
  const matters = likelyOf(together(counts, matterOf), held.size);
  return { pieces, tells, likely: likelyOf(counts, held.size, listsApartOf), matterOf, matters };
}

/** How likely things are asked for in a text by its letters, by number of the thing; overwritten by the next text. */
export type Letters = (text: string) => {
  readonly things: Float64Array;
  /** The same of all that its scheme answers: which matter a text is of is told before what of it. */
  readonly matters: Float64Array;
};

export function lettersBy({ pieces, tells, likely, matterOf, matters }: LettersLikely): Letters {
  const weigh = weighing(numberedWholes(pieces), tells);
  const likelihood = likelihoodBy(likely);
  const likelihoodOfMatter = likelihoodBy(matters);
  const likelyMatters = new Float64Array(matterOf.length);
  return (text) => {
    const weighed = weigh(text, 1, new Map());
    const ofMatters = likelihoodOfMatter(weighed);
    for (let thing = 0; thing < matterOf.length; thing += 1)
      likelyMatters[thing] = ofMatters[matterOf[thing] as number] as number;
    return { things: likelihood(weighed), matters: likelyMatters };
  };
}
