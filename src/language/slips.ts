import { firstFrom } from './first-from.ts';

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

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** A number for the letters of a word (FNV-1a), or for what is left of it where the one at `without` is taken out. */
function numberOf(word: string, without = -1): number {
  let number = SEED;
  for (let at = 0; at < word.length; at += 1)
    if (at !== without) number = Math.imul(number ^ word.charCodeAt(at), PRIME);
  return number >>> 0;
}

/** Numbers of a word and of all that is left of it where one letter is taken out. */
function restsOf(word: string): readonly number[] {
  const numbers = [numberOf(word)];
  // Of the same letter twice in a row it is the same which goes.
  for (let at = 0; at < word.length; at += 1) if (word[at] !== word[at - 1]) numbers.push(numberOf(word, at));
  return numbers;
}

/** Whether two words are the same, or are once at most one letter is taken out of each. */
function shareRest(one: string, other: string): boolean {
  const short = Math.min(one.length, other.length);
  let start = 0;
  while (start < short && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < short - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.slice(1) === right.slice(0, -1) || left.slice(0, -1) === right.slice(1);
}

interface Mended {
  readonly word: string;
  readonly slips: number;
}

/** Words findable by what is left of them when a letter is taken out, so that a slip costs no walk through them all. */
export interface SlipIndex {
  /** The known words that a word with one slip, or a long one with two, was most likely meant to be; nearest only. */
  readonly mend: (word: string) => readonly Mended[];
}

/** As many words as can be told apart beside a number of 32 bits in one that is exact. */
const MOST_WORDS = 2 ** 21;

const isLikely = (word: string, shortest: number): boolean =>
  word.length >= shortest && word.length <= LONGEST && !/\d/.test(word);

export function slipIndex(words: Iterable<string>): SlipIndex {
  const known = [...new Set(words)].filter((word) => isLikely(word, SHORTEST - 1)).slice(0, MOST_WORDS);
  // What is left of a word, with which word it is of, in one number: as texts they would take a hundred times the room.
  const rests = Float64Array.from(
    known.flatMap((word, at) => restsOf(word).map((number) => number * MOST_WORDS + at)),
  ).sort();

  /** Words of which the same may be left, in the order in which they came. */
  function leaving(number: number): readonly string[] {
    const found: string[] = [];
    const least = number * MOST_WORDS;
    for (
      let place = firstFrom(rests, least);
      place < rests.length && (rests[place] as number) < least + MOST_WORDS;
      place += 1
    )
      found.push(known[(rests[place] as number) - least] as string);
    return found;
  }

  return {
    mend: (word) => {
      if (!isLikely(word, SHORTEST)) return [];
      const near = new Set(restsOf(word).flatMap(leaving));
      const most = word.length < LONG ? 1 : 2;
      const found = [...near]
        // Others may have the same number by chance.
        .filter((one) => shareRest(word, one))
        .map((one) => ({ word: one, slips: slips(word, one) }))
        .filter((one) => one.slips <= most);
      const fewest = Math.min(...found.map((one) => one.slips));
      return found.filter((one) => one.slips === fewest);
    },
  };
}
