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
  /** By number of the thing: how alike its likest phrase is, 0 to 1; 0 left out. */
  readonly alike: (text: string) => ReadonlyMap<number, number>;
}

/** Where the phrases that hold a piece are listed, and how much one of it weighs. */
interface Held {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** As much as is counted. */
const MOST_TIMES = 255;
/** A piece that stands in a text several times weighs a little more than once. */
const weighed = (weight: number, times: number): number => (times === 1 ? weight : (1 + Math.log(times)) * weight);

/** Lists of numbers in one row, since a hundred thousand small arrays would take ten times the room. */
function inOneRow(lists: readonly (readonly number[])[]): { readonly at: Int32Array; readonly times: Uint8Array } {
  const length = lists.reduce((sum, list) => sum + list.length / 2, 0);
  const row = { at: new Int32Array(length), times: new Uint8Array(length) };
  let next = 0;
  for (const list of lists)
    for (let index = 0; index < list.length; index += 2) {
      row.at[next] = list[index] ?? 0;
      row.times[next] = list[index + 1] ?? 0;
      next += 1;
    }
  return row;
}

export function lettersOf(things: readonly Thing[]): Letters {
  const owners: number[] = [];
  /** By piece: numbers of phrases, each with how many times the piece stands in it, in turn. */
  const listed = new Map<string, number[]>();
  things.forEach(({ phrases }, thing) => {
    for (const { text } of phrases) {
      for (const [piece, times] of piecesOf(text)) {
        const list = listed.get(piece);
        if (list) list.push(owners.length, Math.min(times, MOST_TIMES));
        else listed.set(piece, [owners.length, Math.min(times, MOST_TIMES)]);
      }
      owners.push(thing);
    }
  });
  const count = owners.length;
  const { at, times } = inOneRow([...listed.values()]);
  const norms = new Float64Array(count);
  const holding = new Map<string, Held>();
  let start = 0;
  for (const [piece, list] of listed) {
    const held = list.length / 2;
    const one = { start, end: start + held, weight: Math.log(1 + count / held) };
    for (let index = start; index < one.end; index += 1) {
      const phrase = at[index] ?? 0;
      norms[phrase] = (norms[phrase] ?? 0) + weighed(one.weight, times[index] ?? 1) ** 2;
    }
    holding.set(piece, one);
    start = one.end;
  }
  norms.forEach((squares, phrase) => {
    norms[phrase] = Math.sqrt(squares);
  });
  const most = count * COMMONEST;
  const unheard = Math.log(1 + count / 0.5);

  return {
    alike: (text) => {
      const dots = new Float64Array(count);
      let squares = 0;
      for (const [piece, often] of piecesOf(text)) {
        const held = holding.get(piece);
        const weight = weighed(held?.weight ?? unheard, often);
        squares += weight * weight;
        if (!held || held.end - held.start > most) continue;
        for (let index = held.start; index < held.end; index += 1) {
          const phrase = at[index] ?? 0;
          dots[phrase] = (dots[phrase] ?? 0) + weight * weighed(held.weight, times[index] ?? 1);
        }
      }
      const norm = Math.sqrt(squares) || 1;
      const best = new Map<number, number>();
      dots.forEach((dot, phrase) => {
        if (dot === 0) return;
        const likeness = dot / (norm * (norms[phrase] || 1));
        const thing = owners[phrase] ?? 0;
        if (likeness > (best.get(thing) ?? 0)) best.set(thing, likeness);
      });
      return best;
    },
  };
}
