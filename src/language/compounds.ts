/** A part of a compound is no shorter. */
const SHORTEST = 4;
/** A longer word is none, and taking it apart would take its square in time. */
const LONGEST = 60;

type IsKnown = (part: string) => boolean;

/** Takes "legevakttilskudd" apart into two words that are known, with or without the s or e that joins them. */
export function partsOf(word: string, isKnown: IsKnown): readonly [head: string, tail: string] | undefined {
  if (word.length > LONGEST) return undefined;
  for (let at = word.length - SHORTEST; at >= SHORTEST; at -= 1) {
    const tail = word.slice(at);
    if (!isKnown(tail)) continue;
    for (const head of [word.slice(0, at), word.slice(0, at).replace(/[se]$/, '')])
      if (head.length >= SHORTEST && isKnown(head)) return [head, tail];
  }
  return undefined;
}
