/** Slips that turn one word into another: a letter more, less or other, or two that changed places. */
export function slips(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, row];
  }
  return last[other.length] ?? 0;
}

/** A shorter word has too many neighbours to be mended, a longer one is no word. */
const SHORTEST = 5;
const LONGEST = 40;
/** Two slips are one too many in a word shorter than this. */
const LONG = 9;

const withoutOne = (word: string): readonly string[] =>
  Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));

interface Mended {
  readonly word: string;
  readonly slips: number;
}

/** Words findable by what is left of them when a letter is taken out, so that a slip costs no walk through them all. */
export interface SlipIndex {
  /** The known words that a word with one slip, or a long one with two, was most likely meant to be; nearest only. */
  readonly mend: (word: string) => readonly Mended[];
}

export function slipIndex(words: Iterable<string>): SlipIndex {
  const byRest = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST - 1 || word.length > LONGEST || /\d/.test(word)) continue;
    for (const rest of new Set([word, ...withoutOne(word)])) {
      const list = byRest.get(rest);
      if (list) list.push(word);
      else byRest.set(rest, [word]);
    }
  }
  return {
    mend: (word) => {
      if (word.length < SHORTEST || word.length > LONGEST || /\d/.test(word)) return [];
      const near = new Set([word, ...withoutOne(word)].flatMap((rest) => byRest.get(rest) ?? []));
      const most = word.length < LONG ? 1 : 2;
      const found = [...near].map((one) => ({ word: one, slips: slips(word, one) })).filter((one) => one.slips <= most);
      const fewest = Math.min(...found.map((one) => one.slips));
      return found.filter((one) => one.slips === fewest);
    },
  };
}
