import { begunWith } from '../language/begun-with.ts';
import { headOf, partsOf } from '../language/compounds.ts';
import { wordsOf } from '../language/fold.ts';
import { type SlipIndex, slipIndex } from '../language/slips.ts';
import { stem } from '../language/stem.ts';
import { isLight, isOffTopic, meaningOf } from './meaning.ts';
import { EMPTY_WORDS, LIGHT_WORDS } from './words/empty.ts';
import { MEASURE_WORDS, STATUS_WORDS } from './words/measures.ts';
import { SAME_WORDS } from './words/same.ts';

/** A word of the question as it is known here, and how sure that is; without a meaning it is not known at all. */
export interface Understood {
  readonly meaning?: string;
  readonly sureness: number;
  /** The meanings that it is put together from, where it is known as a whole. */
  readonly parts?: readonly string[];
  /** How much it says, whether it is known or not. */
  readonly weight: number;
}

/** What the knowledge holds of words and meanings. */
export interface Lexicon {
  /** All its words, folded. */
  readonly words: ReadonlySet<string>;
  /** How many targets hold a meaning. */
  readonly countOf: (meaning: string) => number;
  /** Whether something goes by it, and it is not only met with in a text. */
  readonly isName: (meaning: string) => boolean;
  readonly weigh: (meaning: string) => number;
  readonly partsOf: (meaning: string) => readonly string[] | undefined;
}

/** The beginning of a word that stands for all of it is no shorter. */
const SHORTEST_BEGINNING = 6;
/** Of a shorter word, a doubled letter says too much. */
const SHORTEST_UNDOUBLED = 5;
/** As many words with one beginning as it may stand for. */
const MOST_BEGUN = 12;
/** How sure a word is that was put right, taken apart or completed. */
const MENDED = 0.95;
const MENDED_TWICE = 0.88;
const COMPOUND = 0.97;
const BEGUN = 0.85;
/** A word that nothing holds says more than any that is known. */
export const UNKNOWN = 2;

/** Words in which only letters are doubled that are not, or the other way round, are one: stilling and stiling. */
const undoubled = (word: string): string => word.replace(/(\p{L})\1+/gu, '$1');

const FIELD_WORDS = [
  EMPTY_WORDS,
  LIGHT_WORDS,
  ...SAME_WORDS,
  ...Object.values(MEASURE_WORDS),
  ...Object.values(STATUS_WORDS),
];

/** Says what a folded word of a question means here: nothing for an empty word, two things for a compound. */
export function understander({
  words,
  countOf,
  isName,
  weigh,
  partsOf: compoundOf,
}: Lexicon): (word: string) => readonly Understood[] {
  const known = new Set([...words, ...FIELD_WORDS.flatMap((list) => wordsOf(list))]);
  const byUndoubled = new Map<string, string>();
  for (const word of known) {
    if (word.length < SHORTEST_UNDOUBLED || /\d/.test(word)) continue;
    const [asWritten, root] = [undoubled(word), undoubled(stem(word))];
    byUndoubled.set(asWritten, word);
    if (root.length >= SHORTEST_UNDOUBLED && !byUndoubled.has(root)) byUndoubled.set(root, word);
  }
  const ordered = [...words].filter((word) => word.length >= SHORTEST_BEGINNING).sort();
  // Made when the first slip is met: most questions have none, and one asked from the shell would wait for it.
  let slipsKnown: SlipIndex | undefined;
  const mend = (word: string) => {
    slipsKnown ??= slipIndex(known);
    const near = slipsKnown.mend(word);
    // The first letter is seldom mistyped: "sutta" was slutta, and not kutta.
    const alike = near.filter((one) => one.word[0] === word[0]);
    return alike.length > 0 ? alike : near;
  };

  const isPart = (word: string): boolean => {
    const meaning = meaningOf(word);
    return meaning !== undefined && countOf(meaning) > 0 && (words.has(word) || !meaning.startsWith('~'));
  };
  const as = (meaning: string, sureness: number): Understood => {
    const parts = compoundOf(meaning);
    return { meaning, sureness, weight: weigh(meaning), ...(parts && { parts }) };
  };
  const unknown: Understood = { sureness: 0, weight: UNKNOWN };
  /** Of several words that may be meant, the one that most targets hold. */
  const likeliest = (all: readonly string[]): string | undefined =>
    all.flatMap((word) => meaningOf(word) ?? []).toSorted((one, other) => countOf(other) - countOf(one))[0];

  return (word) => {
    const plain = known.has(word) ? undefined : byUndoubled.get(undoubled(word));
    if (plain !== undefined && plain !== word) {
      const meant = meaningOf(plain);
      if (meant === undefined) return [];
      if (countOf(meant) > 0 || isLight(meant)) return [as(meant, MENDED)];
    }
    const meaning = meaningOf(word);
    if (meaning === undefined) return [];
    if (isOffTopic(meaning) && !isName(meaning)) return [unknown];
    if (countOf(meaning) > 0 || isLight(meaning)) return [as(meaning, 1)];
    const root = byUndoubled.get(undoubled(stem(word)));
    const meant = root === undefined ? undefined : meaningOf(root);
    if (meant !== undefined && countOf(meant) > 0) return [as(meant, MENDED)];
    const compound = partsOf(word, isPart);
    if (compound) return compound.flatMap((part) => meaningOf(part) ?? []).map((part) => as(part, COMPOUND));
    const near = mend(word);
    const [first] = near;
    if (first) {
      const meant = likeliest(near.map((one) => one.word));
      return meant === undefined ? [] : [as(meant, first.slips > 1 ? MENDED_TWICE : MENDED)];
    }
    const begun = word.length >= SHORTEST_BEGINNING ? likeliest(begunWith(ordered, word, MOST_BEGUN)) : undefined;
    if (begun !== undefined) return [as(begun, BEGUN)];
    // A known beginning with an end that is not: what it begins with is understood, that it is more is not.
    const head = headOf(word, isPart);
    const headMeaning = head === undefined ? undefined : meaningOf(head);
    return headMeaning === undefined ? [unknown] : [as(headMeaning, COMPOUND), unknown];
  };
}
