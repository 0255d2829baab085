import type { Weighed } from './lexicon.ts';
import { type Likelihood, likelihoodOf } from './likelihood.ts';
import type { Thing } from './thing.ts';

/** Letters in a row by which texts are held against each other: words mistyped, put together or in dialect share most of them. */
const LENGTH = 4;

function piecesOf(text: string): ReadonlyMap<string, number> {
  const spaced = ` ${text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const pieces = new Map<string, number>();
  for (let at = 0; at + LENGTH <= spaced.length; at += 1) {
    const piece = spaced.slice(at, at + LENGTH);
    pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
  }
  return pieces;
}

/** How likely things are asked for in a text, by its letters. */
export interface Letters {
  readonly of: (text: string) => Float64Array;
}

export function lettersOf(things: readonly Thing[]): Letters {
  const phrases = things.map((thing) => thing.phrases.map(({ text }) => piecesOf(text)));
  const held = new Map<string, number>();
  let count = 0;
  for (const own of phrases)
    for (const pieces of own) {
      count += 1;
      for (const piece of pieces.keys()) held.set(piece, (held.get(piece) ?? 0) + 1);
    }
  const weighed = (pieces: ReadonlyMap<string, number>): Weighed => {
    const weights = new Map<string, number>();
    let squares = 0;
    for (const [piece, times] of pieces) {
      const weight = (1 + Math.log(times)) * (1 + Math.log((1 + count) / (1 + (held.get(piece) ?? 0))));
      squares += weight * weight;
      weights.set(piece, weight);
    }
    const norm = Math.sqrt(squares) || 1;
    for (const [piece, weight] of weights) weights.set(piece, weight / norm);
    return weights;
  };
  const likelihood: Likelihood = likelihoodOf(
    phrases.map((own) => {
      const sums = new Map<string, number>();
      for (const pieces of own)
        for (const [piece, weight] of weighed(pieces)) sums.set(piece, (sums.get(piece) ?? 0) + weight);
      return sums;
    }),
  );
  return { of: (text) => likelihood.of(weighed(piecesOf(text))) };
}
