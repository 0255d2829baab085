import { sparseOf } from './sparse.ts';
import type { Thing } from './thing.ts';

/** Letters in a row by which texts are held against each other: words mistyped, put together or in dialect share most of them. */
const LENGTH = 4;
/** What stands in more of the phrases than this tells nothing apart, and costs the most. */
const COMMONEST = 0.12;

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

/** Holds a text against the phrases of things by their letters. */
export interface Letters {
  /** By number of the thing: how alike its likest phrase is, 0 to 1. Overwritten by the next text. */
  readonly alike: (text: string) => Float64Array;
}

export function lettersOf(things: readonly Thing[]): Letters {
  const owners: number[] = [];
  const counted = things.flatMap(({ phrases }, thing) =>
    phrases.map(({ text }) => {
      owners.push(thing);
      return piecesOf(text);
    }),
  );
  // What is looked up later holds on to all that it mentions, and the phrases' own letters are forty megabytes.
  const count = counted.length;
  const held = new Map<string, number>();
  for (const pieces of counted) for (const piece of pieces.keys()) held.set(piece, (held.get(piece) ?? 0) + 1);
  const weightOf = (piece: string, times: number): number =>
    (1 + Math.log(times)) * Math.log(1 + count / (held.get(piece) ?? 0.5));
  const most = count * COMMONEST;
  const norms = new Float64Array(count);
  const shared = sparseOf(
    counted.map((pieces, at) => {
      let squares = 0;
      const telling = new Map<string, number>();
      for (const [piece, times] of pieces) {
        const weight = weightOf(piece, times);
        squares += weight * weight;
        if ((held.get(piece) ?? 0) <= most) telling.set(piece, weight);
      }
      norms[at] = Math.sqrt(squares);
      return telling;
    }),
  );

  const best = new Float64Array(things.length);
  let found: number[] = [];

  return {
    alike: (text) => {
      let squares = 0;
      const pieces = new Map<string, number>();
      for (const [piece, times] of piecesOf(text)) {
        const weight = weightOf(piece, times);
        squares += weight * weight;
        pieces.set(piece, weight);
      }
      const { rows, dots } = shared(pieces);
      const norm = Math.sqrt(squares) || 1;
      for (const thing of found) best[thing] = 0;
      found = [];
      for (const row of rows) {
        const likeness = (dots[row] as number) / (norm * (norms[row] || 1));
        const thing = owners[row] as number;
        const least = best[thing] as number;
        if (least === 0) found.push(thing);
        if (likeness > least) best[thing] = likeness;
      }
      return best;
    },
  };
}
