import { begunWith } from './begun-with.ts';
import { firstFrom } from './first-from.ts';
import { type SlipIndex, slipIndex } from './slips.ts';

interface Named {
  readonly key: string;
  readonly words: readonly string[];
}

/** Names by their whole and by their words, so that finding one does not walk through all of them. */
export interface NameIndex<One extends Named> {
  /** Names that are just what was typed. */
  readonly called: (typed: string) => readonly One[];
  /** Names that begin with what was typed, and names of whose words each begins with a word that was, at most so many. */
  readonly begun: (typed: string, given: readonly string[], most: number) => readonly One[];
  /** Names that share a word with what was typed, slips of the keys mended; the more shared the sooner. */
  readonly alike: (given: readonly string[], most: number) => readonly One[];
}

/** Letters by which a word is held against others where no slip explains it. */
const BEGINNING = 3;

export function nameIndex<One extends Named>(named: readonly One[]): NameIndex<One> {
  const byKey = named.toSorted((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  const keys = byKey.map(({ key }) => key);
  const byWord = new Map<string, One[]>();
  for (const one of named)
    for (const word of new Set(one.words)) {
      const list = byWord.get(word);
      if (list) list.push(one);
      else byWord.set(word, [one]);
    }
  const words = [...byWord.keys()].sort();
  // Only a slip needs it, and the commands at start do not.
  let slips: SlipIndex | undefined;

  const withWord = (beginning: string, most: number): ReadonlySet<One> => {
    const found = new Set<One>();
    for (const word of begunWith(words, beginning, most))
      for (const one of byWord.get(word) ?? []) {
        if (found.size >= most) return found;
        found.add(one);
      }
    return found;
  };

  return {
    called: (typed) => {
      const start = firstFrom(keys, typed);
      let end = start;
      while (keys[end] === typed) end += 1;
      return byKey.slice(start, end);
    },
    begun: (typed, given, most) => {
      const start = firstFrom(keys, typed);
      const whole = byKey.slice(start, start + begunWith(keys, typed, most).length);
      const longest = given.toSorted((one, other) => other.length - one.length)[0] ?? '';
      return [...new Set([...whole, ...withWord(longest, most)])];
    },
    alike: (given, most) => {
      slips ??= slipIndex(words);
      const shared = new Map<One, number>();
      for (const word of given) {
        const mended = byWord.has(word) ? [word] : (slips?.mend(word) ?? []).map((one) => one.word);
        const near = mended.length > 0 ? mended : begunWith(words, word.slice(0, BEGINNING), most);
        for (const one of new Set(near.flatMap((other) => byWord.get(other) ?? []).slice(0, most)))
          shared.set(one, (shared.get(one) ?? 0) + (mended.length > 0 ? 1 : 0.5));
      }
      return [...shared]
        .sort(([, one], [, other]) => other - one)
        .slice(0, most)
        .map(([one]) => one);
    },
  };
}
