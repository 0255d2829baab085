import { likelihoodOf } from './likelihood.ts';
import { countOf, type Thing } from './thing.ts';

/** Letters in a row by which texts are held against each other: words mistyped, put together or in dialect share most of them. */
const LENGTH = 4;

/** A gap, what is no letter of ours, and the letters and digits that are, each a digit of a piece's number. */
const LETTERS = new Map([...' ?abcdefghijklmnopqrstuvwxyzæøå0123456789'].map((letter, digit) => [letter, digit]));
const OTHER = 1;
const PIECES = LETTERS.size ** LENGTH;

/** The letters in a row of a text, each piece as a number: there are hundreds of thousands of them in all. */
function piecesOf(text: string): readonly number[] {
  const spaced = ` ${text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
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

/** How likely things are asked for in a text by its letters, by number of the thing; overwritten by the next text. */
export interface Letters {
  readonly of: (text: string) => {
    readonly things: Float64Array;
    /** The same of all that its scheme answers: which matter a text is of is told before what of it. */
    readonly matters: Float64Array;
  };
}

/** The sums of the counts that are in one group. */
function together<Key>(counts: readonly ReadonlyMap<Key, number>[], group: readonly number[]): Map<Key, number>[] {
  const sums = Array.from({ length: Math.max(-1, ...group) + 1 }, () => new Map<Key, number>());
  for (const [at, held] of counts.entries()) {
    const sum = sums[group[at] as number] as Map<Key, number>;
    for (const [key, count] of held) sum.set(key, (sum.get(key) ?? 0) + count);
  }
  return sums;
}

export function lettersOf(things: readonly Thing[]): Letters {
  /** How many phrases hold a piece. */
  const held = new Map<number, number>();
  let count = 0;
  for (const { phrases } of things)
    for (const { text } of phrases) {
      count += 1;
      for (const piece of new Set(piecesOf(text))) held.set(piece, (held.get(piece) ?? 0) + 1);
    }
  const tells = new Map([...held].map(([piece, of]) => [piece, 1 + Math.log((1 + count) / (1 + of))]));

  /** Adds what the pieces of a text weigh, all of them together as long as `count`; what no phrase holds weighs nothing. */
  function weigh(text: string, count: number, into: Map<number, number>): Map<number, number> {
    const times = tally(piecesOf(text));
    const weightOf = (piece: number, many: number): number => (1 + Math.log(many)) * (tells.get(piece) ?? 0);
    let squares = 0;
    for (const [piece, many] of times) squares += weightOf(piece, many) ** 2;
    const norm = Math.sqrt(squares) / count || 1;
    for (const [piece, many] of times) into.set(piece, (into.get(piece) ?? 0) + weightOf(piece, many) / norm);
    return into;
  }
  const counts = things.map(({ phrases }) => {
    const sums = new Map<number, number>();
    for (const phrase of phrases) weigh(phrase.text, countOf(phrase), sums);
    return sums;
  });
  const schemes = [...new Set(things.map(({ scheme }) => scheme))];
  const matter = things.map(({ scheme }) => schemes.indexOf(scheme));
  const likelihood = likelihoodOf(counts);
  const likelihoodOfMatter = likelihoodOf(together(counts, matter));
  const matters = new Float64Array(things.length);
  return {
    of: (text) => {
      const weighed = weigh(text, 1, new Map());
      const likely = likelihoodOfMatter.of(weighed);
      for (const [thing, at] of matter.entries()) matters[thing] = likely[at] as number;
      return { things: likelihood.of(weighed), matters };
    },
  };
}
